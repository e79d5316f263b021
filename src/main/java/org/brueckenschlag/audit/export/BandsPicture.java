package org.brueckenschlag.audit.export;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.brueckenschlag.wirkungsdialog.DossierText.Band;
import org.brueckenschlag.wirkungsdialog.DossierText.Block;
import org.brueckenschlag.wirkungsdialog.DossierText.End;

/** Bands from the left to the right, as broad as their counts; what is hidden has none. */
final class BandsPicture {

    /** Of the width, on either side, for the names of the ends. */
    private static final double LABELS = 0.34;

    private static final double POST = 6;
    private static final double GAP = 12;
    private static final double LEAST = 4;
    private static final double EACH = 28;
    private static final double LETTER = 4;

    private final Block.Bands block;

    BandsPicture(Block.Bands block) {
        this.block = block;
    }

    /** As high as the longer side needs. */
    static double height(Block.Bands block) {
        return Math.max(block.from().size(), block.to().size()) * EACH + EACH;
    }

    void draw(ChartCanvas canvas, double width, double height) {
        var from = sums(block.from(), true);
        var to = sums(block.to(), false);
        var all = block.bands().stream().mapToLong(Band::count).sum();
        var most = Math.max(from.size(), to.size());
        var scale = (height - most * (GAP + LEAST)) / Math.max(1, all);
        var left = tops(from, scale);
        var right = tops(to, scale);
        bands(canvas, left.clone(), right.clone(), scale, width);
        for (var place = 0; place < from.size(); place++) {
            var end = block.from().get(place);
            var post = post(width * LABELS - POST, left[place], from.get(place) * scale);
            end(canvas, end, post);
            canvas.textBefore(label(end), post.getX() - 4, post.getCenterY() + LETTER);
        }
        for (var place = 0; place < to.size(); place++) {
            var end = block.to().get(place);
            var post = post(width * (1 - LABELS), right[place], to.get(place) * scale);
            end(canvas, end, post);
            canvas.text(label(end), post.getMaxX() + 4, post.getCenterY() + LETTER);
        }
    }

    private void bands(ChartCanvas canvas, double[] left, double[] right, double scale, double width) {
        var x = width * LABELS;
        var toX = width * (1 - LABELS);
        var middle = width / 2;
        for (var band : block.bands()) {
            var broad = band.count() * scale;
            var y = left[band.from()];
            var toY = right[band.to()];
            var path = new Path2D.Double();
            path.moveTo(x, y);
            path.curveTo(middle, y, middle, toY, toX, toY);
            path.lineTo(toX, toY + broad);
            path.curveTo(middle, toY + broad, middle, y + broad, x, y + broad);
            path.closePath();
            canvas.filled(path, 2 - band.from() % 2);
            left[band.from()] += broad;
            right[band.to()] += broad;
        }
    }

    private static void end(ChartCanvas canvas, End end, Rectangle2D post) {
        if (ChartCanvas.isShown(end.count())) {
            canvas.filled(post, 0);
        } else {
            canvas.hidden(post);
        }
    }

    private static Rectangle2D post(double x, double y, double height) {
        return new Rectangle2D.Double(x, y, POST, Math.max(LEAST, height));
    }

    private static String label(End end) {
        return end.label() + ": " + end.words();
    }

    /** What is told of each end by its bands. */
    private List<Long> sums(List<End> ends, boolean isLeft) {
        return IntStream.range(0, ends.size())
                .mapToObj(place -> block.bands().stream()
                        .filter(band -> (isLeft ? band.from() : band.to()) == place)
                        .mapToLong(Band::count)
                        .sum())
                .toList();
    }

    private static double[] tops(List<Long> sums, double scale) {
        var tops = new double[sums.size()];
        var y = GAP / 2;
        for (var place = 0; place < tops.length; place++) {
            tops[place] = y;
            y += Math.max(LEAST, sums.get(place) * scale) + GAP;
        }
        return tops;
    }
}
