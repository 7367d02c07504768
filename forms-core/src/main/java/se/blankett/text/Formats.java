package se.blankett.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * How values are written in one language. The patterns are our own: the JDK's change between releases. Immutable: safe
 * to share between threads.
 */
public final class Formats {
    private final Messages messages;
    private final Numbers numbers;
    private final Sizes sizes;

    Formats(Messages messages) {
        this.messages = messages;
        this.numbers = new Numbers(messages);
        this.sizes = new Sizes(messages, numbers);
    }

    /** Returns the number without trailing zeros: {@code 1 234,5} with U+00A0, {@code 1,234.5}. */
    public String number(BigDecimal value) {
        return numbers.number(value);
    }

    /** Returns an amount of money without its unit: {@code 1 234}, or {@code 1 234,50} where it is not whole. */
    public String amount(BigDecimal value) {
        return numbers.amount(value);
    }

    /** Returns the day: {@code 3 maj 2026}, {@code 3 May 2026}, {@code 3.5.2026}. */
    public String date(LocalDate day) {
        return messages.fill(
                "format.date",
                Map.of(
                        "day", Integer.toString(day.getDayOfMonth()),
                        "month", monthName(day.getMonthValue()),
                        "number", Integer.toString(day.getMonthValue()),
                        "year", Year.from(day).toString()));
    }

    /** Returns the month: {@code maj 2026}. */
    public String month(YearMonth month) {
        return messages.fill(
                "format.month",
                Map.of(
                        "month", monthName(month.getMonthValue()),
                        "year", Year.from(month).toString()));
    }

    /** Returns the time of day in hours and minutes: {@code 9.30}, {@code 9:30}. */
    public String time(LocalTime time) {
        String minute = Integer.toString(time.getMinute());
        return messages.fill(
                "format.time",
                Map.of(
                        "hour",
                        Integer.toString(time.getHour()),
                        "minute",
                        minute.length() < 2 ? "0" + minute : minute));
    }

    /** Returns the day and the time: {@code 3 maj 2026 kl. 9.30}. */
    public String dateTime(LocalDateTime when) {
        return messages.fill(
                "format.dateTime", Map.of("date", date(when.toLocalDate()), "time", time(when.toLocalTime())));
    }

    /** Returns the size of a file: {@code 10 MB}, in Finnish {@code 10 Mt}. */
    public String size(long bytes) {
        return sizes.size(bytes);
    }

    /** Returns all of the texts: {@code A, B och C}. */
    public String all(List<String> texts) {
        return allOf(shown(texts)).text();
    }

    /** Returns all of the texts, each in its language. */
    public ShownText allOf(List<ShownText> texts) {
        return join(texts, "list.and");
    }

    /** Returns the texts as alternatives, each in its language: {@code A, B eller C}. */
    public ShownText anyOf(List<ShownText> texts) {
        return join(texts, "list.or");
    }

    /** Returns the label between the language's quotation marks: {@code ”Namn”}. */
    public ShownText quoted(ShownText label) {
        return messages.fillShown("list.quoted", Map.of("label", label));
    }

    private ShownText join(List<ShownText> texts, String pattern) {
        if (texts.size() < 2) {
            return ShownText.of(texts);
        }
        int last = texts.size() - 1;
        ShownText first = ShownText.joined(", ", texts.subList(0, last));
        return messages.fillShown(pattern, Map.of("first", first, "last", texts.get(last)));
    }

    private static List<ShownText> shown(List<String> texts) {
        return texts.stream().map(ShownText::of).toList();
    }

    private String monthName(int month) {
        return messages.at("month." + month).source();
    }
}
