package se.blankett.workbench;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** {@code 2026-11-21} to the day; four digits a year, as in a form. */
final class DayConverter implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
        try {
            if (value.length() == "2026-11-21".length()) {
                return LocalDate.parse(value);
            }
        } catch (DateTimeException e) {
            // told below
        }
        throw new TypeConversionException("date must be a day such as 2026-11-21, was " + value);
    }
}
