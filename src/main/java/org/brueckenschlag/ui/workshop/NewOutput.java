package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.brueckenschlag.catalogue.DraftColumns;
import org.brueckenschlag.catalogue.DraftTable;
import org.brueckenschlag.catalogue.DraftTable.Column;
import org.brueckenschlag.catalogue.FormQuestion.Kind;
import org.brueckenschlag.catalogue.PlainCode;
import org.brueckenschlag.catalogue.TypedAnswers;
import org.brueckenschlag.forms.FormComponent.Option;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.EnterKey;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.Room;

/** A result that a table does not give yet. */
final class NewOutput extends Div {

    private static final long serialVersionUID = 1L;
    private static final String KEY = "ui.workshop.columns.result";
    private static final int LONGEST = 80;
    private static final int LONGEST_ANSWERS = 2_000;

    /** @param german words of the draft, with which those of the answers are kept */
    NewOutput(DraftTable table, String german, Texts texts, Consumer<Asked> add) {
        addClassName("bs-column-new");
        var heading = new TextField(texts.get(KEY));
        Room.in(heading, LONGEST);
        heading.setManualValidation(true);
        var kind = new Select<Kind>();
        kind.setLabel(texts.get(KEY + ".kind"));
        kind.setItems(List.of(Kind.ONE, Kind.TICK, Kind.NUMBER));
        kind.setItemLabelGenerator(item -> texts.get(KEY + "." + item.key()));
        kind.setValue(Kind.ONE);
        var codes = new TextArea(texts.get(KEY + ".answers"));
        codes.setHelperText(texts.get(KEY + ".answers.help"));
        Room.in(codes, LONGEST_ANSWERS);
        codes.setManualValidation(true);
        kind.addValueChangeListener(change -> codes.setVisible(change.getValue() == Kind.ONE));
        var button = new Button(texts.get("ui.workshop.columns.add-result"), Icons.PLUS.icon(), click -> {
            var isChoice = kind.getValue() == Kind.ONE;
            heading.setInvalid(heading.getValue().isBlank());
            codes.setInvalid(isChoice && codes.getValue().isBlank());
            heading.setErrorMessage(texts.get(KEY + ".missing"));
            codes.setErrorMessage(texts.get(KEY + ".answers.missing"));
            if (heading.isInvalid()) {
                heading.focus();
            } else if (codes.isInvalid()) {
                codes.focus();
            } else {
                var words = heading.getValue().strip();
                var name = free(table, words);
                var answers = isChoice ? TypedAnswers.of(codes.getValue(), name, german) : List.<Option>of();
                add.accept(new Asked(
                        DraftColumns.giving(table, name, words, kind.getValue(), answers),
                        TypedAnswers.kept(answers, name, german)));
            }
        });
        EnterKey.presses(button, heading);
        add(heading, kind, codes, button);
    }

    /**
     * @param table with it
     * @param words the files of words with those of its answers, by name
     */
    record Asked(DraftTable table, Map<String, String> words) {}

    private static String free(DraftTable table, String words) {
        Set<String> taken = table.outputs().stream().map(Column::expression).collect(Collectors.toSet());
        return PlainCode.of(words, taken);
    }
}
