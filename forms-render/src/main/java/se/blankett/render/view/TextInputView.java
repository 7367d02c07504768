package se.blankett.render.view;

/**
 * A text, a number or an identifier on one line; a clock time too.
 *
 * @param type the input's type: {@code text}, {@code email}, {@code tel} or {@code url}
 * @param inputmode which keyboard a phone shows, {@code numeric}; or {@code ""}
 * @param autocomplete the autofill token, or {@code ""}
 * @param spellcheck whether spelling is looked at
 * @param width how many characters it shows room for: 4, 6, 10, 14 or 20; 0 for the full width
 * @param unit stands after the input, and in its name
 */
public record TextInputView(
        Phrase label,
        Phrase hint,
        DetailsView help,
        String type,
        String inputmode,
        String autocomplete,
        boolean spellcheck,
        int width,
        Phrase unit) {}
