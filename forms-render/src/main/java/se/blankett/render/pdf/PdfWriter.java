package se.blankett.render.pdf;

import java.util.List;
import java.util.stream.IntStream;
import se.blankett.render.layout.Pages;

/** Writes laid out pages as a file. */
final class PdfWriter {
    private static final byte[] SRGB = SrgbProfile.bytes();

    private PdfWriter() {}

    static byte[] write(Pages pages, Fonts fonts, Metadata metadata) {
        try (PdfFile file = new PdfFile()) {
            int resources = file.reserve();
            int tree = file.reserve();
            int count = pages.pages().size();
            int[] numbers =
                    IntStream.range(0, count).map(page -> file.reserve()).toArray();
            Resources used = new Resources(fonts);
            Places places = new Places();
            Links links = new Links(file, count);
            for (int page = 0; page < count; page++) {
                PageCanvas canvas =
                        new PageCanvas(used, places, links, pages.sheet().height());
                int content = file.addStream("", canvas.draw(pages.pages().get(page)));
                file.put(numbers[page], page(pages, page, tree, resources, content, canvas.annotations()));
            }
            file.put(resources, used.write(file));
            file.put(tree, pageTree(numbers));
            int structure = new StructureTree(file, places, numbers).write(pages.document());
            int outline = new Bookmarks(file, places, numbers).write(pages.document());
            int catalog = file.add(catalog(file, metadata, tree, structure, outline));
            return file.finish(catalog, file.add(metadata.toInfo()));
        }
    }

    private static Bytes page(Pages pages, int page, int tree, int resources, int content, List<Integer> annotations) {
        Bytes dictionary = new Bytes(200).add("<</Type/Page/Parent ").reference(tree);
        dictionary
                .add("/MediaBox[0 0 ")
                .number(pages.sheet().width())
                .number(pages.sheet().height());
        dictionary.add("]/Resources ").reference(resources).add("/Contents ").reference(content);
        dictionary.add("/Tabs/S/StructParents ").number(page);
        if (!annotations.isEmpty()) {
            dictionary.add("/Annots[");
            annotations.forEach(each -> dictionary.reference(each).add(' '));
            dictionary.add("]");
        }
        return dictionary.add(">>");
    }

    private static Bytes pageTree(int[] numbers) {
        Bytes tree = new Bytes(200)
                .add("<</Type/Pages/Count ")
                .number(numbers.length)
                .add("/Kids[");
        for (int number : numbers) {
            tree.reference(number).add(' ');
        }
        return tree.add("]>>");
    }

    private static Bytes catalog(PdfFile file, Metadata metadata, int tree, int structure, int outline) {
        int profile = file.addStream("/N 3", new Bytes(SRGB.length).add(SRGB));
        int xmp = file.addRaw("/Type/Metadata/Subtype/XML", metadata.toXmp());
        Bytes catalog = new Bytes(500)
                .add("<</Type/Catalog/MarkInfo<</Marked true>>/Pages ")
                .reference(tree);
        catalog.add("/StructTreeRoot ").reference(structure).add("/Outlines ").reference(outline);
        catalog.add("/Lang").text(metadata.lang()).add("/ViewerPreferences<</DisplayDocTitle true>>/Metadata ");
        catalog.reference(xmp).add("/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/Info(sRGB IEC61966-2.1)");
        catalog.add("/OutputConditionIdentifier(sRGB IEC61966-2.1)/DestOutputProfile ")
                .reference(profile);
        return catalog.add(">>]>>");
    }
}
