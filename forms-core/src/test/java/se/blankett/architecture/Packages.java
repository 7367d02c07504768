package se.blankett.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

/** The packages that classes stand in, so that a rule speaks once of each. */
final class Packages extends AbstractClassesTransformer<JavaPackage> {
    Packages() {
        super("packages");
    }

    @Override
    public Set<JavaPackage> doTransform(JavaClasses classes) {
        return classes.stream().map(JavaClass::getPackage).collect(Collectors.toSet());
    }

    static ArchCondition<JavaPackage> beNullMarked() {
        return new ArchCondition<>("be @NullMarked in a package-info") {
            @Override
            public void check(JavaPackage each, ConditionEvents events) {
                if (!each.isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(each, each.getName() + " is not @NullMarked"));
                }
            }
        };
    }
}
