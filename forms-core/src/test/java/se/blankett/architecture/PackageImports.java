package se.blankett.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Holds each class to the row of its package in the {@link PackageTable}. */
final class PackageImports extends ArchCondition<JavaClass> {
    private final BiPredicate<PackageRow, JavaClass> allowed;

    private PackageImports(String description, BiPredicate<PackageRow, JavaClass> allowed) {
        super(description);
        this.allowed = allowed;
    }

    static ArchCondition<JavaClass> ofOurs() {
        return new PackageImports(
                "import only the packages of ours that PackageTable names",
                (row, target) -> !isOurs(target)
                        || PackageTable.rowOf(target.getPackageName())
                                .filter(row::mayImport)
                                .isPresent());
    }

    static ArchCondition<JavaClass> ofLibraries() {
        return new PackageImports(
                "import only the libraries that PackageTable names",
                (row, target) -> isOurs(target) || isGiven(target) || row.mayUse(target.getPackageName()));
    }

    static DescribedPredicate<JavaClass> haveARow() {
        return DescribedPredicate.describe(
                "are in PackageTable",
                type -> PackageTable.rowOf(type.getPackageName()).isPresent());
    }

    static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith(PackageTable.ROOT);
    }

    /** Says whether every package may import the type. */
    static boolean isGiven(JavaClass type) {
        return type.isPrimitive()
                || type.getPackageName().startsWith("java.")
                || type.getPackageName().startsWith("org.jspecify.");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        Optional<PackageRow> row = PackageTable.rowOf(type.getPackageName());
        if (row.isEmpty()) {
            String message = type.getPackageName() + " is not in PackageTable: " + type.getDescription();
            events.add(SimpleConditionEvent.violated(type, message));
            return;
        }
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            if (!allowed.test(row.get(), dependency.getTargetClass().getBaseComponentType())) {
                String message = row.get().packageName() + " may not: " + dependency.getDescription();
                events.add(SimpleConditionEvent.violated(dependency, message));
            }
        }
    }
}
