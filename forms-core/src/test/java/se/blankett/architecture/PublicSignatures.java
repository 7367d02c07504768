package se.blankett.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a host's code can see: supertypes and members, public and protected, of public classes, with their generics. */
final class PublicSignatures extends ArchCondition<JavaClass> {
    PublicSignatures() {
        super("name only types of ours and of the JDK in public and protected signatures");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (!isVisible(type)) {
            return;
        }
        judge(type, type.getDescription(), supertypes(type), events);
        Stream.concat(type.getFields().stream(), type.getCodeUnits().stream())
                .filter(member -> isVisible(member.getModifiers()))
                .forEach(member -> judge(type, member.getDescription(), typesOf(member), events));
    }

    private static void judge(JavaClass type, String place, Stream<JavaType> named, ConditionEvents events) {
        named.flatMap(each -> each.getAllInvolvedRawTypes().stream())
                .map(JavaClass::getBaseComponentType)
                .distinct()
                .filter(each -> isForeign(type, each))
                .map(each -> place + " shows " + each.getName() + " in " + type.getSourceCodeLocation())
                .forEach(message -> events.add(SimpleConditionEvent.violated(type, message)));
    }

    private static boolean isForeign(JavaClass type, JavaClass named) {
        return !PackageImports.isOurs(named)
                && !PackageImports.isGiven(named)
                && PackageTable.rowOf(type.getPackageName())
                        .filter(row -> row.mayShow(named.getPackageName()))
                        .isEmpty();
    }

    private static Stream<JavaType> supertypes(JavaClass type) {
        return Stream.of(
                        type.getSuperclass().stream(), type.getInterfaces().stream(), type.getTypeParameters().stream())
                .flatMap(types -> types);
    }

    private static Stream<JavaType> typesOf(JavaMember member) {
        if (member instanceof JavaField field) {
            return Stream.of(field.getType());
        }
        JavaCodeUnit unit = (JavaCodeUnit) member;
        return Stream.of(
                        List.of(unit.getReturnType()),
                        unit.getParameterTypes(),
                        unit.getTypeParameters(),
                        unit.getExceptionTypes())
                .flatMap(List::stream);
    }

    private static boolean isVisible(JavaClass type) {
        Optional<JavaClass> outer = type.getEnclosingClass();
        return isVisible(type.getModifiers()) && (outer.isEmpty() || isVisible(outer.get()));
    }

    private static boolean isVisible(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }
}
