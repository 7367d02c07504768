package se.blankett.submission;

import java.util.List;
import se.blankett.form.Form;
import se.blankett.form.Handling;
import se.blankett.form.Identity;
import se.blankett.form.Pointer;
import se.blankett.text.ShownText;
import se.blankett.text.Texts;

/**
 * What was said of the form to the person who filled it in: which definition it was, and who handles it.
 *
 * @param id {@code $id} of the definition
 * @param name its short name, {@code skolskjuts}
 * @param version its version, or {@code ""}
 * @param digest SHA-256 of the definition, 64 hexadecimal digits
 * @param lang the language that it was shown in, a BCP 47 tag
 * @param title its heading
 * @param authority who handles it, or nothing
 * @param purpose what the answers are for, or nothing
 * @param legalBasis by what right they are asked, or nothing
 * @param retention for how long they are kept: an ISO 8601 duration, or {@code ""}
 * @param received the heading of the receipt, or nothing
 * @param next what happens next, or nothing
 * @param phone whom to call, or nothing
 * @param sign who signs: none, one (who submitted), or all
 * @param signers of all who sign the places of their personnummer
 * @param unknownSigners how many more of all sign, whose personnummer was asked and not given
 * @param privacy how the answers are protected: none, personal, identity, special or criminal
 * @param care which of them are protected or kept otherwise
 */
public record ShownForm(
        String id,
        String name,
        String version,
        String digest,
        String lang,
        ShownText title,
        ShownText authority,
        ShownText purpose,
        ShownText legalBasis,
        String retention,
        ShownText received,
        ShownText next,
        ShownText phone,
        String sign,
        List<Pointer> signers,
        int unknownSigners,
        String privacy,
        List<ShownCare> care) {
    public ShownForm {
        signers = List.copyOf(signers);
        care = List.copyOf(care);
    }

    static ShownForm of(Form form, Outcome outcome, ShownLabels labels) {
        Identity identity = form.identity();
        Handling handling = form.handling();
        return new ShownForm(
                identity.id(),
                identity.name(),
                identity.version(),
                identity.digest(),
                Texts.nearest(identity.lang()).langOf(form),
                labels.text(form.title()),
                labels.text(handling.authority()),
                labels.text(handling.purpose()),
                labels.text(handling.legalBasis()),
                handling.retention().strip(),
                labels.text(form.receipt().title()),
                labels.text(form.receipt().text()),
                labels.text(form.start().phone()),
                handling.sign(),
                handling.signersIn(outcome.answers()),
                handling.unknownSigners(outcome.asked(), outcome.answers()),
                handling.privacy(),
                ShownCares.of(form, outcome, labels));
    }
}
