package se.blankett.constraint;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import se.blankett.identifier.Identifier;

/**
 * What a {@link Personnummer} asks besides a number that holds. Immutable.
 *
 * @param coordinationNumber whether a samordningsnummer will do
 * @param minAge in whole years, at least 0
 * @param maxAge in whole years, at least {@code minAge}
 */
record PersonRule(boolean coordinationNumber, int minAge, int maxAge)
        implements BiFunction<Identifier, LocalDate, Optional<Complaint>> {
    PersonRule {
        if (minAge < 0) {
            throw new IllegalArgumentException("@Personnummer: minAge must be at least 0, was " + minAge);
        }
        if (maxAge < minAge) {
            throw new IllegalArgumentException(
                    "@Personnummer: maxAge must be at least minAge, " + minAge + ", was " + maxAge);
        }
    }

    static PersonRule of(Personnummer constraint) {
        return new PersonRule(constraint.coordinationNumber(), constraint.minAge(), constraint.maxAge());
    }

    @Override
    public Optional<Complaint> apply(Identifier identifier, LocalDate today) {
        return identifier instanceof se.blankett.identifier.Personnummer number
                ? complaint(number, today)
                : Optional.empty();
    }

    private Optional<Complaint> complaint(se.blankett.identifier.Personnummer number, LocalDate today) {
        if (!coordinationNumber && number.isCoordinationNumber()) {
            return Optional.of(Complaint.COORDINATION_NUMBER);
        }
        OptionalInt age = number.ageOn(today); // a samordningsnummer may hold none: then nothing tells it is wrong
        if (age.isPresent() && age.getAsInt() < minAge) {
            return Optional.of(Complaint.MIN_AGE);
        }
        return age.isPresent() && age.getAsInt() > maxAge ? Optional.of(Complaint.MAX_AGE) : Optional.empty();
    }
}
