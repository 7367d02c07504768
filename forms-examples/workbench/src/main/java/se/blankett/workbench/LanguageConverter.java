package se.blankett.workbench;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import se.blankett.text.Texts;

/** {@code sv} to its texts. */
final class LanguageConverter implements ITypeConverter<Texts> {
    @Override
    public Texts convert(String value) {
        try {
            return Texts.of(value);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }
}
