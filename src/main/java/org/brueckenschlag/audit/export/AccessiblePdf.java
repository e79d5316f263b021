package org.brueckenschlag.audit.export;

import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Makes a page into a document that everybody can read: tagged (PDF/UA-1) and made to last (PDF/A-2a). */
final class AccessiblePdf {

    static final String PRODUCT = "Brückenschlag";
    private static final String REGULAR = "/fonts/InstrumentSans-Regular.ttf";

    private static final String SEMI_BOLD = "/fonts/InstrumentSans-SemiBold.ttf";
    private static final String FAMILY = "Instrument Sans";
    private static final String FONT_LIST = "pdfbox.fontcache";

    static {
        // PDFBox keeps a list of the machine's fonts, which we do not use, and would put it into the account's home.
        System.setProperty(FONT_LIST, System.getProperty(FONT_LIST, System.getProperty("java.io.tmpdir")));
        XRLog.setLoggingEnabled(false);
    }

    private AccessiblePdf() {}

    /** @param page XHTML with title, language and the descriptions that PDF/UA asks for; the stream stays open */
    static void write(String page, OutputStream out) throws IOException {
        write(page, new DefaultObjectDrawerFactory(), out);
    }

    static void write(String page, FSObjectDrawerFactory pictures, OutputStream out) throws IOException {
        try (var document = new PDDocument()) {
            var builder = builder(document);
            builder.useObjectDrawerFactory(pictures);
            builder.withHtmlContent(page, null);
            builder.toStream(out);
            builder.run();
        }
    }

    private static PdfRendererBuilder builder(PDDocument document) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.useFont(font(document, REGULAR), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(font(document, SEMI_BOLD), FAMILY, 600, FontStyle.NORMAL, true);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        // Nothing is fetched: what the page needs is in it.
        builder.useUriResolver((base, uri) -> uri != null && uri.startsWith("#") ? uri : null);
        builder.withProducer(PRODUCT);
        return builder;
    }

    /** Without ligatures: their glyphs stand for no single character, and a reader aloud would leave them out. */
    private static PDFontSupplier font(PDDocument document, String name) throws IOException {
        try (var stream = new RandomAccessReadBuffer(font(name))) {
            var font = new TTFParser().parse(stream);
            font.setEnableGsub(false);
            return new PDFontSupplier(PDType0Font.load(document, font, true));
        }
    }

    /** For pictures, of any size. */
    static Font drawingFont() {
        try (var stream = font(REGULAR)) {
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (FontFormatException | IOException e) {
            throw new IllegalStateException("the font comes with the program", e);
        }
    }

    private static InputStream font(String name) {
        var stream = AccessiblePdf.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("the font comes with the program");
        }
        return new BufferedInputStream(stream);
    }
}
