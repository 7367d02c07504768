package se.blankett.architecture;

import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.LocationProvider;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** The main classes of the module that the test stands in: no tests, and nothing from another jar. */
public final class OwnClasses implements LocationProvider {
    @Override
    public Set<Location> get(Class<?> test) {
        try {
            Path tests = Path.of(
                    test.getProtectionDomain().getCodeSource().getLocation().toURI());
            Path classes = tests.resolveSibling("classes");
            return Files.isDirectory(classes) ? Set.of(Location.of(classes)) : Set.of();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
