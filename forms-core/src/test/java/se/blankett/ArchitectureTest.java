package se.blankett;

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

/**
 * How the library is built: start reading here. Data knows data, tools wrap one library each, steps never know another
 * step, façades know all below; {@code PackageTable} says it for every package. Each rule names the record of its
 * reason.
 */
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

    @ArchTest // fails when no class is seen at all, so that no other rule passes on an empty folder
    static final ArchRule form_stands_on_the_jdk_alone = classes()
            .that()
            .resideInAPackage("se.blankett.form")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify.annotations", "se.blankett.form")
            .because("docs/decisions/0001-data-tools-steps-facades.md");

    @ArchTest
    static final ArchRule no_package_is_in_two_jars = noClasses()
            .should()
            .resideInAnyPackage(
                    "se.blankett.render..",
                    "se.blankett.workbench..",
                    "se.blankett.benchmark..",
                    "se.blankett.quickstart..",
                    "se.blankett.threeways..")
            .because("docs/decisions/0001-data-tools-steps-facades.md");
}
