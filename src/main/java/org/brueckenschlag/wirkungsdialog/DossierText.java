package org.brueckenschlag.wirkungsdialog;

import java.util.List;
import java.util.Locale;
import org.brueckenschlag.casefree.SmallCells.Cell;

/**
 * A dossier in one language, as every page and document shows it. What is frozen is this, word by word: a later program
 * says nothing else.
 *
 * @param about which agency and year, and as of when
 */
public record DossierText(Locale language, String title, List<String> about, List<Section> sections) {

    public DossierText {
        about = List.copyOf(about);
        sections = List.copyOf(sections);
    }

    /** @param part key of the {@link DossierPart} */
    public record Section(String part, String heading, List<Block> blocks) {

        public Section {
            blocks = List.copyOf(blocks);
        }
    }

    public sealed interface Block {

        record Paragraph(String text) implements Block {}

        record Heading(String text) implements Block {}

        /** @param head names of the columns; the first column names the row */
        record Table(String name, List<String> head, List<List<String>> rows) implements Block {

            public Table {
                head = List.copyOf(head);
                rows = rows.stream().map(List::copyOf).toList();
            }
        }

        /** A chart whose bars all have the same scale. */
        record Bars(String name, List<Bar> bars) implements Block {

            public Bars {
                bars = List.copyOf(bars);
            }
        }

        /**
         * A picture of counts over the parts of a year, some years beside each other; the table after it says the same.
         *
         * @param words what is to be seen
         * @param parts names of the months or quarters
         */
        record Columns(String name, String words, List<String> parts, List<Series> series) implements Block {

            public Columns {
                parts = List.copyOf(parts);
                series = List.copyOf(series);
            }
        }

        /** A picture of bands as broad as their counts; the table after it says the same. */
        record Bands(String name, String words, List<End> from, List<End> to, List<Band> bands) implements Block {

            public Bands {
                from = List.copyOf(from);
                to = List.copyOf(to);
                bands = List.copyOf(bands);
            }
        }
    }

    /**
     * @param length 0 to 100
     * @param value in words
     */
    public record Bar(String label, int length, String value) {}

    /** @param values one for each part */
    public record Series(String label, List<Cell> values) {

        public Series {
            values = List.copyOf(values);
        }
    }

    /** Where bands begin or end. */
    public record End(String label, Cell count, String words) {}

    /**
     * @param from place among the ends on the left
     * @param to place among those on the right
     */
    public record Band(int from, int to, long count) {}
}
