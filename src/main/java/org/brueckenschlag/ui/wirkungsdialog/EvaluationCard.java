package org.brueckenschlag.ui.wirkungsdialog;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;
import org.brueckenschlag.ui.components.Note;
import org.brueckenschlag.ui.matters.Card;
import org.brueckenschlag.wirkungsdialog.YearlyGoals.SelfEvaluation;
import org.jspecify.annotations.Nullable;

/** What the agency asked itself about the year, how, and what the team made of it. */
final class EvaluationCard extends Card {

    private static final long serialVersionUID = 1L;

    EvaluationCard(SelfEvaluation evaluation, FigureWords words, Labels labels) {
        super("selbstevaluation", words.text("dossier.part.evaluation"));
        var about = new Paragraph(words.text("dossier.part.evaluation.about"));
        about.addClassNames("bs-muted", "bs-s");
        var facts = new DescriptionList();
        facts.addClassName("bs-figure-facts");
        fact(facts, words.text("dossier.evaluation.question"), labels.value("frage_code", evaluation.question()));
        fact(facts, words.text("dossier.evaluation.instrument"), said(labels, evaluation.instrument()));
        fact(facts, words.text("dossier.evaluation.sample"), words.said().said(evaluation.sample()));
        fact(
                facts,
                words.text("dossier.evaluation.consequences"),
                evaluation.consequences().isEmpty()
                        ? "–"
                        : evaluation.consequences().stream()
                                .map(code -> labels.value("konsequenz_code", code))
                                .collect(Collectors.joining("; ")));
        add(about, facts);
        if (evaluation.sample() != null && !evaluation.isEnough()) {
            add(Note.info(words.text("ui.figures.too-few"), words.text("dossier.evaluation.too-few")));
        }
    }

    private static String said(Labels labels, @Nullable String code) {
        return code == null ? "–" : labels.value("instrument", code);
    }

    private static void fact(DescriptionList facts, String name, String value) {
        facts.add(new DescriptionList.Term(name), new DescriptionList.Description(value));
    }
}
