package se.blankett.submission;

import java.util.LinkedHashMap;
import java.util.Map;
import se.blankett.form.Pointer;

/** The JSON of a {@link ShownForm}: what is not said is left out. */
final class ShownFormJson {
    private static final String UNSIGNED = "none";

    private ShownFormJson() {}

    static Map<String, Object> of(ShownForm form) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", form.id());
        json.put("name", form.name());
        json.put("version", form.version());
        json.put("digest", form.digest());
        json.put("lang", form.lang());
        Members.put(json, "title", form.title());
        Members.put(json, "authority", form.authority());
        Members.put(json, "purpose", form.purpose());
        Members.put(json, "legalBasis", form.legalBasis());
        Members.put(json, "retention", form.retention());
        Members.put(json, "received", form.received());
        Members.put(json, "next", form.next());
        Members.put(json, "phone", form.phone());
        if (!form.sign().equals(UNSIGNED)) {
            json.put("sign", form.sign());
        }
        if (!form.signers().isEmpty()) {
            json.put("signers", form.signers().stream().map(Pointer::text).toList());
        }
        return json;
    }

    static ShownForm read(Members form) {
        return new ShownForm(
                form.text("id"),
                form.text("name"),
                form.text("version"),
                form.text("digest"),
                form.text("lang"),
                form.shown("title"),
                form.shown("authority"),
                form.shown("purpose"),
                form.shown("legalBasis"),
                form.textOrNone("retention"),
                form.shown("received"),
                form.shown("next"),
                form.textOrNone("phone"),
                form.json().containsKey("sign") ? form.text("sign") : UNSIGNED,
                form.texts("signers").stream().map(Pointer::parse).toList());
    }
}
