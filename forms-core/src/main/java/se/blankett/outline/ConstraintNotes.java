package se.blankett.outline;

import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.stream.Collectors;
import se.blankett.json.JsonException;
import tools.jackson.databind.JavaType;

/** What a developer is told of a class that becomes a form. */
final class ConstraintNotes {
    private static final String KEEP = "keep it in Java: Dialogue.with(Beans.check(…)) asks it all the same";

    private ConstraintNotes() {}

    /** A constraint that the schema does not ask. */
    static void kept(ConstraintDescriptor<?> constraint, Schema schema, Walk walk) {
        String name = Constraints.nameOf(constraint);
        if (SwedishFormats.isDoubted(Constraints.typeOf(constraint))) {
            walk.notes().warning(walk.at(), "class.doubt", "a form only doubts what " + name + " refuses", KEEP);
        } else {
            walk.notes()
                    .warning(
                            walk.at(),
                            "class.constraint",
                            "no schema says what " + name + " asks of " + named(schema.kind()),
                            KEEP);
        }
    }

    private static String named(Kind kind) {
        return switch (kind) {
            case TEXT -> "a text";
            case DATE -> "a date";
            case FORMATTED -> "a text of one format";
            case CHOICE -> "an option";
            case BOOLEAN -> "yes or no";
            case INTEGER, NUMBER -> "a number";
            case LIST -> "a list";
            case OBJECT -> "an object";
        };
    }

    /** A constraint on the class, or on a property that JSON has not. */
    static void inJava(ConstraintDescriptor<?> constraint, String place, Walk walk) {
        walk.notes()
                .warning(
                        walk.at(),
                        "class.constraint",
                        "no schema says what " + Constraints.nameOf(constraint) + " asks of " + place,
                        KEEP);
    }

    static void ruleInList(TodayRule rule, Walk walk) {
        walk.notes()
                .warning(
                        walk.at(),
                        "class.constraint",
                        "no rule of a form can be placed here, and \"" + rule.name() + "\" depends on the day",
                        KEEP);
    }

    /** No provider knows what to ask of an optional value itself. */
    static void onOptional(ConstraintDescriptor<?> constraint, JavaType type, Walk walk) {
        String name = Constraints.nameOf(constraint);
        String optional = type.getRawClass().getSimpleName();
        String content = type.getContentType().getRawClass().getSimpleName();
        walk.notes()
                .warning(
                        walk.at(),
                        "class.optional",
                        name + " is about " + optional + ", not about what is in it",
                        "write " + optional + "<" + name + " " + content + ">");
    }

    static void group(ConstraintDescriptor<?> constraint, Walk walk) {
        String groups = constraint.getGroups().stream()
                .map(Class::getSimpleName)
                .sorted()
                .collect(Collectors.joining(", "));
        walk.notes()
                .warning(
                        walk.at(),
                        "class.group",
                        Constraints.nameOf(constraint) + " is asked in the group " + groups + " only",
                        "ask it in Java, with that group");
    }

    static void notValid(JavaType type, Walk walk) {
        walk.notes()
                .warning(
                        walk.at(),
                        "class.notValid",
                        "nobody asks the constraints of " + type.getRawClass().getSimpleName() + " here",
                        "add @Valid, or take them away");
    }

    static void noType(JavaType type, Walk walk) {
        String name = type.isArrayType() ? type.getRawClass().getTypeName() : type.toCanonical();
        walk.notes().error(walk.at(), "class.type", "a form has no question for " + name, "use " + insteadOf(type));
    }

    private static String insteadOf(JavaType type) {
        if (type.isMapLikeType()) {
            return "a list of records that have the key and the value";
        }
        if (type.getRawClass().getName().startsWith("java.time.")) {
            return "LocalDate, LocalTime, YearMonth, Duration or OffsetDateTime";
        }
        boolean open = type.isAbstract() && !type.isPrimitive() && !type.isContainerType();
        return open && !type.getRawClass().getName().startsWith("java.")
                ? "a class that is not abstract: what it leaves open, a form cannot ask"
                : "a record, a class with properties, a list of these, a text, a number or a date";
    }

    /** Only a class that is asked for by name can be read without one. */
    static void named(JavaType type, Walk walk) {
        walk.notes()
                .error(
                        walk.at(),
                        "class.type",
                        "JSON has the name of a class in each "
                                + type.getRawClass().getSimpleName(),
                        "take a class without @JsonTypeInfo: no question asks for such a name");
    }

    static void spelled(String name, Walk walk) {
        walk.notes()
                .warning(
                        walk.at(),
                        "class.spelling",
                        "the class reads " + name + " in a spelling of its own, by @JsonFormat or @JsonDeserialize",
                        "see that it reads what a form stores, such as 2026-11-22");
    }

    static void empty(JavaType type, Walk walk) {
        walk.notes()
                .error(
                        walk.at(),
                        "class.type",
                        type.toCanonical() + " has nothing to ask for",
                        "give it components, fields or setters");
    }

    static void recursive(JavaType type, Walk walk) {
        String path = walk.path().stream()
                .map(Class::getSimpleName)
                .collect(
                        Collectors.joining(" > ", "", " > " + type.getRawClass().getSimpleName()));
        walk.notes()
                .error(
                        walk.at(),
                        "class.circle",
                        path + " has no end",
                        "put a class without this property in its place, or @JsonIgnore on it");
    }

    static void pageInside(String page, Walk walk) {
        walk.notes()
                .warning(
                        walk.at(),
                        "class.page",
                        "\"" + page + "\" is a page of the outermost class only",
                        "put page on the property there that has this class");
    }

    static void noJson(JsonException e, Walk walk) {
        walk.notes().error(walk.at(), "class.more", "more is no JSON object: " + e.getMessage(), "correct it");
    }
}
