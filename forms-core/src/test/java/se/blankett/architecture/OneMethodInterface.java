package se.blankett.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;

/** An interface of ours that does one thing. A sealed one is data instead, the sum of its records. */
final class OneMethodInterface extends DescribedPredicate<JavaClass> {
    OneMethodInterface() {
        super("one-method interface of ours");
    }

    @Override
    public boolean test(JavaClass type) {
        return type.isInterface()
                && PackageImports.isOurs(type)
                && !type.reflect().isSealed()
                && type.getAllMethods().stream()
                                .filter(method -> method.getModifiers().contains(JavaModifier.ABSTRACT))
                                .count()
                        == 1;
    }

    /** Returns what fits a class that implements such an interface. */
    DescribedPredicate<JavaClass> isImplemented() {
        return DescribedPredicate.describe(
                "implement a one-method interface of ours",
                type -> !type.isInterface()
                        && type.getAllRawInterfaces().stream().anyMatch(this));
    }
}
