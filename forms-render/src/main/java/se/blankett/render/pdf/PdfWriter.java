package se.blankett.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import se.blankett.json.Sha256;
import se.blankett.render.layout.Pages;

/** Writes laid out pages as a file. Used once. */
final class PdfWriter {
    /** Balances time and size: a higher level takes twice as long for a hundredth of the file. */
    private static final int LEVEL = 5;

    /** All objects are packed and compressed together. */
    private static final CompressParameters ONE_PACK = new CompressParameters(1_000_000);

    private static final Bytes SRGB = Bytes.of(SrgbProfile.bytes()).deflate(Deflater.BEST_COMPRESSION);
    private static final String SRGB_NAME = "sRGB IEC61966-2.1";
    private static final COSName TABS = COSName.getPDFName("Tabs");
    private static final COSName MARKED = COSName.getPDFName("Marked");
    private static final COSName XML = COSName.getPDFName("XML");
    private static final COSName PDF_A = COSName.getPDFName("GTS_PDFA1");

    private final Pages pages;
    private final Metadata metadata;
    private final Resources resources;
    private final Places places = new Places();
    private final MessageDigest digest = Sha256.start();
    private final COSDictionary tree = Cos.typed(COSName.PAGES);
    private final List<COSDictionary> leaves;

    private PdfWriter(Pages pages, Fonts fonts, Metadata metadata) {
        this.pages = pages;
        this.metadata = metadata;
        this.resources = new Resources(fonts);
        this.leaves = Stream.generate(() -> Cos.typed(COSName.PAGE))
                .limit(pages.pages().size())
                .toList();
    }

    static byte[] write(Pages pages, Fonts fonts, Metadata metadata) {
        try (PDDocument document = new PDDocument(new PdfWriter(pages, fonts, metadata).document())) {
            ByteArrayOutputStream out = new ByteArrayOutputStream(64_000);
            document.save(out, ONE_PACK);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("file: must be writable, in memory", e);
        }
    }

    private COSDocument document() {
        COSDictionary used = new COSDictionary();
        Links links = new Links(leaves.size());
        for (int i = 0; i < leaves.size(); i++) {
            fill(i, used, new PageCanvas(resources, places, links, pages.sheet().height()));
        }
        resources.write(used);
        tree.setInt(COSName.COUNT, leaves.size());
        tree.setItem(COSName.KIDS, new COSArray(leaves));
        COSDocument document = new COSDocument();
        document.setVersion(1.7f);
        document.setTrailer(trailer(catalog()));
        return document;
    }

    private void fill(int index, COSDictionary used, PageCanvas canvas) {
        COSDictionary page = leaves.get(index);
        Bytes content = canvas.draw(pages.pages().get(index));
        digest.update(content.view());
        page.setItem(COSName.PARENT, tree);
        page.setItem(
                COSName.MEDIA_BOX,
                Cos.numbers(0, 0, pages.sheet().width(), pages.sheet().height()));
        page.setItem(COSName.RESOURCES, used);
        page.setItem(COSName.CONTENTS, Cos.compressed(content.deflate(LEVEL)));
        page.setItem(TABS, COSName.S);
        page.setItem(COSName.STRUCT_PARENTS, COSInteger.get(index));
        if (!canvas.annotations().isEmpty()) {
            page.setItem(COSName.ANNOTS, new COSArray(canvas.annotations()));
        }
    }

    private COSDictionary catalog() {
        COSDictionary catalog = Cos.typed(COSName.CATALOG);
        COSDictionary marked = Cos.part();
        marked.setBoolean(MARKED, true);
        COSDictionary preferences = Cos.part();
        preferences.setBoolean(COSName.DISPLAY_DOC_TITLE, true);
        catalog.setItem(COSName.PAGES, tree);
        catalog.setItem(COSName.MARK_INFO, marked);
        catalog.setItem(COSName.VIEWER_PREFERENCES, preferences);
        catalog.setItem(COSName.STRUCT_TREE_ROOT, new StructureTree(places, leaves).write(pages.document()));
        catalog.setItem(COSName.OUTLINES, new Bookmarks(places, leaves).write(pages.document()));
        catalog.setString(COSName.LANG, metadata.lang());
        catalog.setItem(COSName.METADATA, xmp());
        catalog.setItem(COSName.OUTPUT_INTENTS, Cos.array(colours()));
        return catalog;
    }

    private COSStream xmp() {
        Bytes xmp = Bytes.of(metadata.toXmp());
        digest.update(xmp.view());
        COSStream stream = Cos.raw(xmp);
        stream.setItem(COSName.TYPE, COSName.METADATA);
        stream.setItem(COSName.SUBTYPE, XML);
        return stream;
    }

    private static COSDictionary colours() {
        COSStream profile = Cos.compressed(SRGB);
        profile.setInt(COSName.N, 3);
        COSDictionary intent = Cos.part();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setItem(COSName.S, PDF_A);
        intent.setString(COSName.INFO, SRGB_NAME);
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, SRGB_NAME);
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        return intent;
    }

    /** Without an ID, PDFBox would make one of the time. */
    private COSDictionary trailer(COSDictionary catalog) {
        COSDictionary trailer = new COSDictionary();
        COSString id = new COSString(digest.digest(), true);
        trailer.setItem(COSName.ROOT, catalog);
        trailer.setItem(COSName.INFO, metadata.toInfo());
        trailer.setItem(COSName.ID, Cos.array(id, id));
        return trailer;
    }
}
