package org.brueckenschlag.ui.workshop;

import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.brueckenschlag.catalogue.DraftColumns;
import org.brueckenschlag.catalogue.DraftTable;
import org.brueckenschlag.catalogue.DraftTable.Column;
import org.brueckenschlag.catalogue.FormQuestion;
import org.brueckenschlag.catalogue.OfferedAnswers;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Icons;

/** A question of the package's forms that a table does not look at yet. */
final class NewInput extends Div {

    private static final long serialVersionUID = 1L;

    NewInput(DraftTable table, OfferedAnswers answers, Texts texts, Consumer<FormQuestion> add) {
        addClassName("bs-column-new");
        var known = table.inputs().stream().map(Column::expression).collect(toSet());
        var question = new ComboBox<FormQuestion>(texts.get("ui.workshop.columns.question"));
        question.setItems(answers.asked().stream()
                .filter(asked -> DraftColumns.canAsk(asked.kind()) && !known.contains(asked.key()))
                .toList());
        question.setItemLabelGenerator(asked -> asked.label().isBlank() ? asked.key() : asked.label());
        question.setHelperText(texts.get("ui.workshop.columns.question.help"));
        question.setManualValidation(true);
        var button = new Button(texts.get("ui.workshop.columns.add"), Icons.PLUS.icon(), click -> {
            var chosen = question.getValue();
            question.setInvalid(chosen == null);
            if (chosen == null) {
                question.setErrorMessage(texts.get("ui.workshop.columns.question.missing"));
                question.focus();
                return;
            }
            add.accept(chosen);
        });
        add(question, button);
    }
}
