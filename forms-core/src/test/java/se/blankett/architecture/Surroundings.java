package se.blankett.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.time.Clock;
import java.util.Set;
import java.util.function.Predicate;

/** Calls, and references to methods, whose result follows from the machine that they run on. */
final class Surroundings {
    private static final Set<String> TIME = Set.of("java.lang.System.currentTimeMillis()", "java.util.Date.<init>()");

    private static final Set<String> LANGUAGE = Set.of(
            "java.util.Locale.getDefault()",
            "java.util.Locale.getDefault(java.util.Locale$Category)",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.io.PrintStream.format(java.lang.String, [Ljava.lang.Object;)",
            "java.io.PrintStream.printf(java.lang.String, [Ljava.lang.Object;)",
            "java.text.Collator.getInstance()",
            "java.text.DecimalFormat.<init>(java.lang.String)",
            "java.text.NumberFormat.getInstance()",
            "java.text.SimpleDateFormat.<init>(java.lang.String)",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.util.ResourceBundle.getBundle(java.lang.String)");

    private Surroundings() {}

    static DescribedPredicate<JavaAccess<?>> time() {
        return calling(
                "the time is asked without a Clock",
                target -> TIME.contains(target.getFullName())
                        || (target.getOwner().getPackageName().startsWith("java.time")
                                && target.getName().equals("now")
                                && target.getRawParameterTypes().stream()
                                        .noneMatch(type -> type.isEquivalentTo(Clock.class))));
    }

    static DescribedPredicate<JavaAccess<?>> language() {
        return calling("the machine's Locale decides", target -> LANGUAGE.contains(target.getFullName()));
    }

    private static DescribedPredicate<JavaAccess<?>> calling(String description, Predicate<CodeUnitAccessTarget> test) {
        return DescribedPredicate.describe(
                description, access -> access.getTarget() instanceof CodeUnitAccessTarget target && test.test(target));
    }
}
