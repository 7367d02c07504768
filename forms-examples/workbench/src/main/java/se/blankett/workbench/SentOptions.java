package se.blankett.workbench;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import se.blankett.form.Form;
import se.blankett.render.view.Recipient;
import se.blankett.submission.Submission;
import se.blankett.validate.SubmissionValidator;

/** What every command about sent answers takes: the form, the answers, and for whom they are shown. */
final class SentOptions {
    @Spec(Spec.Target.MIXEE)
    private final CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "FORM", description = "A *.form.json, or '-' for standard input.")
    private String form = "";

    @Option(
            names = "--answers",
            paramLabel = "FILE",
            required = true,
            description = "A JSON object with valid answers, or '-' for standard input.")
    private String answers = "";

    @Option(
            names = "--recipient",
            paramLabel = "WHO",
            converter = RecipientConverter.class,
            description = "citizen, without the last digits of personnummer, or authority, in full; else citizen.")
    private Recipient recipient = Recipient.CITIZEN;

    @Option(names = "--lang", paramLabel = "LANG", description = "A language of the form; else its own.")
    private String lang = "";

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The day on which it is sent, 2026-11-21; else today in Sweden.")
    private Optional<LocalDate> day = Optional.empty();

    Recipient recipient() {
        return recipient;
    }

    /** @throws UnreadableInputException where there is none of these answers */
    Submission submission(Terminal terminal) {
        Form compiled =
                FormLanguage.of(FormInput.beside(answers, form, terminal).form(), lang, spec);
        Clock clock = Circumstances.clockOn(day);
        SubmissionValidator validator = SubmissionValidator.of(compiled, clock);
        Input input = Input.of(answers, terminal);
        return Sent.of(compiled, input.map(validator::validate), clock, input.name());
    }

    /** {@code citizen} to whom it means. */
    static final class RecipientConverter implements ITypeConverter<Recipient> {
        @Override
        public Recipient convert(String value) {
            for (Recipient known : Recipient.values()) {
                if (known.name().toLowerCase(Locale.ROOT).equals(value)) {
                    return known;
                }
            }
            throw new TypeConversionException("recipient must be citizen or authority, was " + value);
        }
    }
}
