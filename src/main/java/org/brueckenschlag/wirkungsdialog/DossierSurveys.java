package org.brueckenschlag.wirkungsdialog;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.survey.Survey;
import org.brueckenschlag.survey.Survey.Result;
import org.brueckenschlag.survey.SurveyWords;
import org.brueckenschlag.wirkungsdialog.DossierText.Block;

/** What groups answered without a name; what is too small is not even known. */
final class DossierSurveys {

    private final List<Survey> surveys;
    private final DossierWords words;

    DossierSurveys(List<Survey> surveys, DossierWords words) {
        this.surveys = surveys;
        this.words = words;
    }

    List<Block> blocks() {
        return surveys.stream()
                .flatMap(survey -> blocks(survey, words.texts()).stream())
                .toList();
    }

    private List<Block> blocks(Survey survey, Texts texts) {
        var about = survey.number() == null ? words.text("survey.year") : words.text("survey.matter", survey.number());
        var name = words.text(
                "survey", texts.get("survey.purpose." + survey.purpose().key()), about);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(name));
        var answered = survey.answered();
        if (answered == null) {
            blocks.add(new Block.Paragraph(texts.get("survey.too-few", survey.threshold())));
            return blocks;
        }
        blocks.add(new Block.Paragraph(words.text(
                "survey.about", texts.get("survey.answered", answered, survey.sheets()), survey.threshold())));
        blocks.add(new Block.Table(
                name,
                Stream.of("question", "yes", "partly", "no", "none")
                        .map(head -> texts.get("survey.head." + head))
                        .toList(),
                survey.results().stream().map(result -> row(result, texts)).toList()));
        return blocks;
    }

    private List<String> row(Result result, Texts texts) {
        return Stream.concat(
                        Stream.of(SurveyWords.in(texts.locale()).question(result.question())),
                        result.counts().stream().map(words.figures()::cell))
                .toList();
    }
}
