package se.blankett.benchmark;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** Leaves out what JMH and jte generate. */
final class WrittenClasses implements ImportOption {
    @Override
    public boolean includes(Location location) {
        return !location.contains("/jmh_generated/") && !location.contains("/benchmark/jte/");
    }
}
