package se.blankett.outline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a form says about itself. A class without it is a form, too, with its own name as the title. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface FormDefinition {
    /** The form's title. */
    String title();

    /** Its {@code $id}, {@code https://exempel.se/e-tjanster/skolskjuts}. */
    String id() default "";

    /** Its semantic version. */
    String version() default "1.0.0";

    /** The language of its texts, BCP 47; the sentences that we add are in it where we have it. */
    String lang() default "sv";

    /**
     * Everything else that a schema can say of the whole, as a JSON object that is merged into it (RFC 7396): <code>
     * {"x-form": {"purpose": "…", "legalBasis": "…"}}</code>.
     */
    String more() default "";
}
