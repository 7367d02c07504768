package se.blankett.threeways;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysFalse;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import se.blankett.architecture.HouseRules;
import se.blankett.architecture.OwnClasses;
import se.blankett.architecture.PackageRules;

/** The rules of the core's {@code ArchitectureTest}. */
@AnalyzeClasses(locations = OwnClasses.class)
final class ArchitectureTest {
    @ArchTest
    static final ArchTests packages = ArchTests.in(PackageRules.class);

    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule public_classes_are_closed = HouseRules.publicClassesAreClosed(alwaysFalse());

    @ArchTest
    static final ArchRule nothing_is_printed = HouseRules.nothingIsPrinted(alwaysFalse());

    @ArchTest
    static final ArchRule no_package_is_in_two_jars = PackageRules.everyClassStandsIn("se.blankett.threeways..");
}
