package se.blankett.form;

import java.util.List;

/**
 * What every kind of field has.
 *
 * @param pointer the place of its answer, {@code -} for any row: {@code /barn/-/fornamn}
 * @param wording its texts: those of the first declaration that has them
 * @param variants texts that take the place of the wording while their guard holds, first one first: only where declared in several branches with different texts
 * @param presence when it is asked and required
 * @param readOnly shown as text; a posted value is ignored
 * @param writeOnly left out of receipts and read-only views
 * @param deprecated no longer asked; an answer that is there is checked and kept
 * @param prefill key that the host resolves to a first value, {@code person.name}; or {@code ""}
 * @param care what its author says of its protection: see {@link Form#careAt}
 * @param component a host's own component, {@code x-…}, that draws it where the host has a template of that name; else
 *     {@code ""}
 */
public record Facets(
        Pointer pointer,
        Wording wording,
        List<Variant> variants,
        Presence presence,
        boolean readOnly,
        boolean writeOnly,
        boolean deprecated,
        String prefill,
        Care care,
        String component) {

    /** Texts that hold in one branch of the form. */
    public record Variant(Guard guard, Wording wording) {}

    public Facets {
        variants = List.copyOf(variants);
    }

    /** Returns a copy that is shown as text. */
    public Facets withReadOnly() {
        return new Facets(pointer, wording, variants, presence, true, writeOnly, deprecated, prefill, care, component);
    }

    /** Returns a copy that is asked and required at other times. */
    public Facets withPresence(Presence other) {
        return new Facets(pointer, wording, variants, other, readOnly, writeOnly, deprecated, prefill, care, component);
    }

    /** Returns a copy with other texts. */
    public Facets withWording(Wording other) {
        return new Facets(
                pointer, other, variants, presence, readOnly, writeOnly, deprecated, prefill, care, component);
    }
}
