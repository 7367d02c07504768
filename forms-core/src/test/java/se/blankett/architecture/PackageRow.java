package se.blankett.architecture;

import com.tngtech.archunit.core.domain.PackageMatchers;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One row of the {@link PackageTable}.
 *
 * @param name below the root package, {@code render.html}
 * @param ours the packages of ours that it may import, by name
 * @param kinds the kinds of packages of ours that it may import
 * @param uses third-party packages that it may import, {@code freemarker..}
 * @param shows those of them that its public signatures may name
 */
record PackageRow(String name, Kind kind, Set<String> ours, Set<Kind> kinds, Set<String> uses, Set<String> shows) {
    static PackageRow row(Kind kind, String name) {
        return new PackageRow(name, kind, Set.of(), Set.of(), Set.of(), Set.of());
    }

    PackageRow imports(String... names) {
        return new PackageRow(name, kind, Set.of(names), kinds, uses, shows);
    }

    PackageRow imports(Kind... others) {
        return new PackageRow(name, kind, ours, Set.of(others), uses, shows);
    }

    PackageRow uses(String... libraries) {
        return new PackageRow(name, kind, ours, kinds, Set.of(libraries), shows);
    }

    PackageRow shows(String... libraries) {
        Set<String> all = Stream.concat(uses.stream(), Stream.of(libraries)).collect(Collectors.toUnmodifiableSet());
        return new PackageRow(name, kind, ours, kinds, all, Set.of(libraries));
    }

    String packageName() {
        return PackageTable.ROOT + "." + name;
    }

    boolean mayImport(PackageRow other) {
        return equals(other) || ours.contains(other.name) || kinds.contains(other.kind);
    }

    boolean mayUse(String library) {
        return PackageMatchers.of(uses).test(library);
    }

    boolean mayShow(String library) {
        return PackageMatchers.of(shows).test(library);
    }
}
