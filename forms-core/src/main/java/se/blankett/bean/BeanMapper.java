package se.blankett.bean;

import static tools.jackson.databind.cfg.CoercionAction.Fail;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.blankett.form.Pointer;
import se.blankett.json.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** Jackson, strict where a value would be bent to fit, and without any type that JSON could name. */
final class BeanMapper {
    static final JsonMapper JACKSON = JsonMapper.builder()
            .addModule(IdentifierModule.make())
            .accessorNaming(BeanNaming.provider())
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .withCoercionConfig(
                    LogicalType.Textual,
                    texts -> texts.setCoercion(CoercionInputShape.Integer, Fail)
                            .setCoercion(CoercionInputShape.Float, Fail)
                            .setCoercion(CoercionInputShape.Boolean, Fail))
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .changeDefaultPropertyInclusion(usual -> usual.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .build();

    private BeanMapper() {}

    /** @throws BeanException where the answers do not fit the class */
    static <T> T bind(Map<String, Object> answers, Class<T> type) {
        try {
            return JACKSON.readValue(Json.write(Worth.of(answers)), type);
        } catch (JacksonException e) {
            throw new BeanException(placeOf(e.getPath()), reason(e, type));
        }
    }

    /**
     * Returns the answers that a value of any class is, as JSON; nothing where it is deeper than anybody writes.
     *
     * @throws BeanException where a class is nothing that JSON has
     */
    static Optional<String> write(Object bean) {
        try {
            return Optional.of(JACKSON.writeValueAsString(bean));
        } catch (StreamConstraintsException e) {
            return Optional.empty();
        } catch (JacksonException e) {
            throw new BeanException(placeOf(e.getPath()), "cannot be written as JSON" + thrown(e.getCause()));
        }
    }

    private static String reason(JacksonException e, Class<?> type) {
        if (e instanceof ValueInstantiationException) {
            return "does not fit " + type.getName() + thrown(e.getCause());
        }
        if (e instanceof InvalidDefinitionException definition) {
            return "nobody can make " + definition.getType().toCanonical()
                    + "; take a record, or a class with a constructor without parameters";
        }
        Class<?> target = e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null
                ? mismatch.getTargetType()
                : type;
        String fix = target.isPrimitive() ? "; where nothing has to be answered, use a class or Optional" : "";
        return "does not fit " + target.getSimpleName() + " in " + type.getName() + fix;
    }

    /** Says what a class has thrown and where, and not in which words: they may quote an answer. */
    private static String thrown(@Nullable Throwable cause) {
        if (cause == null || cause instanceof JacksonException) {
            return "";
        }
        return Stream.of(cause.getStackTrace())
                .filter(frame -> !frame.getClassName().startsWith("java."))
                .findFirst()
                .map(frame -> "; " + cause.getClass().getName() + " is thrown at " + frame)
                .orElse("");
    }

    private static Pointer placeOf(List<JacksonException.Reference> path) {
        Pointer place = Pointer.ROOT;
        for (JacksonException.Reference step : path) {
            String name = step.getPropertyName();
            place = name == null ? place.child(Math.max(0, step.getIndex())) : place.child(name);
        }
        return place;
    }
}
