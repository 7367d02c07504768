package se.blankett.form;

import java.util.List;
import java.util.Optional;

/**
 * One question: a text, a number, yes or no, or a choice.
 *
 * @param facets what every field has
 * @param type what its answer is
 * @param widget how it is asked
 * @param component a host's own component, {@code x-…}, that takes the widget's place where it is known; else {@code ""}
 * @param choices the options of {@link Type#CHOICE} and {@link Type#CHOICES}
 * @param limits what its schema says about every answer
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
        String component,
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
        CHOICES
    }

    public Leaf {
        choices = List.copyOf(choices);
    }

    /** A question that somebody answers. */
    public Leaf(
            Facets facets,
            Type type,
            Widget widget,
            String component,
            List<Choice> choices,
            Limits limits,
            Optional<Object> initial,
            String autocomplete,
            boolean attestation,
            boolean coordinationNumber,
            String codeList,
            Optional<Choice> exclusive) {
        this(
                facets,
                type,
                widget,
                component,
                choices,
                limits,
                initial,
                autocomplete,
                attestation,
                coordinationNumber,
                codeList,
                exclusive,
                Optional.empty());
    }

    /** Returns a copy with this value, which nobody answers. */
    public Leaf withCompute(Expression expression) {
        return new Leaf(
                facets,
                type,
                widget,
                component,
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

    /** Returns a copy that is asked otherwise. */
    public Leaf withWidget(Widget other) {
        return new Leaf(
                facets,
                type,
                other,
                component,
                choices,
                limits,
                initial,
                autocomplete,
                attestation,
                coordinationNumber,
                codeList,
                exclusive);
    }

    /** Returns the option with this stored value, numbers compared by value. */
    public Optional<Choice> choiceOf(Object value) {
        return Choice.find(choices, value);
    }
}
