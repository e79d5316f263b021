package org.brueckenschlag.ui.wirkungsdialog;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;
import org.brueckenschlag.survey.Survey;
import org.brueckenschlag.ui.components.Note;
import org.brueckenschlag.ui.matters.Card;
import org.brueckenschlag.ui.survey.SurveyResult;
import org.brueckenschlag.wirkungsdialog.YearlyGoals.SelfEvaluation;
import org.jspecify.annotations.Nullable;

/** What the agency asked itself about the year, how, and what the team made of it. */
final class EvaluationCard extends Card {

    private static final long serialVersionUID = 1L;
    private static final int AFTER_ABOUT = 2;

    private final transient FigureWords words;

    /** @param surveys closed ones of the year */
    EvaluationCard(List<Survey> surveys, FigureWords words) {
        super("selbstevaluation", words.text("dossier.part.evaluation"));
        this.words = words;
        var about = new Paragraph(words.text("dossier.part.evaluation.about"));
        about.addClassNames("bs-muted", "bs-s");
        add(about);
        surveys.forEach(survey -> add(new SurveyResult(survey, words.texts())));
    }

    EvaluationCard about(SelfEvaluation evaluation, Labels labels) {
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
        // what was asked comes before what others answered
        addComponentAtIndex(AFTER_ABOUT, facts);
        if (evaluation.sample() != null && !evaluation.isEnough()) {
            addComponentAtIndex(
                    AFTER_ABOUT + 1,
                    Note.info(words.text("ui.figures.too-few"), words.text("dossier.evaluation.too-few")));
        }
        return this;
    }

    private static String said(Labels labels, @Nullable String code) {
        return code == null ? "–" : labels.value("instrument", code);
    }

    private static void fact(DescriptionList facts, String name, String value) {
        facts.add(new DescriptionList.Term(name), new DescriptionList.Description(value));
    }
}
