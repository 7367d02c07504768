package se.blankett.form;

import java.util.Set;

/** Which members of {@code x-form}, at any depth, people read. Stateless: safe to share between threads. */
public final class TextMembers {
    private static final Set<String> TEXTS = Set.of(
            "help",
            "noun",
            "unit",
            "title",
            "summary",
            "info",
            "text",
            "phone",
            "paper",
            "urgent",
            "authority",
            "purpose",
            "legalBasis",
            "message");

    private static final Set<String> ALL_TEXTS = Set.of("errors", "needed");
    private static final Set<String> NO_TEXTS = Set.of("if", "parameters");

    private TextMembers() {}

    /** Says whether the member is a text. */
    public static boolean isText(String member) {
        return TEXTS.contains(member);
    }

    /** Says whether every text in the member is one that people read. */
    public static boolean hasTextsOnly(String member) {
        return ALL_TEXTS.contains(member);
    }

    /** Says whether no text in the member is, whatever its members are called: it holds schemas or values. */
    public static boolean hasNoTexts(String member) {
        return NO_TEXTS.contains(member);
    }
}
