package se.blankett.bind;

import java.util.List;
import java.util.Map;

/** What an archive has in it where it is the document that its name says, and not just any archive under that name. */
final class OfficeFiles {
    /** Where the contents lie, by what the media type begins with (ECMA-376-2, section 6.2.3; ECMA-376-1, section 11). */
    private static final Map<String, String> OPEN_XML = Map.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.", "word/",
            "application/vnd.ms-word.", "word/",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.", "xl/",
            "application/vnd.ms-excel.", "xl/",
            "application/vnd.openxmlformats-officedocument.presentationml.", "ppt/",
            "application/vnd.ms-powerpoint.", "ppt/");

    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

    private OfficeFiles() {}

    /**
     * Says whether an archive may be of the type. Of types that are no office document's nothing is known.
     *
     * @param names of the files in it
     */
    static boolean mayBe(String type, List<String> names) {
        if (type.startsWith(OPEN_DOCUMENT)) { // OpenDocument 1.3-2, section 3.1
            return names.contains("META-INF/manifest.xml") && names.contains("content.xml");
        }
        return OPEN_XML.entrySet().stream()
                .filter(kind -> type.startsWith(kind.getKey()))
                .allMatch(kind -> names.contains("[Content_Types].xml")
                        && names.stream().anyMatch(name -> name.startsWith(kind.getValue())));
    }
}
