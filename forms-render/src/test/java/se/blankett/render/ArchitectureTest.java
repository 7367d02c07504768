package se.blankett.render;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysFalse;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import se.blankett.architecture.HouseRules;
import se.blankett.architecture.OwnClasses;
import se.blankett.architecture.PackageRules;

/** How rendering is built: the rules of the core's {@code ArchitectureTest}, and what holds here alone. */
@AnalyzeClasses(locations = OwnClasses.class)
final class ArchitectureTest {
    private static final String KINDS = "docs/decisions/0001-data-tools-steps-facades.md";

    @ArchTest
    static final ArchTests packages = ArchTests.in(PackageRules.class);

    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule public_classes_are_closed = HouseRules.publicClassesAreClosed(alwaysFalse());

    @ArchTest
    static final ArchRule nothing_is_printed = HouseRules.nothingIsPrinted(alwaysFalse());

    @ArchTest // fails when no class is seen at all, so that no other rule passes on an empty folder
    static final ArchRule no_package_is_in_two_jars =
            classes().should().resideInAPackage("se.blankett.render..").because(KINDS);

    @ArchTest
    static final ArchRule a_stored_submission_is_drawn_without_an_engine = noClasses()
            .should()
            .dependOnClassesThat(PackageRules.areToolsStepsOrFacadesOfCore())
            .because(KINDS);
}
