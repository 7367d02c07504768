package se.blankett.render.pdf;

import java.util.List;
import java.util.Optional;
import se.blankett.render.view.Fact;
import se.blankett.render.view.Recipient;

/** What a host decides of a PDF. Make one and keep it. Immutable: safe to share between threads. */
public final class PdfOptions {
    private final Recipient recipient;
    private final Optional<Logo> logo;
    private final String authority;
    private final List<Fact> facts;

    private PdfOptions(Recipient recipient, Optional<Logo> logo, String authority, List<Fact> facts) {
        this.recipient = recipient;
        this.logo = logo;
        this.authority = authority;
        this.facts = List.copyOf(facts);
    }

    /** Returns the options of a copy for the recipient: no logo, and the authority that the form names. */
    public static PdfOptions of(Recipient recipient) {
        return new PdfOptions(recipient, Optional.empty(), "", List.of());
    }

    /**
     * Returns a copy with a logo, at the top of each page.
     *
     * @param picture PNG, JPEG or GIF, at most four million pixels; shown on white
     * @param alt what it shows, for who does not see it: {@code Storköpings kommun}
     * @throws IllegalArgumentException where there is no such picture, or the text is blank
     */
    public PdfOptions withLogo(byte[] picture, String alt) {
        return new PdfOptions(recipient, Optional.of(new Logo(Image.parse(picture), alt)), authority, facts);
    }

    /** Returns a copy with another name at the top of each page: {@code Storköpings kommun}. */
    public PdfOptions withAuthority(String name) {
        return new PdfOptions(recipient, logo, name, facts);
    }

    /** Returns a copy that also tells what the host knows: who sent it, and how that person was identified. */
    public PdfOptions withFacts(List<Fact> known) {
        return new PdfOptions(recipient, logo, authority, known);
    }

    Recipient recipient() {
        return recipient;
    }

    Optional<Logo> logo() {
        return logo;
    }

    String authority() {
        return authority;
    }

    List<Fact> facts() {
        return facts;
    }
}
