package se.blankett.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;

/** Makes objects of PDFBox (ISO 32000-1, section 7.3). Each belongs to one document. */
final class Cos {
    private Cos() {}

    /** Returns a dictionary that is a part of what holds it; others are objects of the file, told by a number. */
    static COSDictionary part() {
        COSDictionary part = new COSDictionary();
        part.setDirect(true);
        return part;
    }

    static COSDictionary typed(COSName type) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, type);
        return dictionary;
    }

    static COSArray array(COSBase... items) {
        COSArray array = new COSArray();
        for (COSBase item : items) {
            array.add(item);
        }
        return array;
    }

    static COSArray numbers(double... values) {
        COSArray array = new COSArray();
        for (double value : values) {
            array.add(number(value));
        }
        return array;
    }

    /** Returns a length with two decimals at most. */
    static COSBase number(double value) {
        long hundredths = Math.round(value * 100);
        return hundredths % 100 == 0 ? COSInteger.get(hundredths / 100) : new COSFloat(hundredths / 100f);
    }

    /** Returns a stream of what is compressed already; the bytes are not copied, and may be shared by documents. */
    static COSStream compressed(Bytes content) {
        COSStream stream = raw(content);
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        return stream;
    }

    /** Returns a stream of the bytes as they are. */
    static COSStream raw(Bytes content) {
        try {
            RandomAccessReadBuffer buffer = new RandomAccessReadBuffer(content.view());
            return new COSStream(null, new RandomAccessReadView(buffer, 0, content.length()));
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory: must be readable", e);
        }
    }
}
