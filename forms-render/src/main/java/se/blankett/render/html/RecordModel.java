package se.blankett.render.html;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A view record as a template sees it: its components by name, and nothing else. A template asks for many of them more
 * than once, so each is kept. Made for one page, by one thread.
 */
final class RecordModel implements TemplateHashModel {
    private static final ClassValue<Map<String, Component>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, Component> computeValue(Class<?> type) {
            Map<String, Component> byName = new HashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                byName.put(component.getName(), new Component(byName.size(), component.getAccessor()));
            }
            return byName;
        }
    };

    private record Component(int place, Method accessor) {}

    private final Record seen;
    private final RecordWrapper wrapper;
    private final Map<String, Component> components;
    private final @Nullable TemplateModel[] kept;

    RecordModel(Record seen, RecordWrapper wrapper) {
        this.seen = seen;
        this.wrapper = wrapper;
        this.components = COMPONENTS.get(seen.getClass());
        this.kept = new TemplateModel[components.size()];
    }

    Record seen() {
        return seen;
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        Component component = components.get(name);
        if (component == null) {
            return null;
        }
        TemplateModel known = kept[component.place()];
        if (known != null) {
            return known;
        }
        TemplateModel model = read(component);
        kept[component.place()] = model;
        return model;
    }

    private @Nullable TemplateModel read(Component component) throws TemplateModelException {
        try {
            return wrapper.wrap(component.accessor().invoke(seen));
        } catch (ReflectiveOperationException e) {
            throw new TemplateModelException(e);
        }
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
