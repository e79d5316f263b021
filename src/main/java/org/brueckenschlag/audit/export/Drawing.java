package org.brueckenschlag.audit.export;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.wirkungsdialog.DossierText.Block;

/**
 * A chart of a dossier, as wide as its page.
 *
 * @param height beside {@link #WIDTH}
 */
record Drawing(double height, In in) {

    static final int WIDTH = 980;

    private static final double COLUMNS_HEIGHT = 220;
    private static final int DOTS = 2;

    /** Fills the given width and height. */
    interface In {

        void draw(ChartCanvas canvas, double width, double height);
    }

    static Drawing of(Block.Columns columns, Texts texts) {
        return new Drawing(COLUMNS_HEIGHT, new ColumnsPicture(columns, texts.get("ui.figures.season.hidden"))::draw);
    }

    static Drawing of(Block.Bands bands) {
        return new Drawing(BandsPicture.height(bands), new BandsPicture(bands)::draw);
    }

    /** For programs that cannot draw. */
    byte[] png(Font font) {
        var image = new BufferedImage(WIDTH * DOTS, (int) Math.ceil(height) * DOTS, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
        canvas.scale(DOTS, DOTS);
        in.draw(new ChartCanvas(canvas, font), WIDTH, height);
        canvas.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
