package org.brueckenschlag.wirkungsdialog;

import java.util.List;
import java.util.Locale;

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
    }

    /**
     * @param length 0 to 100
     * @param value in words
     */
    public record Bar(String label, int length, String value) {}
}
