package org.brueckenschlag.audit.export;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.brueckenschlag.shared.Texts;

/** A matter's history as a document that everybody can read. */
public final class MatterDocument {

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
        var pictures = new DefaultObjectDrawerFactory();
        if (layout != null) {
            pictures.registerDrawer(HistoryPage.PICTURE, drawer(layout, matter));
        }
        AccessiblePdf.write(page, pictures, out);
    }

    private static FSObjectDrawer drawer(DiagramLayout layout, LoggedMatter matter) {
        var state = CaseState.of(matter);
        var picture = new DiagramPicture(layout, state.done(), state.open(), AccessiblePdf.drawingFont());
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
}
