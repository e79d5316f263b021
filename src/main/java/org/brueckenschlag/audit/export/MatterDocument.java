package org.brueckenschlag.audit.export;

import com.openhtmltopdf.extend.FSObjectDrawer;
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
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.brueckenschlag.shared.Texts;

/** A matter's history as a document that everybody can read: tagged (PDF/UA-1) and made to last (PDF/A-2a). */
public final class MatterDocument {

    static final String PRODUCT = "Brückenschlag";

    private static final String FAMILY = "Instrument Sans";
    private static final String FONT_LIST = "pdfbox.fontcache";
    private static final String REGULAR = "/fonts/InstrumentSans-Regular.ttf";
    private static final String SEMI_BOLD = "/fonts/InstrumentSans-SemiBold.ttf";

    static {
        // PDFBox keeps a list of the machine's fonts, which we do not use, and would put it into the account's home.
        System.setProperty(FONT_LIST, System.getProperty(FONT_LIST, System.getProperty("java.io.tmpdir")));
        XRLog.setLoggingEnabled(false);
    }

    private final Texts words;

    /** @param words in the document's language */
    public MatterDocument(Texts words) {
        this.words = words;
    }

    /**
     * @param bpmn the model's XML; empty for a document without picture
     * @param seal what is proven, in sentences
     */
    public void write(LoggedMatter matter, String bpmn, DocumentSeal seal, OutputStream out) throws IOException {
        var layout = bpmn.isEmpty() ? null : DiagramLayout.of(bpmn).orElse(null);
        var page = new HistoryPage(words, matter, seal, layout).html();
        try (var document = new PDDocument()) {
            var builder = builder(document);
            if (layout != null) {
                var pictures = new DefaultObjectDrawerFactory();
                pictures.registerDrawer(HistoryPage.PICTURE, drawer(layout, matter));
                builder.useObjectDrawerFactory(pictures);
            }
            builder.withHtmlContent(page, null);
            builder.toStream(out);
            builder.run();
        }
    }

    static PdfRendererBuilder builder(PDDocument document) throws IOException {
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

    private static FSObjectDrawer drawer(DiagramLayout layout, LoggedMatter matter) {
        var state = CaseState.of(matter);
        var picture = new DiagramPicture(layout, state.done(), state.open(), font());
        return (element, x, y, width, height, device, context, dotsPerPixel) -> {
            device.drawWithGraphics(
                    (float) x,
                    (float) y,
                    (float) width / dotsPerPixel,
                    (float) height / dotsPerPixel,
                    canvas -> picture.draw(canvas, width / dotsPerPixel, height / dotsPerPixel));
            return Map.of();
        };
    }

    private static Font font() {
        try (var stream = font(REGULAR)) {
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (FontFormatException | IOException e) {
            throw new IllegalStateException("the font comes with the program", e);
        }
    }

    private static InputStream font(String name) {
        var stream = MatterDocument.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("the font comes with the program");
        }
        return new BufferedInputStream(stream);
    }
}
