package se.blankett.engine;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The drafts of JSON Schema that a form may be written in: {@code $schema} decides, and none means 2020-12. */
public enum Draft {
    DRAFT_07("http://json-schema.org/draft-07/schema"),
    DRAFT_2019_09("https://json-schema.org/draft/2019-09/schema"),
    DRAFT_2020_12("https://json-schema.org/draft/2020-12/schema");

    /** Keywords that 2019-09 brought. */
    private static final Set<String> SINCE_2019 = Set.of(
            "$anchor",
            "$recursiveRef",
            "$recursiveAnchor",
            "$dynamicRef",
            "$dynamicAnchor",
            "dependentRequired",
            "dependentSchemas",
            "maxContains",
            "minContains",
            "prefixItems",
            "unevaluatedItems",
            "unevaluatedProperties");

    private static final Set<String> SINCE_2020 = Set.of("$dynamicRef", "$dynamicAnchor", "prefixItems");
    private static final Set<String> UNTIL_2020 = Set.of("additionalItems", "dependencies");

    private final String address;

    Draft(String address) {
        this.address = address;
    }

    /** Returns the draft that the document is written in, or empty where its {@code $schema} is none of them. */
    public static Optional<Draft> of(Map<String, Object> document) {
        String said = document.get("$schema") instanceof String text ? text : "";
        for (Draft draft : values()) {
            if (said.replaceFirst("^http:", "https:")
                    .replaceFirst("#$", "")
                    .equals(draft.address.replaceFirst("^http:", "https:"))) {
                return Optional.of(draft);
            }
        }
        return said.isEmpty() ? Optional.of(DRAFT_2020_12) : Optional.empty();
    }

    /** Returns the value of {@code $schema}: {@code https://json-schema.org/draft/2020-12/schema}. */
    public String address() {
        return address;
    }

    /** Returns keywords of other drafts, of which this one says nothing: they have no effect. */
    public Set<String> unknown() {
        return switch (this) {
            case DRAFT_07 -> SINCE_2019;
            case DRAFT_2019_09 -> SINCE_2020;
            case DRAFT_2020_12 -> UNTIL_2020;
        };
    }

    /** Returns what people call it: {@code draft-07}, {@code 2019-09}. */
    @Override
    public String toString() {
        return switch (this) {
            case DRAFT_07 -> "draft-07";
            case DRAFT_2019_09 -> "draft 2019-09";
            case DRAFT_2020_12 -> "draft 2020-12";
        };
    }

    /** Says whether nothing that stands beside {@code $ref} counts (draft-07 Core, section 8.3). */
    boolean refHidesSiblings() {
        return this == DRAFT_07;
    }
}
