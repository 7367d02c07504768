package se.blankett.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import se.blankett.form.Form;
import se.blankett.form.Wording;

/**
 * All texts of one language. The first one of a language reads a file. Immutable: safe to share between threads.
 *
 * <p>Keys are the codes of findings ({@code text.tooLong}; with {@code .noun} the wording around the author's own noun)
 * and, under {@code ui.}, the texts of the interface ({@code ui.continue}).
 */
public final class Texts {
    private static final List<String> LANGUAGES = List.of("sv", "en", "fi");

    /** Said where there is something to say; all stand last in their text. */
    private static final Set<String> OPTIONAL = Set.of("hint", "contact", "rule");

    /** Read once: at most one for each of the languages. */
    private static final Map<String, Texts> READ = new ConcurrentHashMap<>();

    private final String lang;
    private final Messages messages;
    private final Formats formats;
    private final ArgumentWords words;

    private Texts(String lang) {
        this.lang = lang;
        this.messages = Messages.of(lang);
        this.formats = new Formats(messages);
        this.words = new ArgumentWords(messages, formats);
    }

    /**
     * Returns the texts in the language: {@code sv}, or {@code sv-SE}.
     *
     * @param languageTag a BCP 47 tag; only its language is looked at
     * @throws IllegalArgumentException where there are no texts in that language
     * @throws IllegalStateException where a text is malformed
     */
    public static Texts of(String languageTag) {
        String lang = languageOf(languageTag);
        if (!LANGUAGES.contains(lang)) {
            throw new IllegalArgumentException(
                    "language must be one of " + String.join(", ", LANGUAGES) + ", was " + languageTag);
        }
        return READ.computeIfAbsent(lang, Texts::new);
    }

    /** Returns the texts in the language, or in Swedish where there are none in it. */
    public static Texts nearest(String languageTag) {
        String lang = languageOf(languageTag);
        return of(LANGUAGES.contains(lang) ? lang : LANGUAGES.get(0));
    }

    private static String languageOf(String languageTag) {
        return languageTag.split("-", 2)[0].toLowerCase(Locale.ROOT);
    }

    /** Returns the languages that there are texts in: {@code sv}, {@code en}, {@code fi}. */
    public static Set<String> languages() {
        return new LinkedHashSet<>(LANGUAGES);
    }

    /** Returns the language as a BCP 47 tag: {@code sv}. */
    public String lang() {
        return lang;
    }

    /** Says whether a text with this BCP 47 tag is in the language of these: {@code sv-SE} is in {@code sv}. */
    public boolean isIn(String languageTag) {
        return languageOf(languageTag).equals(lang);
    }

    /**
     * Returns the language that a page of the form stands in, as a BCP 47 tag: the form's own where these texts are in it,
     * else that of these texts.
     */
    public String langOf(Form form) {
        String own = form.identity().lang();
        return isIn(own) ? own : lang;
    }

    /**
     * Returns the BCP 47 tag of an author's text where it is not in the language of these texts: it is not translated, or
     * the form stands in a language that there are no texts in; else {@code ""}, as for what has no letters, which
     * everybody reads in their own language.
     */
    public String langOf(Form form, String text) {
        if (text.codePoints().noneMatch(Character::isLetter)) {
            return "";
        }
        String other = form.langOf(text);
        String tag = other.isEmpty() ? form.identity().lang() : other;
        return isIn(tag) ? "" : tag;
    }

    /** Returns an author's text, which knows its language where it is not that of these texts. */
    public ShownText authored(Form form, String text) {
        return text.isEmpty() ? ShownText.NONE : new ShownText(text, langOf(form, text));
    }

    /** Returns what an author calls a field, without a colon at its end, as {@link #authored(Form, String)} does. */
    public ShownText label(Form form, Wording wording) {
        return new ShownText(wording.plainLabel(), langOf(form, wording.label()));
    }

    /** Returns the keys of all texts, in alphabetical order. */
    public Set<String> keys() {
        return new TreeSet<>(messages.keys());
    }

    /** Returns how values are written in this language. */
    public Formats formats() {
        return formats;
    }

    /**
     * Returns the text without arguments: {@code ui.continue} gives {@code Fortsätt}.
     *
     * @throws IllegalArgumentException where there is no such text, or it needs an argument
     */
    public String text(String key) {
        return text(key, Map.of());
    }

    /**
     * Returns the text with the arguments in it, each written for the language: a number, a date, a time, yes or no, a
     * text as it is, or a list of these. {@code size} is a number of bytes, {@code files} are media types, {@code parts}
     * are {@code year}, {@code month} and {@code day}, and {@code labels} stand between quotation marks.
     *
     * @throws IllegalArgumentException where there is no such text, or an argument that it needs is missing
     */
    public String text(String key, Map<String, ?> arguments) {
        return shown(key, arguments).text();
    }

    /**
     * Returns the text with the arguments in it, as {@link #text(String, Map)} writes them; one that is a {@code
     * ShownText} keeps its language.
     *
     * @throws IllegalArgumentException where there is no such text, or an argument that it needs is missing
     */
    public ShownText shown(String key, Map<String, ?> arguments) {
        MessagePattern pattern = messages.at(key);
        return pattern.render(name -> Optional.of(argument(key, name, arguments)))
                .strip();
    }

    /** Says whether there is something to say: a language may word a finding without the author's noun. */
    boolean says(String key) {
        return messages.find(key).filter(pattern -> !pattern.parts().isEmpty()).isPresent();
    }

    /** Returns an author's text with the arguments in it; what is no argument, or no pattern, is left as typed. */
    ShownText fill(String typed, Map<String, ?> arguments) {
        return authored(typed)
                .map(pattern -> pattern.render(
                        name -> Optional.ofNullable(arguments.get(name)).map(value -> words.shown(name, value))))
                .orElse(ShownText.of(typed));
    }

    private static Optional<MessagePattern> authored(String typed) {
        try {
            return Optional.of(MessagePattern.parse(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private ShownText argument(String key, String name, Map<String, ?> arguments) {
        Object value = arguments.get(name);
        if (value == null) {
            if (OPTIONAL.contains(name)) {
                return ShownText.NONE;
            }
            throw new IllegalArgumentException(key + ": argument " + name + " is missing");
        }
        return words.shown(name, value);
    }
}
