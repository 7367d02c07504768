package se.blankett.benchmark;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import se.blankett.architecture.HouseRules;
import se.blankett.architecture.OwnClasses;
import se.blankett.architecture.PackageRules;

/** The rules of the core's {@code ArchitectureTest}, but for JMH's state, which JMH extends, and the main class, which prints. */
@AnalyzeClasses(locations = OwnClasses.class, importOptions = WrittenClasses.class)
final class ArchitectureTest {
    @ArchTest
    static final ArchTests packages = ArchTests.in(PackageRules.class);

    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule public_classes_are_closed =
            HouseRules.publicClassesAreClosed(annotatedWith("org.openjdk.jmh.annotations.State"));

    @ArchTest
    static final ArchRule only_main_prints = HouseRules.nothingIsPrinted(
            name("se.blankett.benchmark.Benchmarks").or(name("se.blankett.benchmark.Hostile")));

    @ArchTest
    static final ArchRule no_package_is_in_two_jars = PackageRules.everyClassStandsIn("se.blankett.benchmark..");
}
