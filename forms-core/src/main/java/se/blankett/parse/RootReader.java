package se.blankett.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.blankett.form.Handling;
import se.blankett.form.Identity;
import se.blankett.form.Pointer;
import se.blankett.form.Receipt;
import se.blankett.form.Start;

/** Reads what the root says about the form as a whole. */
final class RootReader {
    private final SchemaNode root;
    private final SchemaNode form;

    RootReader(SchemaNode root) {
        this.root = root;
        this.form = root.form();
    }

    String title() {
        String title = root.text("title");
        return title.isEmpty() ? ReadableName.of(name()) : title;
    }

    String description() {
        return root.text("description");
    }

    /** Returns the language that the author says to write in, or {@code ""}. */
    String lang() {
        return form.text("lang");
    }

    Identity identity(String digest) {
        return new Identity(
                root.document().uri(),
                name(),
                form.text("version"),
                lang().isEmpty() ? "sv" : lang(),
                digest,
                date("validFrom"),
                date("validTo"));
    }

    Start start() {
        SchemaNode start = form.object("start");
        return new Start(
                start.text("text"),
                start.texts("needed"),
                start.count("minutes"),
                start.text("phone"),
                start.text("paper"),
                start.text("urgent"),
                start.text("quickExit"));
    }

    Receipt receipt() {
        SchemaNode receipt = form.object("receipt");
        return new Receipt(receipt.text("title"), receipt.text("text"));
    }

    Handling handling() {
        return new Handling(
                form.text("authority"),
                form.text("purpose"),
                form.text("legalBasis"),
                form.text("retention"),
                either("privacy", "none"),
                either("auth", "none"),
                either("sign", "none"),
                signers(),
                !form.text("draft").equals("none"));
    }

    /** What is no pointer the meta-schema tells the author. */
    private List<Pointer> signers() {
        return form.texts("signers").stream()
                .filter(text -> text.startsWith("/"))
                .map(Pointer::parse)
                .toList();
    }

    /** {@code skolskjuts.form.json} is {@code skolskjuts}. */
    private String name() {
        return Folder.nameOf(root.document().name());
    }

    private String either(String member, String otherwise) {
        String text = form.text(member);
        return text.isEmpty() ? otherwise : text;
    }

    private Optional<LocalDate> date(String member) {
        try {
            return form.text(member).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(form.text(member)));
        } catch (DateTimeException e) {
            return Optional.empty(); // the meta-schema's format tells the author
        }
    }
}
