package se.blankett.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/** What is wrong with a text, in our words: the parser's own messages may quote answers. */
final class JsonFault {
    private JsonFault() {}

    static String of(JacksonException fault) {
        String message = String.valueOf(fault.getOriginalMessage());
        if (fault instanceof StreamConstraintsException) {
            return message.contains("nesting depth")
                    ? "the document is nested too deep"
                    : "a number or text is too long";
        }
        if (message.startsWith("Duplicate")) {
            return "a member stands twice in one object";
        }
        if (message.startsWith("Unexpected character ('}'") || message.startsWith("Unexpected character (']'")) {
            return "a comma stands before the end of an object or array, or a value is missing there";
        }
        return message.contains("end-of-input") ? "the document ends too early" : "this is not JSON";
    }
}
