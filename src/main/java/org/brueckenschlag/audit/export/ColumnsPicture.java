package org.brueckenschlag.audit.export;

import java.awt.geom.Rectangle2D;
import org.brueckenschlag.casefree.SmallCells.Cell;
import org.brueckenschlag.wirkungsdialog.DossierText.Block;

/** Counts over the parts of a year: for each part a column of each year, the last one the darkest. */
final class ColumnsPicture {

    private static final double LEGEND = 24;
    private static final double NAMES = 20;
    private static final double ABOVE = 16;
    /** How high a hidden count stands, as a share of the highest shown: all alike. */
    private static final double HIDDEN = 0.07;

    private static final double GROUP = 0.78;
    private static final double COLUMN = 0.9;
    private static final double MARK = 10;

    private final Block.Columns block;
    private final String hiddenWords;
    private final int years;

    /** @param hiddenWords what a hidden count is called */
    ColumnsPicture(Block.Columns block, String hiddenWords) {
        this.block = block;
        this.hiddenWords = hiddenWords;
        this.years = block.series().size();
    }

    void draw(ChartCanvas canvas, double width, double height) {
        var highest = block.series().stream()
                .flatMap(year -> year.values().stream())
                .mapToLong(ChartCanvas::count)
                .max()
                .orElse(0);
        var floor = height - LEGEND - NAMES;
        var room = floor - ABOVE;
        var group = width / block.parts().size();
        var step = group * GROUP / years;
        for (var part = 0; part < block.parts().size(); part++) {
            var x = part * group + group * (1 - GROUP) / 2;
            for (var year = 0; year < years; year++) {
                var cell = block.series().get(year).values().get(part);
                var tall = ChartCanvas.isShown(cell)
                        ? room * ChartCanvas.count(cell) / Math.max(1, highest)
                        : room * HIDDEN;
                column(canvas, cell, year, new Rectangle2D.Double(x + year * step, floor - tall, step * COLUMN, tall));
            }
            canvas.textInTheMiddle(block.parts().get(part), part * group + group / 2, floor + NAMES - 5);
        }
        canvas.line(0, floor, width, floor);
        legend(canvas, height - 4);
    }

    private void column(ChartCanvas canvas, Cell cell, int year, Rectangle2D column) {
        if (!ChartCanvas.isShown(cell)) {
            canvas.hidden(column);
        } else if (ChartCanvas.count(cell) > 0) {
            canvas.filled(column, years - 1 - year);
            if (year == years - 1) {
                canvas.textInTheMiddle(String.valueOf(ChartCanvas.count(cell)), column.getCenterX(), column.getY() - 3);
            }
        }
    }

    private void legend(ChartCanvas canvas, double y) {
        var x = 0.0;
        for (var year = 0; year < years; year++) {
            canvas.filled(mark(x, y), years - 1 - year);
            x = named(canvas, block.series().get(year).label(), x, y);
        }
        var hidesAny = block.series().stream()
                .flatMap(year -> year.values().stream())
                .anyMatch(cell -> !ChartCanvas.isShown(cell));
        if (hidesAny) {
            canvas.hidden(mark(x, y));
            named(canvas, hiddenWords, x, y);
        }
    }

    private static Rectangle2D mark(double x, double y) {
        return new Rectangle2D.Double(x, y - MARK + 1, MARK, MARK);
    }

    private static double named(ChartCanvas canvas, String label, double x, double y) {
        canvas.text(label, x + MARK + 4, y);
        return x + MARK + 4 + canvas.width(label) + 2 * MARK;
    }
}
