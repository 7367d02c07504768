package se.blankett.render.html;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.blankett.render.view.Shown;

/**
 * What a template may see: texts, numbers, yes and no, lists, and the components of view records. Nothing else has a way
 * in, so a template reaches no class, no method and no other object. Stateless: safe to share between threads.
 */
final class RecordWrapper implements ObjectWrapper {
    private static final ClassValue<Boolean> IS_VISIBLE = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return type.getPackageName().equals(Shown.class.getPackageName());
        }
    };

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value == null) {
            return null; // FreeMarker's own word for what is not there
        }
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        if (value instanceof Boolean yes) {
            return yes ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        return value instanceof Integer number ? new SimpleNumber(number) : structure(value);
    }

    private TemplateModel structure(Object value) throws TemplateModelException {
        if (value instanceof List<?> list) {
            return new ListModel(list, this);
        }
        if (value instanceof TemplateModel model) {
            return model;
        }
        if (value instanceof Record seen && IS_VISIBLE.get(seen.getClass())) {
            return new RecordModel(seen, this);
        }
        throw new TemplateModelException(
                "templates do not see " + value.getClass().getName());
    }
}
