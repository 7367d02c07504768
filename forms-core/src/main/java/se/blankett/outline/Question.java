package se.blankett.outline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a form says about a property, besides what its type and constraints say. On a constant of an enum {@link #title}
 * and {@link #hint} are those of the option.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface Question {
    /** The label, {@code Förnamn}. Without it, the {@code label} of one of our constraints is the label. */
    String title() default "";

    /** The hint under the label. */
    String hint() default "";

    /**
     * The title of the page that it stands on, {@code Om dig}. Without it, it stands on the page of the question before
     * it. Of the outermost class only.
     */
    String page() default "";

    /** The format of a text, {@code se-kommun}, where no constraint and no type of ours says it. */
    String format() default "";

    /** How sensitive the answer is: {@code none personal identity special criminal}. */
    String privacy() default "";

    /**
     * Everything else that a schema can say, as a JSON object that is merged into the question's (RFC 7396): <code>
     * {"maxLength": 80, "x-form": {"noun": "ditt namn"}}</code>.
     */
    String more() default "";
}
