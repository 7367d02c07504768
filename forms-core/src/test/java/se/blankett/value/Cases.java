package se.blankett.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads texts as a post has them. */
final class Cases {
    static final ValueReader READER =
            ValueReader.of(Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm")));

    private Cases() {}

    static Read read(String question, String typed) {
        return READER.read(Questions.of(question), Map.of("", List.of(typed)));
    }

    /** Reads the parts of a date. */
    static Read read(String question, String year, String month, String day) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        texts.put("year", List.of(year));
        texts.put("month", List.of(month));
        texts.put("day", List.of(day));
        return READER.read(Questions.of(question), texts);
    }

    static void isValue(Read read, Object value) {
        assertThat(read).isEqualTo(new Read(Optional.of(value), Optional.empty()));
    }

    static void isFault(Read read, String code, Map<String, Object> arguments) {
        assertThat(read).isEqualTo(new Read(Optional.empty(), Optional.of(new Fault(code, arguments))));
    }

    static void isNothing(Read read) {
        assertThat(read).isEqualTo(new Read(Optional.empty(), Optional.empty()));
    }
}
