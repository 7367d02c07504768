package se.blankett.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ObjectInputStream;

/** How classes are written. Two rules are methods, because one module each has an exception to them. */
public final class HouseRules {
    private static final String PROMISE = "docs/decisions/0009-compatibility-promise.md";
    private static final String SURROUNDINGS = "docs/decisions/0013-nothing-from-the-surroundings.md";

    @ArchTest
    static final ArchRule no_third_party_type_is_shown =
            classes().should(new PublicSignatures()).allowEmptyShould(true).because(PROMISE);

    @ArchTest
    static final ArchRule fields_are_final_or_private = fields().that()
            .areNotPrivate()
            .should()
            .beFinal()
            .allowEmptyShould(true)
            .because(PROMISE);

    @ArchTest
    static final ArchRule what_does_one_thing_is_package_private = classes()
            .that(new OneMethodInterface().isImplemented())
            .should()
            .bePackagePrivate()
            .orShould()
            .bePrivate()
            .allowEmptyShould(true)
            .because(PROMISE);

    @ArchTest
    static final ArchRule nothing_is_logged = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "org.slf4j..")
            .allowEmptyShould(true)
            .because(SURROUNDINGS);

    @ArchTest
    static final ArchRule no_object_is_read_from_bytes = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ObjectInputStream.class)
            .allowEmptyShould(true)
            .because(SURROUNDINGS);

    @ArchTest
    static final ArchRule the_time_comes_from_a_clock = noClasses()
            .should()
            .accessTargetWhere(Surroundings.time())
            .allowEmptyShould(true)
            .because(SURROUNDINGS);

    @ArchTest
    static final ArchRule the_language_comes_from_the_caller = noClasses()
            .should()
            .accessTargetWhere(Surroundings.language())
            .allowEmptyShould(true)
            .because(SURROUNDINGS);

    private HouseRules() {}

    /** Returns the rule that nobody extends a public class of ours. */
    public static ArchRule publicClassesAreClosed(DescribedPredicate<? super JavaClass> exempt) {
        return classes()
                .that(not(exempt))
                .and()
                .arePublic()
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and()
                .areNotAssignableTo(Throwable.class)
                .should()
                .haveModifier(JavaModifier.FINAL)
                .as("public classes should be final, records, enums, interfaces or exceptions")
                .allowEmptyShould(true)
                .because(PROMISE);
    }

    /** Returns the rule that the standard streams are left alone. */
    public static ArchRule nothingIsPrinted(DescribedPredicate<? super JavaClass> exempt) {
        return noClasses()
                .that(not(exempt))
                .should(ACCESS_STANDARD_STREAMS)
                .as("no classes should print")
                .allowEmptyShould(true)
                .because(SURROUNDINGS);
    }
}
