package org.brueckenschlag.audit.export;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Draws a model as its author laid it out. What was done is filled and has a thick edge, what is open has a broken one:
 * the picture can be read in black and white, too.
 */
final class DiagramPicture {

    private static final Color INK = new Color(0x1C2624);
    private static final Color LINE = new Color(0x5B6966);
    private static final Color LANE = new Color(0xB9C4C1);
    private static final Color DONE = new Color(0xD5ECE8);
    private static final Color DONE_EDGE = new Color(0x0B6664);
    private static final float TEXT = 11;

    private final DiagramLayout layout;
    private final Set<String> done;
    private final Set<String> open;
    private final Font font;

    /** @param font of any size */
    DiagramPicture(DiagramLayout layout, Set<String> done, Set<String> open, Font font) {
        this.layout = layout;
        this.done = Set.copyOf(done);
        this.open = Set.copyOf(open);
        this.font = font.deriveFont(TEXT);
    }

    /** Fills the given width and height without stretching. */
    void draw(Graphics2D canvas, double width, double height) {
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        var bounds = layout.bounds();
        var scale = Math.min(width / bounds.getWidth(), height / bounds.getHeight());
        canvas.transform(AffineTransform.getScaleInstance(scale, scale));
        canvas.translate(-bounds.getX(), -bounds.getY());
        canvas.setFont(font);
        layout.shapes().stream().filter(DiagramLayout.Node::isFrame).forEach(node -> frame(canvas, node));
        layout.flows().forEach(flow -> flow(canvas, flow));
        layout.shapes().stream().filter(node -> !node.isFrame()).forEach(node -> node(canvas, node));
    }

    private void frame(Graphics2D canvas, DiagramLayout.Node node) {
        canvas.setColor(LANE);
        canvas.setStroke(new BasicStroke(1));
        canvas.draw(node.bounds());
        var title = node.bounds();
        var before = canvas.getTransform();
        canvas.setColor(INK);
        if (title.getHeight() > 80) {
            canvas.translate(title.getX() + 4, title.getMaxY());
            canvas.rotate(-Math.PI / 2);
            text(canvas, node.name(), new Rectangle2D.Double(0, 0, title.getHeight(), 22), true);
        } else {
            text(canvas, node.name(), title, true);
        }
        canvas.setTransform(before);
    }

    private void node(Graphics2D canvas, DiagramLayout.Node node) {
        var shape = outline(node);
        var isDone = done.contains(node.id());
        var isOpen = open.contains(node.id());
        if (node.isContainer()) {
            canvas.setColor(isDone ? DONE_EDGE : LINE);
        } else {
            canvas.setColor(isDone ? DONE : Color.WHITE);
            canvas.fill(shape);
            canvas.setColor(isDone || isOpen ? DONE_EDGE : LINE);
        }
        canvas.setStroke(stroke(node, isDone, isOpen));
        canvas.draw(shape);
        canvas.setColor(INK);
        if (node.isContainer()) {
            var b = node.bounds();
            text(canvas, node.name(), new Rectangle2D.Double(b.getX() + 6, b.getY() + 4, b.getWidth() - 12, 20), false);
        } else if (node.isActivity()) {
            text(canvas, node.name(), node.bounds(), true);
        } else {
            text(canvas, node.name(), node.label(), false);
        }
    }

    private static BasicStroke stroke(DiagramLayout.Node node, boolean isDone, boolean isOpen) {
        if (isOpen) {
            return new BasicStroke(3, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {8, 4}, 0);
        }
        return new BasicStroke(isDone ? 3 : node.isEnd() ? 2.5f : 1.2f);
    }

    private static Shape outline(DiagramLayout.Node node) {
        var b = node.bounds();
        if (node.isEvent()) {
            return new Ellipse2D.Double(b.getX(), b.getY(), b.getWidth(), b.getHeight());
        }
        if (node.isGateway()) {
            var diamond = new Path2D.Double();
            diamond.moveTo(b.getCenterX(), b.getY());
            diamond.lineTo(b.getMaxX(), b.getCenterY());
            diamond.lineTo(b.getCenterX(), b.getMaxY());
            diamond.lineTo(b.getX(), b.getCenterY());
            diamond.closePath();
            return diamond;
        }
        return new RoundRectangle2D.Double(b.getX(), b.getY(), b.getWidth(), b.getHeight(), 12, 12);
    }

    private void flow(Graphics2D canvas, DiagramLayout.Flow flow) {
        var points = flow.points();
        if (points.size() < 2) {
            return;
        }
        var line = new Path2D.Double();
        line.moveTo(points.getFirst().getX(), points.getFirst().getY());
        points.stream().skip(1).forEach(point -> line.lineTo(point.getX(), point.getY()));
        canvas.setColor(LINE);
        canvas.setStroke(
                flow.isSequence()
                        ? new BasicStroke(1.2f)
                        : new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {4, 4}, 0));
        canvas.draw(line);
        if (flow.isSequence()) {
            canvas.fill(arrow(points.get(points.size() - 2), points.getLast()));
        }
        canvas.setColor(INK);
        text(canvas, flow.name(), flow.label(), false);
    }

    private static Shape arrow(Point2D from, Point2D to) {
        var head = new Path2D.Double();
        head.moveTo(0, 0);
        head.lineTo(-9, -4);
        head.lineTo(-9, 4);
        head.closePath();
        var turn = AffineTransform.getTranslateInstance(to.getX(), to.getY());
        turn.rotate(Math.atan2(to.getY() - from.getY(), to.getX() - from.getX()));
        return turn.createTransformedShape(head);
    }

    /** In the middle of the area, broken where it is too long. */
    private void text(Graphics2D canvas, String text, Rectangle2D area, boolean middle) {
        if (text.isBlank() || area.isEmpty()) {
            return;
        }
        var lines = lines(canvas, text, Math.max(longestWord(canvas, text), area.getWidth() - (middle ? 8 : 0)));
        var height = lines.stream()
                .mapToDouble(line -> line.getAscent() + line.getDescent() + line.getLeading())
                .sum();
        var y = (float) (middle ? area.getCenterY() - height / 2 : area.getY());
        for (var line : lines) {
            y += line.getAscent();
            line.draw(canvas, (float) (area.getCenterX() - line.getAdvance() / 2), y);
            y += line.getDescent() + line.getLeading();
        }
    }

    /** A word is never broken, however narrow its place. */
    private double longestWord(Graphics2D canvas, String text) {
        return Arrays.stream(text.split("\\s+"))
                        .mapToDouble(word -> font.getStringBounds(word, canvas.getFontRenderContext())
                                .getWidth())
                        .max()
                        .orElse(0)
                + 2;
    }

    private List<TextLayout> lines(Graphics2D canvas, String text, double width) {
        var attributed = new AttributedString(text);
        attributed.addAttribute(TextAttribute.FONT, font);
        var measurer = new LineBreakMeasurer(attributed.getIterator(), canvas.getFontRenderContext());
        var lines = new ArrayList<TextLayout>();
        while (measurer.getPosition() < text.length()) {
            lines.add(measurer.nextLayout((float) width));
        }
        return lines;
    }
}
