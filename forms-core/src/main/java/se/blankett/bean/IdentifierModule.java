package se.blankett.bean;

import java.util.Optional;
import java.util.function.Function;
import se.blankett.identifier.Bankgiro;
import se.blankett.identifier.Bankkonto;
import se.blankett.identifier.EmailAddress;
import se.blankett.identifier.Fastighetsbeteckning;
import se.blankett.identifier.Iban;
import se.blankett.identifier.Identifier;
import se.blankett.identifier.Kommun;
import se.blankett.identifier.Momsnummer;
import se.blankett.identifier.OcrNummer;
import se.blankett.identifier.Organisationsnummer;
import se.blankett.identifier.Personnummer;
import se.blankett.identifier.Plusgiro;
import se.blankett.identifier.Postnummer;
import se.blankett.identifier.Registreringsnummer;
import se.blankett.identifier.Telefonnummer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.FromStringDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Our values of identifiers, which stand in answers as their stored form. */
final class IdentifierModule {
    private IdentifierModule() {}

    static SimpleModule make() {
        SimpleModule module = new SimpleModule("identifiers").addSerializer(Identifier.class, new Writer());
        add(module, Bankgiro.class, Bankgiro::new);
        add(module, Bankkonto.class, Bankkonto::new);
        add(module, EmailAddress.class, EmailAddress::new);
        add(module, Fastighetsbeteckning.class, Fastighetsbeteckning::new);
        add(module, Iban.class, Iban::new);
        add(module, Kommun.class, IdentifierModule::kommun);
        add(module, Momsnummer.class, Momsnummer::new);
        add(module, OcrNummer.class, OcrNummer::new);
        add(module, Organisationsnummer.class, Organisationsnummer::new);
        add(module, Personnummer.class, Personnummer::new);
        add(module, Plusgiro.class, Plusgiro::new);
        add(module, Postnummer.class, Postnummer::new);
        add(module, Registreringsnummer.class, Registreringsnummer::new);
        add(module, Telefonnummer.class, Telefonnummer::new);
        return module;
    }

    private static Kommun kommun(String code) {
        Optional<Kommun> kommun = Kommun.read(code).identifier();
        return kommun.orElseThrow(() -> new IllegalArgumentException("kommun: must be one of the 290 codes"));
    }

    private static <T extends Identifier> void add(SimpleModule module, Class<T> type, Function<String, T> stored) {
        module.addDeserializer(type, new Reader<>(type, stored));
    }

    private static final class Reader<T extends Identifier> extends FromStringDeserializer<T> {
        private final transient Function<String, T> stored;

        Reader(Class<T> type, Function<String, T> stored) {
            super(type);
            this.stored = stored;
        }

        /** What it throws for other text is told as a value that does not fit. */
        @Override
        protected T _deserialize(String value, DeserializationContext context) {
            return stored.apply(value);
        }
    }

    private static final class Writer extends StdSerializer<Identifier> {
        Writer() {
            super(Identifier.class);
        }

        @Override
        public void serialize(Identifier value, JsonGenerator generator, SerializationContext context) {
            generator.writeString(value.stored());
        }
    }
}
