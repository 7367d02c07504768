package se.blankett.form;

/**
 * What the confirmation page and the PDF say first. Text that is not there is {@code ""}.
 *
 * @param title the heading
 * @param text what happens next
 */
public record Receipt(String title, String text) {
    /** Nothing is said. */
    public static final Receipt NONE = new Receipt("", "");
}
