package se.blankett.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** How packages know each other. */
public final class PackageRules {
    private static final String KINDS = "docs/decisions/0001-data-tools-steps-facades.md";

    @ArchTest
    static final ArchRule each_kind_knows_only_what_is_below_it = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("programs")
            .definedBy(PackageTable.packagesOf(Kind.PROGRAM))
            .layer("façades")
            .definedBy(PackageTable.packagesOf(Kind.FACADE))
            .layer("steps")
            .definedBy(PackageTable.packagesOf(Kind.STEP))
            .layer("tools")
            .definedBy(PackageTable.packagesOf(Kind.TOOL))
            .layer("data")
            .definedBy(PackageTable.packagesOf(Kind.DATA))
            .layer("ground")
            .definedBy(PackageTable.packagesOf(Kind.GROUND))
            .whereLayer("programs")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("façades")
            .mayOnlyBeAccessedByLayers("programs")
            .whereLayer("steps")
            .mayOnlyBeAccessedByLayers("façades", "programs")
            .whereLayer("tools")
            .mayOnlyBeAccessedByLayers("steps", "façades", "programs")
            .whereLayer("data")
            .mayOnlyBeAccessedByLayers("tools", "steps", "façades", "programs")
            .as("each kind of package should know only what is below it")
            .because(KINDS);

    @ArchTest
    static final ArchRule no_step_knows_another = slices().assignedFrom(new Steps())
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(true)
            .because(KINDS);

    @ArchTest
    static final ArchRule there_are_no_cycles = slices().matching("se.blankett.(**)")
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(true)
            .because(KINDS);

    @ArchTest
    static final ArchRule each_package_imports_what_its_row_allows =
            classes().should(PackageImports.ofOurs()).allowEmptyShould(true).because(KINDS);

    @ArchTest
    static final ArchRule each_library_has_its_home = classes()
            .that(PackageImports.haveARow())
            .should(PackageImports.ofLibraries())
            .allowEmptyShould(true)
            .because("docs/decisions/0010-dependencies-of-forms-core.md");

    @ArchTest
    static final ArchRule the_root_package_is_empty = noClasses()
            .should()
            .resideInAPackage(PackageTable.ROOT)
            .allowEmptyShould(true)
            .because(KINDS);

    @ArchTest
    static final ArchRule each_package_is_null_marked = all(new Packages())
            .should(Packages.beNullMarked())
            .allowEmptyShould(true)
            .because("docs/decisions/0006-jspecify-and-nullaway.md");

    private PackageRules() {}

    /** Returns the rule of a module's own packages; it fails when no class is seen, so that no rule passes on nothing. */
    public static ArchRule everyClassStandsIn(String packages) {
        return classes()
                .should()
                .resideInAPackage(packages)
                .as("no package should be in two jars: here all are " + packages)
                .because(KINDS);
    }

    /** Returns the rule that a stored submission can be drawn without an engine. */
    public static ArchRule onlyGroundAndDataOfCoreAreUsed() {
        return noClasses()
                .should()
                .dependOnClassesThat(toolsStepsAndFacadesOfCore())
                .because(KINDS);
    }

    private static DescribedPredicate<JavaClass> toolsStepsAndFacadesOfCore() {
        return DescribedPredicate.describe(
                "are tools, steps or façades of the core",
                type -> PackageTable.rowOf(type.getPackageName())
                        .filter(row -> !row.name().startsWith("render."))
                        .filter(row -> row.kind() != Kind.GROUND && row.kind() != Kind.DATA)
                        .isPresent());
    }

    private static final class Steps implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return PackageTable.rowOf(type.getPackageName())
                    .filter(row -> row.kind() == Kind.STEP)
                    .map(row -> SliceIdentifier.of(row.name()))
                    .orElseGet(SliceIdentifier::ignore);
        }

        @Override
        public String getDescription() {
            return "steps";
        }
    }
}
