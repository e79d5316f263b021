package org.brueckenschlag.ui.survey;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.survey.OpenSurvey;
import org.brueckenschlag.survey.SurveyPurpose;
import org.brueckenschlag.survey.SurveyQuestion;
import org.brueckenschlag.survey.SurveyWords;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.ui.components.Note;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.ui.matters.Card;

/** What is asked, of whom, and for how long. */
final class OpenSurveyCard extends Card {

    private static final long serialVersionUID = 1L;
    private static final int[] WEEKS = {1, 2, 3, 4};
    private static final int USUAL_SHEETS = 20;

    private final Select<SurveyPurpose> purpose = new Select<>();
    private final TextField number = new TextField(Words.of("ui.survey.number"));
    private final Select<Integer> year = new Select<>();
    private final CheckboxGroup<SurveyQuestion> questions = new CheckboxGroup<>(Words.of("ui.survey.questions"));
    private final IntegerField sheets = new IntegerField(Words.of("ui.survey.sheets"));
    private final IntegerField threshold = new IntegerField(Words.of("ui.survey.threshold"));
    private final Select<LocalDate> until = new Select<>();
    private final Div result = new Div();
    private final transient Map<String, HasValidation> byField = Map.of(
            "questions",
            questions,
            "number",
            number,
            "year",
            year,
            "sheets",
            sheets,
            "threshold",
            threshold,
            "until",
            until);

    OpenSurveyCard(LocalDate today, int lowestThreshold, Consumer<OpenSurvey> open) {
        super("eroeffnen", Words.of("ui.survey.open"));
        purpose.setLabel(Words.of("ui.survey.purpose"));
        purpose.setItems(SurveyPurpose.values());
        purpose.setItemLabelGenerator(each -> Words.of("survey.purpose." + each.key()));
        purpose.setValue(SurveyPurpose.TALKS);
        number.setHelperText(Words.of("ui.survey.number.help"));
        number.setMaxLength(40);
        year.setLabel(Words.of("ui.survey.year"));
        year.setItems(today.getYear(), today.getYear() - 1);
        year.setValue(today.getYear());
        var asked = SurveyWords.in(Words.locale());
        questions.setItems(SurveyQuestion.values());
        questions.setItemLabelGenerator(asked::question);
        questions.setValue(Set.of(SurveyQuestion.FAIR, SurveyQuestion.HEARD, SurveyQuestion.LANGUAGE));
        questions.addClassName("bs-survey-questions");
        sheets.setValue(USUAL_SHEETS);
        threshold.setValue(lowestThreshold);
        sheets.setStepButtonsVisible(true);
        threshold.setStepButtonsVisible(true);
        until.setLabel(Words.of("ui.survey.until"));
        until.setItems(Arrays.stream(WEEKS).mapToObj(today::plusWeeks).toList());
        until.setItemLabelGenerator(day -> Dates.dayAndYear(day, Words.locale()));
        until.setValue(today.plusWeeks(2));
        Stream.<HasValidation>of(number, sheets, threshold, questions)
                .forEach(field -> field.setManualValidation(true));
        var button = new Button(Words.of("ui.survey.open"), click -> {
            run(open);
            click.getSource().setEnabled(true);
        });
        // a second one by a double click would have sheets that nobody takes
        button.setDisableOnClick(true);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        var about = new Paragraph(Words.of("ui.survey.open.about"));
        about.addClassNames("bs-muted", "bs-s");
        var fields = new Div(purpose, number, year, sheets, threshold, until);
        fields.addClassName("bs-indicator-place");
        result.getElement().setAttribute("role", "status");
        add(about, fields, questions, result, button);
    }

    private void run(Consumer<OpenSurvey> open) {
        result.removeAll();
        byField.values().forEach(field -> field.setInvalid(false));
        try {
            open.accept(asked());
        } catch (Refused refused) {
            refused.findings().forEach(finding -> {
                var field = Objects.requireNonNull(byField.get(finding.field()), finding.field());
                field.setErrorMessage(Words.here().get(finding));
                field.setInvalid(true);
            });
            result.add(Note.problem(Words.of("ui.survey.refused"), Words.of(refused)));
        }
    }

    private OpenSurvey asked() {
        var named = number.getValue().strip().toUpperCase(Locale.ROOT);
        List<SurveyQuestion> chosen = questions.getValue().stream().sorted().toList();
        return new OpenSurvey(
                year.getValue(),
                purpose.getValue(),
                named.isEmpty() ? null : named,
                chosen,
                Objects.requireNonNullElse(sheets.getValue(), 0),
                Objects.requireNonNullElse(threshold.getValue(), 0),
                until.getValue());
    }
}
