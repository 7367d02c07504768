package se.blankett.form;

import java.util.List;
import java.util.Optional;

/**
 * One question: a text, a number, yes or no, a choice, or files.
 *
 * @param facets what every field has
 * @param type what its answer is
 * @param widget how it is asked
 * @param choices the options of {@link Type#CHOICE} and {@link Type#CHOICES}; of files the media types that will do, none
 *     where any will
 * @param limits what its schema says about every answer; of files their number, and as {@code minimum} and {@code
 *     maximum} the size of each in bytes
 * @param initial {@code default}: the value first shown
 * @param autocomplete the HTML autofill token, or {@code ""}
 * @param attestation whether it is a box that has to be ticked ({@code const: true})
 * @param coordinationNumber whether a samordningsnummer will do
 * @param codeList id of the code list that the options are from, {@code se-kommun}: its schema does not have them; else
 *     {@code ""}
 * @param exclusive of {@link Type#CHOICES} the option that excludes the others: "none of these"
 * @param compute what its value is, where nobody answers it: it is read-only then
 */
public record Leaf(
        Facets facets,
        Type type,
        Widget widget,
        List<Choice> choices,
        Limits limits,
        Optional<Object> initial,
        String autocomplete,
        boolean attestation,
        boolean coordinationNumber,
        String codeList,
        Optional<Choice> exclusive,
        Optional<Expression> compute)
        implements Field {

    /** What an answer is. */
    public enum Type {
        TEXT,
        NUMBER,
        BOOLEAN,
        /** One option. */
        CHOICE,
        /** A set of options: an array. */
        CHOICES,
        /** One file: an object {@code {id, name, mediaType, size, sha256}}. */
        FILE,
        /** Several files: an array of such objects. */
        FILES
    }

    public Leaf {
        choices = List.copyOf(choices);
    }

    /** Returns a copy with this value, which nobody answers. */
    public Leaf withCompute(Expression expression) {
        return new Leaf(
                facets,
                type,
                widget,
                choices,
                limits,
                initial,
                autocomplete,
                attestation,
                coordinationNumber,
                codeList,
                exclusive,
                Optional.of(expression));
    }

    @Override
    public Kind kind() {
        return Kind.LEAF;
    }

    @Override
    public Leaf withFacets(Facets other) {
        return new Leaf(
                other,
                type,
                widget,
                choices,
                limits,
                initial,
                autocomplete,
                attestation,
                coordinationNumber,
                codeList,
                exclusive,
                compute);
    }

    /** Returns a copy that is asked otherwise. */
    public Leaf withWidget(Widget other) {
        return new Leaf(
                facets,
                type,
                other,
                choices,
                limits,
                initial,
                autocomplete,
                attestation,
                coordinationNumber,
                codeList,
                exclusive,
                compute);
    }

    /** Says whether it is answered with a file, or with several. */
    public boolean isFile() {
        return type == Type.FILE || type == Type.FILES;
    }

    /** Returns the option with this stored value, numbers compared by value. */
    public Optional<Choice> choiceOf(Object value) {
        return Choice.find(choices, value);
    }
}
