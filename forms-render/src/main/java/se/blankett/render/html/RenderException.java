package se.blankett.render.html;

import freemarker.core.DirectiveCallPlace;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.util.Optional;

/**
 * A template that cannot be used: {@code text-input/template.ftlh:4:12: nothing is called view.labl}. The message tells
 * file, line, column and what, in the template's own words; no answer is ever in it, and it has no cause, since
 * FreeMarker's own messages may quote answers.
 */
public final class RenderException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private RenderException(String message) {
        super(message);
    }

    static RenderException of(String template, String what) {
        return new RenderException(template + ": " + what);
    }

    static RenderException of(DirectiveCallPlace place, String what) {
        return of(place.getTemplate().getName() + ":" + place.getBeginLine() + ":" + place.getBeginColumn(), what);
    }

    /** Nothing has been filled in when a template is parsed, so FreeMarker's sentence has no answer in it. */
    static RenderException of(ParseException e) {
        return of(e.getTemplateName() + ":" + e.getLineNumber() + ":" + e.getColumnNumber(), e.getEditorMessage());
    }

    /** Returns what went wrong while the template ran. */
    static RenderException of(String template, TemplateException e) {
        return inner(e).orElseGet(() -> {
            String name = Optional.ofNullable(e.getTemplateSourceName()).orElse(template);
            String line =
                    Optional.ofNullable(e.getLineNumber()).map(n -> ":" + n).orElse("");
            String column =
                    Optional.ofNullable(e.getColumnNumber()).map(n -> ":" + n).orElse("");
            return of(name + line + column, what(e));
        });
    }

    private static Optional<RenderException> inner(TemplateException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof RenderException known) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    private static String what(TemplateException e) {
        String blamed = Optional.ofNullable(e.getBlamedExpressionString()).orElse("");
        if (blamed.isEmpty()) {
            return "cannot be worked out";
        }
        return e instanceof freemarker.core.InvalidReferenceException
                ? "nothing is called " + blamed
                : "cannot work out " + blamed;
    }
}
