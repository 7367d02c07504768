package se.blankett.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.blankett.form.Block;
import se.blankett.form.Field;
import se.blankett.form.Group;
import se.blankett.form.Page;
import se.blankett.form.Pointer;

/** Reads the pages, or lays them out where the author did not. */
final class PageReader {
    private static final int ONE_PAGE = 12;

    /** Twice as many as one page has: a schema of 400 texts is no page that anybody gets through. */
    private static final int MOST_IN_A_ROW = 24;

    private final LayoutReader layouts;
    private final Problems problems;

    PageReader(LayoutReader layouts, Problems problems) {
        this.layouts = layouts;
        this.problems = problems;
    }

    List<Page> read(SchemaNode root, Group group, String title) {
        return root.form().has("pages") ? given(root, group) : derived(group, title);
    }

    private List<Page> given(SchemaNode root, Group group) {
        List<Page> pages = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Set<String> named = new HashSet<>();
        for (SchemaNode page : root.form().children("pages")) {
            String id = page.text("id");
            if (!ids.add(id)) {
                problems.error(
                        page, "page.twice", "another page has the id \"" + id + "\"", "give one of them another id");
            }
            List<Block> blocks = layouts.readSome(page, "fields", group.children(), Pointer.ROOT, named);
            pages.add(new Page(id, page.text("title"), page.text("help"), blocks));
        }
        layouts.checkComplete(root.form(), "pages", group.children().keySet(), named);
        return pages;
    }

    /** A small form is one page; else an object or array is a page, and leaves in a row share one. */
    private static List<Page> derived(Group group, String title) {
        if (group.fields().stream().mapToInt(Fields::leaves).sum() <= ONE_PAGE) {
            return List.of(new Page("page-1", title, "", List.copyOf(group.fields())));
        }
        List<Page> pages = new ArrayList<>();
        int rows = 0;
        for (List<Field> fields : divided(group)) {
            String heading = fields.get(0).label();
            if (fields.size() > 1) {
                rows++;
                heading = rows == 1 ? title : title + " (" + rows + ")";
            }
            pages.add(new Page("page-" + (pages.size() + 1), heading, "", List.copyOf(fields)));
        }
        return pages;
    }

    private static List<List<Field>> divided(Group group) {
        List<List<Field>> pages = new ArrayList<>();
        List<Field> row = new ArrayList<>();
        for (Field field : group.fields()) {
            boolean leaf = field.kind() == Field.Kind.LEAF;
            if (row.isEmpty() || !leaf || row.size() == MOST_IN_A_ROW) {
                row = new ArrayList<>();
                pages.add(row);
            }
            row.add(field);
            row = leaf ? row : new ArrayList<>();
        }
        return pages;
    }

    /** Returns the root with its fields in the order of the pages, which is the order of every list of them. */
    static Group ordered(Group root, List<Page> pages) {
        List<Block> blocks =
                pages.stream().flatMap(page -> page.blocks().stream()).toList();
        return root.withQuestions(blocks, Blocks.ordered(blocks, root.children()), root.rules());
    }
}
