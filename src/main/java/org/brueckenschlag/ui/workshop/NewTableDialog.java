package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.brueckenschlag.catalogue.BegunTable;
import org.brueckenschlag.catalogue.FormQuestion;
import org.brueckenschlag.catalogue.OfferedAnswers;
import org.brueckenschlag.catalogue.PlainCode;
import org.brueckenschlag.catalogue.TypedAnswers;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.EnterKey;
import org.brueckenschlag.ui.components.Room;

/** What a new decision table begins with: the question it looks at first, and what can come out of it. */
final class NewTableDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final String KEY = "ui.workshop.table.new.";

    /** As of a step, whose name it begins with. */
    private static final int LONGEST_NAME = 120;

    private static final int LONGEST = 80;
    private static final int LONGEST_ANSWERS = 2_000;

    private final transient Texts texts;
    private final TextField name = new TextField();
    private final ComboBox<AskedQuestions.Asked> question = new ComboBox<>();
    private final TextField heading = new TextField();
    private final TextArea codes = new TextArea();

    /**
     * @param step what the step is called that asks it
     * @param questions that it can look at
     */
    NewTableDialog(String step, List<AskedQuestions.Asked> questions, Texts texts, Consumer<Asked> begin) {
        this.texts = texts;
        setHeaderTitle(texts.get("ui.workshop.table.begin"));
        setWidth("min(34rem, 100%)");
        name.setLabel(texts.get(KEY + "name"));
        Room.in(name, LONGEST_NAME);
        name.setValue(step.length() > LONGEST_NAME ? step.substring(0, LONGEST_NAME) : step);
        name.setRequired(true);
        question.setLabel(texts.get(KEY + "question"));
        question.setHelperText(texts.get(KEY + "question.help"));
        QuestionChoice.in(question, questions, texts);
        question.setRequired(true);
        heading.setLabel(texts.get(KEY + "result"));
        heading.setHelperText(texts.get(KEY + "result.help"));
        Room.in(heading, LONGEST);
        heading.setRequired(true);
        codes.setLabel(texts.get("ui.workshop.columns.result.answers"));
        codes.setHelperText(texts.get("ui.workshop.columns.result.answers.help"));
        Room.in(codes, LONGEST_ANSWERS);
        codes.setRequired(true);
        List.of(name, heading).forEach(field -> field.setManualValidation(true));
        question.setManualValidation(true);
        codes.setManualValidation(true);
        List.<HasSize>of(name, question, heading, codes).forEach(HasSize::setWidthFull);
        var fields = new Div(new Paragraph(texts.get(KEY + "about")), name, question, heading, codes);
        fields.addClassName("bs-form-field");
        add(fields);
        var done = new Button(texts.get(KEY + "done"), click -> told(begin));
        done.addThemeVariants(ButtonVariant.PRIMARY);
        EnterKey.presses(done, name, heading);
        getFooter().add(new Button(texts.get("ui.workshop.table.new.cancel"), click -> close()), done);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                name.focus();
            }
        });
    }

    /** All that is missing at once. */
    private void told(Consumer<Asked> begin) {
        name.setInvalid(name.getValue().isBlank());
        name.setErrorMessage(texts.get(KEY + "name.missing"));
        question.setInvalid(question.isEmpty());
        question.setErrorMessage(texts.get("ui.workshop.columns.question.missing"));
        heading.setInvalid(heading.getValue().isBlank());
        heading.setErrorMessage(texts.get("ui.workshop.columns.result.missing"));
        codes.setInvalid(codes.getValue().isBlank());
        codes.setErrorMessage(texts.get("ui.workshop.columns.result.answers.missing"));
        if (name.isInvalid()) {
            name.focus();
        } else if (question.isInvalid()) {
            question.focus();
        } else if (heading.isInvalid()) {
            heading.focus();
        } else if (codes.isInvalid()) {
            codes.focus();
        } else {
            close();
            begin.accept(new Asked(
                    name.getValue().strip(),
                    question.getValue().question(),
                    heading.getValue().strip(),
                    codes.getValue()));
        }
    }

    /** @param lines the answers, as they were typed */
    record Asked(String name, FormQuestion question, String heading, String lines) {

        /** The table, and the words of its answers. */
        Map<String, String> files(String key, String process, OfferedAnswers answers, String german) {
            var result = PlainCode.of(heading);
            var known = TypedAnswers.of(lines, result, german);
            var table = BegunTable.of(key, name, process, question, answers.type(question), result, heading, known);
            var files = new HashMap<>(TypedAnswers.kept(known, result, german));
            files.put(key + ".dmn", table.dmn());
            return files;
        }
    }
}
