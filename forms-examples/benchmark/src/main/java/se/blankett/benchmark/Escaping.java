package se.blankett.benchmark;

/** Text becomes HTML. */
final class Escaping {
    private Escaping() {}

    static void append(StringBuilder out, String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String entity = entityOf(text.charAt(i));
            if (!entity.isEmpty()) {
                out.append(text, from, i).append(entity);
                from = i + 1;
            }
        }
        out.append(text, from, text.length());
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
}
