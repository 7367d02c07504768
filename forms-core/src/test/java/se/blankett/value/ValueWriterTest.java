package se.blankett.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.blankett.form.Leaf;

/** What is written is read as it was; the seeds are fixed, so that a failure comes again. */
class ValueWriterTest {
    private static final long FIRST_DAY = LocalDate.of(1800, 1, 1).toEpochDay();
    private static final long LAST_DAY = LocalDate.of(2200, 12, 31).toEpochDay();

    private static final Map<String, Function<Random, Object>> VALUES = Map.ofEntries(
            Map.entry("namn", ValueWriterTest::text),
            Map.entry("antal", ValueWriterTest::number),
            Map.entry("belopp", ValueWriterTest::number),
            Map.entry("start", random -> day(random).toString()),
            Map.entry("dag", random -> day(random).toString()),
            Map.entry("manad", random -> YearMonth.from(day(random)).toString()),
            Map.entry("tid", random -> "%02d:%02d".formatted(random.nextInt(24), random.nextInt(60))),
            Map.entry("svar", Random::nextBoolean),
            Map.entry("val", random -> any(random, List.of("ja", "nej", " kanske ", "a\u030a"))),
            Map.entry(
                    "tal",
                    random -> any(random, List.of(new BigDecimal("1"), new BigDecimal("2.50"), new BigDecimal("1e3")))),
            Map.entry(
                    "flera", random -> any(random, List.of(List.of("a"), List.of("c", "a"), List.of("b", "a", "c")))));

    @Test
    void what_is_written_is_read_as_it_was() {
        Random random = new Random(20261121);
        for (int i = 0; i < 500; i++) {
            VALUES.forEach((question, values) -> isReadAgain(question, values.apply(random)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "pnr, 198501012390",
        "pnr, 199000602384",
        "bara, 191212121212",
        "orgnr, 5560160680",
        "orgnr, 165560160680",
        "postnr, 11520",
        "telefon, +46701740605",
        "telefon, +358401234567",
        "telefon, +46771567567",
        "epost, åsa@räksmörgås.se",
        "webb, https://exempel.se/a?b=c#d"
    })
    void identifiers_and_addresses_too(String question, String stored) {
        Object value = Cases.read(question, stored).value().orElse(stored);

        isReadAgain(question, value);
    }

    @Test
    void a_date_is_written_in_its_parts_without_zeros() {
        assertThat(ValueWriter.write(Questions.of("start"), "2026-05-03"))
                .isEqualTo(Map.of("year", List.of("2026"), "month", List.of("5"), "day", List.of("3")));
        assertThat(ValueWriter.write(Questions.of("manad"), "2026-10"))
                .isEqualTo(Map.of("year", List.of("2026"), "month", List.of("10")));
        assertThat(ValueWriter.write(Questions.of("dag"), "2026-05-03")).isEqualTo(Map.of("", List.of("2026-05-03")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "okänt", "12", "2026-05", "\ud83d", "198501012391"})
    void what_no_question_would_store_is_written_as_it_is(String value) {
        for (String question : List.of("namn", "dag", "tid", "epost", "pnr", "val", "svar")) {
            assertThat(ValueWriter.write(Questions.of(question), value)).isEqualTo(Map.of("", List.of(value)));
        }
    }

    private static void isReadAgain(String question, Object value) {
        Leaf leaf = Questions.of(question);
        Read read = Cases.READER.read(leaf, ValueWriter.write(leaf, value));

        assertThat(read.fault()).as(question + ": " + value).isEmpty();
        if (leaf.type() == Leaf.Type.CHOICE) {
            assertThat(leaf.choiceOf(read.value().orElseThrow())).isEqualTo(leaf.choiceOf(value));
        } else {
            assertThat(read.value()).as(question).isEqualTo(Optional.of(value));
        }
    }

    private static Object text(Random random) {
        StringBuilder text = new StringBuilder("a");
        for (int i = random.nextInt(20); i > 0; i--) {
            text.appendCodePoint(random.nextInt(0x20, 0xD800));
        }
        Read read = PlainText.read(text.append('a').toString());
        return read.value().orElse("a");
    }

    private static Object number(Random random) {
        BigDecimal number = new BigDecimal(new BigInteger(random.nextInt(200), random), random.nextInt(30));
        return NumberText.normalize(random.nextBoolean() ? number : number.negate());
    }

    private static LocalDate day(Random random) {
        return LocalDate.ofEpochDay(random.nextLong(FIRST_DAY, LAST_DAY + 1));
    }

    private static Object any(Random random, List<?> list) {
        return list.get(random.nextInt(list.size()));
    }
}
