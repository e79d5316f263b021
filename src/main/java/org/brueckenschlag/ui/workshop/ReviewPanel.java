package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.DraftTable;
import org.brueckenschlag.catalogue.DraftTable.Row;
import org.brueckenschlag.catalogue.TableReview.Found;
import org.brueckenschlag.catalogue.TableReview.Gap;
import org.brueckenschlag.catalogue.TableReview.NeverReached;
import org.brueckenschlag.catalogue.TableReview.Overlap;
import org.brueckenschlag.catalogue.TableReview.Unknown;
import org.brueckenschlag.catalogue.TableWords;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.Note;

/** What the review of a table says, each sentence with the way to its row; a gap with the rows that close it. */
final class ReviewPanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 10;
    private static final int MOST_ROWS = 30;

    private final transient TableWords words;
    private final transient Texts texts;
    private final transient Consumer<String> lead;
    private final transient Consumer<List<List<String>>> close;

    /**
     * @param lead takes the row that a sentence is about
     * @param close takes what each new row has to ask, so that the gap is closed
     */
    ReviewPanel(TableWords words, Texts texts, Consumer<String> lead, Consumer<List<List<String>>> close) {
        this.words = words;
        this.texts = texts;
        this.lead = lead;
        this.close = close;
        addClassName("bs-review");
    }

    void show(DraftTable table, List<Found> review) {
        removeAll();
        var never = review.stream()
                .flatMap(found -> found instanceof NeverReached(var row) ? Stream.of(row) : Stream.of())
                .toList();
        if (!never.isEmpty()) {
            add(note(table, texts.get("ui.workshop.table.never-rows", never.size()), never));
        }
        var overlaps = review.stream()
                .flatMap(found -> found instanceof Overlap overlap ? Stream.of(overlap) : Stream.of())
                .toList();
        overlaps.stream()
                .limit(MOST)
                .forEach(overlap -> add(note(
                        table,
                        texts.get(
                                "ui.workshop.table.overlap-rows",
                                number(table, overlap.row()),
                                number(table, overlap.other())),
                        List.of(overlap.row(), overlap.other()))));
        if (overlaps.size() > MOST) {
            add(hint(texts.get("ui.workshop.table.more", overlaps.size() - MOST)));
        }
        review.forEach(found -> {
            // without a row everything is open, and an example says nothing
            if (found instanceof Gap(var rows) && !table.rows().isEmpty()) {
                add(gap(table, rows));
            } else if (found instanceof Unknown) {
                add(hint(texts.get("ui.workshop.table.unknown")));
            }
        });
        if (review.isEmpty()) {
            add(hint(texts.get("ui.workshop.table.complete")));
        }
    }

    /** Rows to which it says something. */
    static Set<String> rows(List<Found> review) {
        return review.stream()
                .flatMap(found -> switch (found) {
                    case NeverReached(var row) -> Stream.of(row);
                    case Overlap(var row, var other) -> Stream.of(row);
                    default -> Stream.<String>of();
                })
                .collect(Collectors.toSet());
    }

    /** What the review says to one row. */
    List<String> sentences(DraftTable table, List<Found> review, String row) {
        var sentences = new ArrayList<String>();
        for (var found : review) {
            if (found instanceof NeverReached(var it) && it.equals(row)) {
                sentences.add(texts.get("ui.workshop.table.never"));
            } else if (found instanceof Overlap(var it, var other) && it.equals(row)) {
                sentences.add(texts.get("ui.workshop.table.overlap", number(table, other)));
            }
        }
        return sentences;
    }

    /** Each of its rows is a press away. */
    private Note note(DraftTable table, String sentence, List<String> rows) {
        return Note.attention("", sentence)
                .withActions(rows.stream()
                        .limit(MOST_ROWS)
                        .map(row -> row(table, row))
                        .toArray(Button[]::new));
    }

    private Button row(DraftTable table, String row) {
        var name = texts.get("catalogue.compared.row", number(table, row));
        var show = new Button(name, click -> lead.accept(row));
        show.setAriaLabel(texts.get("ui.workshop.show-element", name));
        return show;
    }

    private Note gap(DraftTable table, List<List<String>> rows) {
        var fill = new Button(
                texts.get("ui.workshop.table.close-gap", rows.size()), Icons.PLUS.icon(), click -> close.accept(rows));
        var said = rows.stream()
                .map(row -> words(table, row))
                .collect(Collectors.joining("; " + texts.get("catalogue.cell.or") + " "));
        return Note.attention(texts.get("ui.workshop.table.gap"), texts.get("ui.workshop.table.gap.example", said))
                .withActions(fill);
    }

    private String words(DraftTable table, List<String> row) {
        var said = new ArrayList<String>();
        for (var at = 0; at < row.size(); at++) {
            var cell = row.get(at);
            if (!cell.isEmpty()) {
                var column = table.inputs().get(at);
                said.add(words.column(column) + ": " + words.asked(column, cell));
            }
        }
        return said.isEmpty() ? texts.get("catalogue.cell.any") : String.join(" · ", said);
    }

    private static int number(DraftTable table, String row) {
        return table.rows().stream().map(Row::id).toList().indexOf(row) + 1;
    }

    private static Span hint(String words) {
        var hint = new Span(words);
        hint.addClassNames("bs-muted", "bs-s");
        return hint;
    }
}
