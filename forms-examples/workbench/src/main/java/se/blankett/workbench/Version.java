package se.blankett.workbench;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the jar: {@code blankett 0.1.0}. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(not from its jar)");
        return new String[] {"blankett " + version};
    }
}
