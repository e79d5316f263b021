package org.brueckenschlag.ui.survey;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Stream;
import org.brueckenschlag.casefree.SmallCells.Cell;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.survey.Survey;
import org.brueckenschlag.survey.SurveyWords;
import org.brueckenschlag.ui.audit.Tables;
import org.brueckenschlag.wirkungsdialog.FigureText;

/** What came of a closed survey: always with the number of answers. */
public final class SurveyResult extends Div {

    private static final long serialVersionUID = 1L;

    public SurveyResult(Survey survey, Texts texts) {
        addClassName("bs-survey-result");
        var name = texts.get("ui.survey.results", about(survey, texts));
        add(new H3(name));
        var answered = survey.answered();
        if (answered == null) {
            add(new Paragraph(texts.get("survey.too-few", survey.threshold())));
            return;
        }
        var questions = SurveyWords.in(texts.locale());
        var table = Tables.stacking(Tables.of(Stream.of("question", "yes", "partly", "no", "none")
                .map(head -> texts.get("survey.head." + head))
                .toList()));
        survey.results()
                .forEach(result ->
                        Tables.row(table, questions.question(result.question()), cells(result.counts(), texts)));
        add(new Paragraph(texts.get("survey.answered", answered, survey.sheets())), Tables.scroller(table, name));
    }

    static String about(Survey survey, Texts texts) {
        var purpose = texts.get("survey.purpose." + survey.purpose().key());
        return survey.number() == null ? purpose : purpose + ", " + survey.number();
    }

    private static Component[] cells(List<Cell> counts, Texts texts) {
        var said = new FigureText(texts);
        return counts.stream().map(cell -> Tables.plain(said.cell(cell))).toArray(Component[]::new);
    }
}
