package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.stream.Collectors;
import org.brueckenschlag.matters.MoveResult;
import org.brueckenschlag.matters.MoveResult.State;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Note;
import org.brueckenschlag.ui.components.Words;

/** What came of moving matters, or of trying it out: how many of each, and why some stay. */
final class MoveReport extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ElementWords words;
    private final transient Texts texts;

    /** @param words of the older version */
    MoveReport(MoveRun.Report report, ElementWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
        addClassName("bs-moving");
        if (report.refused() != null) {
            add(Note.problem(texts.get("ui.workshop.moving.broke-off"), Words.of(report.refused())));
        } else if (!report.isWhole()) {
            add(Note.attention(
                    texts.get("ui.workshop.moving.stopped", report.results().size(), report.asked()), ""));
        }
        for (var state : State.values()) {
            var those = report.in(state);
            if (!those.isEmpty()) {
                add(new Paragraph(
                        texts.get("ui.workshop.moving.state." + state.name().toLowerCase(Locale.ROOT), those.size())));
            }
        }
    }

    /** The steps that the matter stands at, without what is around them. */
    String where(MoveResult result) {
        return result.standing().stream()
                .filter(words::isStep)
                .map(words::of)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    String why(MoveResult result) {
        var places = result.hindering().stream()
                .map(element -> texts.get("ui.workshop.moving.place", words.of(element)))
                .collect(Collectors.joining(", "));
        return texts.get("ui.workshop.moving.at", places);
    }
}
