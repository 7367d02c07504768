package se.blankett.parse;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import se.blankett.engine.Draft;
import se.blankett.engine.Subschemas;
import se.blankett.form.Pointer;
import se.blankett.json.Json;

/** Tells an author what the draft of a document has to do with what stands in it. */
final class DraftCheck {
    private static final String DRAFT_04 = "http://json-schema.org/draft-04/schema";

    private static final String NEWER = "use \"$schema\": \"" + Draft.DRAFT_2020_12.address() + "\"";
    private static final Map<String, String> INSTEAD = Map.of(
            "dependencies", "use 'dependentRequired' or 'dependentSchemas'",
            "additionalItems", "use 'items' beside 'prefixItems'");

    private static final String ANCHOR = "$recursiveAnchor";

    private final Problems problems;

    DraftCheck(Problems problems) {
        this.problems = problems;
    }

    /** Says whether the document is of a draft that can be read; its author is told where it is not. */
    boolean isKnown(Document document) {
        if (Draft.of(document.tree()).isPresent()) {
            return true;
        }
        SchemaNode place = document.root().place("$schema");
        String address = document.root().text("$schema");
        String use = "use \"" + Draft.DRAFT_2020_12.address() + "\"";
        boolean fourth = address.replace("#", "").equals(DRAFT_04);
        problems.error(
                place,
                "schema.dialect",
                "\"" + address + "\" is no dialect that can be read",
                fourth
                        ? use + ", '$id' for 'id', and numbers for true in 'exclusiveMinimum' and 'exclusiveMaximum'"
                        : use);
        return false;
    }

    /** Tells what has no effect, because the draft has no such keyword or hides it. */
    void check(Document document) {
        for (Pointer ignored : document.schema().ignored()) {
            warn(document, ignored);
        }
        checkUnknown(document.root());
    }

    /**
     * Refuses a tree of one document that another extends: {@code $recursiveRef} would lead from the one into the other
     * (Core 2019-09, section 8.2.4.2.2), and it is read as leading to the root of its own.
     */
    void checkAnchors(List<Document> documents) {
        documents.stream()
                .filter(DraftCheck::isExtensible)
                .skip(1)
                .forEach(document -> problems.error(
                        document.root().place(ANCHOR),
                        "ref.dynamic",
                        "'" + ANCHOR + "' stands in two documents of this form, and one would extend the other's tree",
                        "use '$ref', and leave out '" + ANCHOR + "'"));
    }

    private static boolean isExtensible(Document document) {
        return document.schema().draft() == Draft.DRAFT_2019_09
                && document.source().text().contains(ANCHOR) // else it need not be read again
                && Json.parseObject(document.source().text(), Json.DEPTH).get(ANCHOR) == Boolean.TRUE;
    }

    /** What an older draft says nothing of has been left out; what 2020-12 says nothing of stands there still. */
    private void checkUnknown(SchemaNode node) {
        if (!Collections.disjoint(node.map().keySet(), Draft.DRAFT_2020_12.unknown())) {
            Draft.DRAFT_2020_12.unknown().stream()
                    .filter(node::has)
                    .sorted()
                    .forEach(keyword -> warn(node.document(), node.pointer().child(keyword)));
        }
        for (Map.Entry<Pointer, Map<String, Object>> child :
                Subschemas.of(node.map()).entrySet()) {
            checkUnknown(new SchemaNode(node.document(), node.pointer().resolve(child.getKey()), child.getValue()));
        }
    }

    private void warn(Document document, Pointer at) {
        Draft draft = document.schema().draft();
        String keyword = at.last();
        boolean unknown = draft.unknown().contains(keyword);
        problems.warning(
                document.name(),
                at,
                "keyword.noEffect",
                unknown
                        ? "'" + keyword + "' is no keyword of " + draft + ", so it has no effect"
                        : "'" + keyword + "' stands beside '$ref', where it has no effect in " + draft,
                unknown ? INSTEAD.getOrDefault(keyword, NEWER) : "put '$ref' into 'allOf', or " + NEWER);
    }
}
