package org.brueckenschlag.audit.export;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.Line2D;
import java.util.List;
import org.brueckenschlag.casefree.SmallCells.Cell;

/**
 * What charts of counts are drawn with. Tones differ by how dark they are, what is hidden has a broken edge: a picture
 * can be read in black and white, too.
 */
final class ChartCanvas {

    private static final Color INK = new Color(0x1C2624);
    private static final Color LINE = new Color(0x5B6966);
    private static final List<Color> TONES = List.of(new Color(0x0B6664), new Color(0x8FBFBA), new Color(0xDCE8E6));
    private static final BasicStroke EDGE = new BasicStroke(0.6f);
    private static final BasicStroke BROKEN =
            new BasicStroke(0.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {2, 2}, 0);
    private static final float TEXT = 11.5f;

    private final Graphics2D canvas;
    private final Font font;

    /** @param font of any size */
    ChartCanvas(Graphics2D canvas, Font font) {
        this.canvas = canvas;
        this.font = font.deriveFont(TEXT);
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    }

    /** @param tone 0 is the darkest */
    void filled(Shape shape, int tone) {
        canvas.setColor(TONES.get(tone % TONES.size()));
        canvas.fill(shape);
        edge(shape, EDGE);
    }

    void hidden(Shape shape) {
        edge(shape, BROKEN);
    }

    void line(double fromX, double fromY, double toX, double toY) {
        edge(new Line2D.Double(fromX, fromY, toX, toY), EDGE);
    }

    private void edge(Shape shape, BasicStroke stroke) {
        canvas.setColor(LINE);
        canvas.setStroke(stroke);
        canvas.draw(shape);
    }

    void text(String text, double x, double y) {
        canvas.setColor(INK);
        new TextLayout(text, font, canvas.getFontRenderContext()).draw(canvas, (float) x, (float) y);
    }

    void textInTheMiddle(String text, double x, double y) {
        text(text, x - width(text) / 2, y);
    }

    void textBefore(String text, double x, double y) {
        text(text, x - width(text), y);
    }

    double width(String text) {
        return font.getStringBounds(text, canvas.getFontRenderContext()).getWidth();
    }

    static boolean isShown(Cell cell) {
        return cell instanceof Cell.Shown;
    }

    /** 0 where it is not shown. */
    static long count(Cell cell) {
        return cell instanceof Cell.Shown(long count) ? count : 0;
    }
}
