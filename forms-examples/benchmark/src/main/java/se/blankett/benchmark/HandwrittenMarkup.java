package se.blankett.benchmark;

import java.util.List;
import java.util.Map;

/** The HTML of one kind of question each, as one writes it without a library. Used once. */
final class HandwrittenMarkup {
    private final StringBuilder out = new StringBuilder(32_768);
    private final Map<String, List<String>> typed;
    private final Map<String, String> errors;

    HandwrittenMarkup(Map<String, List<String>> typed, Map<String, String> errors) {
        this.typed = typed;
        this.errors = errors;
    }

    HandwrittenMarkup raw(String html) {
        out.append(html);
        return this;
    }

    HandwrittenMarkup text(String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String entity = entityOf(text.charAt(i));
            if (!entity.isEmpty()) {
                out.append(text, from, i).append(entity);
                from = i + 1;
            }
        }
        out.append(text, from, text.length());
        return this;
    }

    private static String entityOf(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> "";
        };
    }

    /** @param rest the attributes after the value, with a space before each */
    void input(HandwrittenQuestion question, String type, String width, String rest, String hint, String unit) {
        String id = question.id();
        open("div", question, "");
        out.append("  <label class=\"bl-label\" for=\"").append(id).append('"');
        if (!unit.isEmpty()) {
            out.append(" id=\"").append(id).append("--label\"");
        }
        out.append('>').append(question.label()).append(question.mark()).append("</label>\n");
        notes(question, hint);
        out.append(unit.isEmpty() ? "" : "  <div class=\"bl-input-row\">\n");
        out.append("  <input class=\"bl-input").append(width).append("\" id=\"").append(id);
        out.append("\" name=\"").append(question.name()).append("\" type=\"").append(type);
        text(value("\" value=\"", question.name())).raw("\"").raw(rest);
        if (!unit.isEmpty()) {
            out.append(" aria-labelledby=\"")
                    .append(id)
                    .append("--label ")
                    .append(id)
                    .append("--unit\"");
        }
        aria(question, hint, "");
        out.append(">\n");
        if (!unit.isEmpty()) {
            out.append("    <span class=\"bl-unit\" id=\"")
                    .append(id)
                    .append("--unit\">")
                    .append(unit);
            out.append("</span>\n  </div>\n");
        }
        out.append("</div>\n");
    }

    void textarea(HandwrittenQuestion question) {
        String id = question.id();
        open("div", question, "");
        out.append("  <label class=\"bl-label\" for=\"")
                .append(id)
                .append("\">")
                .append(question.label());
        out.append(question.mark()).append("</label>\n");
        notes(question, "");
        out.append("  <textarea class=\"bl-textarea\" id=\"")
                .append(id)
                .append("\" name=\"")
                .append(question.name());
        out.append("\" rows=\"7\"");
        aria(question, "", "--count");
        text(value(">\n", question.name()))
                .raw("</textarea>\n  <p class=\"bl-count\" id=\"")
                .raw(id);
        out.append("--count\" data-bl-count=\"2000\" data-bl-left-one=\"{n} tecken kvar\"")
                .append(" data-bl-left-other=\"{n} tecken kvar\" data-bl-over-one=\"{n} tecken för mycket\"")
                .append(
                        " data-bl-over-other=\"{n} tecken för mycket\">Du kan skriva högst 2\u00a0000 tecken</p>\n</div>\n");
    }

    /** @param options value and label in turn */
    void choices(HandwrittenQuestion question, String type, String inline, String... options) {
        List<String> chosen = typed.getOrDefault(question.name(), List.of());
        boolean wrong = errors.containsKey(question.name());
        open("fieldset", question, wrong ? " aria-describedby=\"" + question.id() + "--error\"" : "");
        legend(question);
        out.append("  <div class=\"bl-options").append(inline).append("\">\n");
        for (int i = 0; i < options.length; i += 2) {
            out.append("    <div class=\"bl-option\">\n      <input class=\"bl-")
                    .append(type)
                    .append("\" type=\"");
            out.append(type)
                    .append("\" id=\"")
                    .append(question.id())
                    .append("--")
                    .append(i / 2)
                    .append("\" name=\"");
            out.append(question.name()).append("\" value=\"").append(options[i]).append('"');
            out.append(chosen.contains(options[i]) ? " checked" : "");
            out.append(wrong ? " aria-invalid=\"true\"" : "")
                    .append(">\n      <label class=\"bl-option-label\" for=\"");
            out.append(question.id()).append("--").append(i / 2).append("\">").append(options[i + 1]);
            out.append("</label>\n    </div>\n");
        }
        out.append("  </div>\n</fieldset>\n");
    }

    void yesNo(HandwrittenQuestion question) {
        choices(question, "radio", " bl-options--inline", "true", "Ja", "false", "Nej");
    }

    void date(HandwrittenQuestion question) {
        open("fieldset", question, "");
        legend(question);
        out.append("  <div class=\"bl-date\">\n");
        part(question, "year", "År", "4", " inputmode=\"numeric\"");
        part(question, "month", "Månad", "6", "");
        part(question, "day", "Dag", "2", " inputmode=\"numeric\"");
        out.append("  </div>\n</fieldset>\n");
    }

    private void part(HandwrittenQuestion question, String part, String label, String width, String rest) {
        String id = question.id() + "--" + part;
        String name = question.name() + "~" + part;
        out.append("    <div class=\"bl-date-part\">\n      <label class=\"bl-date-label\" for=\"")
                .append(id);
        out.append("\">")
                .append(label)
                .append("</label>\n      <input class=\"bl-input bl-input--w")
                .append(width);
        out.append("\" id=\"").append(id).append("\" name=\"").append(name).append("\" type=\"text");
        text(value("\" value=\"", name)).raw("\"").raw(rest).raw(">\n    </div>\n");
    }

    void checkbox(HandwrittenQuestion question) {
        open("div", question, "");
        notes(question, "");
        out.append("  <div class=\"bl-option\">\n    <input class=\"bl-checkbox\" type=\"checkbox\" id=\"");
        out.append(question.id()).append("\" name=\"").append(question.name()).append("\" value=\"true\"");
        out.append(typed.containsKey(question.name()) ? " checked" : "");
        aria(question, "", "");
        out.append(">\n    <label class=\"bl-option-label\" for=\"")
                .append(question.id())
                .append("\">");
        out.append(question.label()).append("</label>\n  </div>\n</div>\n");
    }

    private void open(String element, HandwrittenQuestion question, String rest) {
        out.append('<').append(element).append(" class=\"bl-field");
        out.append(errors.containsKey(question.name()) ? " bl-field--error" : "")
                .append(question.also());
        out.append("\" data-bl-block=\"")
                .append(question.id())
                .append('"')
                .append(question.block())
                .append(rest);
        out.append(">\n");
    }

    private void legend(HandwrittenQuestion question) {
        out.append("  <legend class=\"bl-legend\">").append(question.label()).append(question.mark());
        out.append("</legend>\n");
        notes(question, "");
    }

    private void notes(HandwrittenQuestion question, String hint) {
        if (!hint.isEmpty()) {
            out.append("  <p class=\"bl-hint\" id=\"")
                    .append(question.id())
                    .append("--hint\">")
                    .append(hint);
            out.append("</p>\n");
        }
        String error = errors.getOrDefault(question.name(), "");
        if (!error.isEmpty()) {
            out.append("  <p class=\"bl-error-message\" id=\"").append(question.id());
            out.append("--error\"><span class=\"bl-visually-hidden\">Fel:</span> ");
            text(error).raw("</p>\n");
        }
    }

    private void aria(HandwrittenQuestion question, String hint, String count) {
        boolean wrong = errors.containsKey(question.name());
        out.append(wrong ? " aria-invalid=\"true\"" : "");
        if (wrong || !hint.isEmpty() || !count.isEmpty()) {
            String id = question.id();
            out.append(" aria-describedby=\"");
            out.append(hint.isEmpty() ? "" : id + "--hint").append(!hint.isEmpty() && wrong ? " " : "");
            out.append(wrong ? id + "--error" : "").append(wrong && !count.isEmpty() ? " " : "");
            out.append(count.isEmpty() ? "" : id + count).append('"');
        }
    }

    private String value(String before, String name) {
        out.append(before);
        return typed.getOrDefault(name, List.of("")).get(0);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
