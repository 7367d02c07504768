package se.blankett.submission;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.blankett.form.Pointer;

/** The JSON of a {@link ShownForm}: what is not said is left out. */
final class ShownFormJson {
    /** What holds where an author says nothing. */
    private static final String UNSAID = "none";

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
        if (!form.sign().equals(UNSAID)) {
            json.put("sign", form.sign());
        }
        if (!form.signers().isEmpty()) {
            json.put("signers", form.signers().stream().map(Pointer::text).toList());
        }
        if (form.unknownSigners() > 0) {
            json.put("unknownSigners", BigDecimal.valueOf(form.unknownSigners()));
        }
        if (!form.privacy().equals(UNSAID)) {
            json.put("privacy", form.privacy());
        }
        if (!form.care().isEmpty()) {
            json.put("care", form.care().stream().map(ShownFormJson::care).toList());
        }
        return json;
    }

    private static Map<String, Object> care(ShownCare care) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("pointer", care.pointer().text());
        Members.put(json, "label", care.label());
        json.put("privacy", care.privacy());
        Members.put(json, "retention", care.retention());
        return json;
    }

    private static ShownCare readCare(Members care) {
        return new ShownCare(
                Pointer.parse(care.text("pointer")),
                care.shown("label"),
                care.text("privacy"),
                care.textOrNone("retention"));
    }

    private static String said(Members form, String member) {
        return form.json().containsKey(member) ? form.text(member) : UNSAID;
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
                form.shown("phone"),
                said(form, "sign"),
                form.texts("signers").stream().map(Pointer::parse).toList(),
                form.json().containsKey("unknownSigners") ? form.number("unknownSigners") : 0,
                said(form, "privacy"),
                form.json().containsKey("care")
                        ? form.objects("care").stream()
                                .map(ShownFormJson::readCare)
                                .toList()
                        : List.of());
    }
}
