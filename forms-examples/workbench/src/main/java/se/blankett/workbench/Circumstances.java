package se.blankett.workbench;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import picocli.CommandLine.Option;
import se.blankett.form.Form;
import se.blankett.text.Describer;
import se.blankett.text.Texts;

/** What answers are read and judged under: the options that every command about answers has. */
final class Circumstances {
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            converter = LanguageConverter.class,
            description =
                    "The language of messages: sv, en or fi; else the form's own, or sv where we do not speak it.")
    private Optional<Texts> texts = Optional.empty();

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The day on which it is done, 2026-11-21; else today in Sweden.")
    private Optional<LocalDate> day = Optional.empty();

    /** Returns a clock that stands still at noon, so that a run is as long ago as any other of the same day. */
    Clock clock() {
        return clockOn(day);
    }

    /** Returns a clock that stands still at noon of the day, or of today in Sweden. */
    static Clock clockOn(Optional<LocalDate> day) {
        LocalDate chosen = day.orElseGet(() -> LocalDate.now(Clock.system(ZONE)));
        return Clock.fixed(chosen.atTime(LocalTime.NOON).atZone(ZONE).toInstant(), ZONE);
    }

    /** Returns a clock that goes: for what runs longer than a command. */
    static Clock now() {
        return Clock.system(ZONE);
    }

    Describer describer(Form form) {
        return Describer.of(texts.orElseGet(() -> textsOf(form.identity().lang())), form);
    }

    private static Texts textsOf(String lang) {
        try {
            return Texts.of(lang);
        } catch (IllegalArgumentException e) {
            return Texts.of("sv");
        }
    }
}
