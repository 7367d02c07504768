package se.blankett.render.html;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A view record as a template sees it: its components by name, and nothing else. */
final class RecordModel implements TemplateHashModel {
    private static final ClassValue<Map<String, Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> byName = new HashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                byName.put(component.getName(), component.getAccessor());
            }
            return byName;
        }
    };

    private final Record seen;
    private final RecordWrapper wrapper;

    RecordModel(Record seen, RecordWrapper wrapper) {
        this.seen = seen;
        this.wrapper = wrapper;
    }

    Record seen() {
        return seen;
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        Method accessor = COMPONENTS.get(seen.getClass()).get(name);
        if (accessor == null) {
            return null;
        }
        try {
            return wrapper.wrap(accessor.invoke(seen));
        } catch (ReflectiveOperationException e) {
            throw new TemplateModelException(e);
        }
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
