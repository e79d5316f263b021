package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.brueckenschlag.catalogue.DraftForm;
import org.brueckenschlag.catalogue.DraftTable;
import org.brueckenschlag.catalogue.DraftTable.Column;
import org.brueckenschlag.catalogue.FormQuestion.Kind;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Icons;

/** A result that a table does not give yet. */
final class NewOutput extends Div {

    private static final long serialVersionUID = 1L;
    private static final String KEY = "ui.workshop.columns.result";
    private static final int LONGEST = 80;
    private static final int LONGEST_ANSWERS = 2_000;

    NewOutput(DraftTable table, Texts texts, Consumer<Asked> add) {
        addClassName("bs-column-new");
        var heading = new TextField(texts.get(KEY));
        heading.setMaxLength(LONGEST);
        heading.setManualValidation(true);
        var kind = new Select<Kind>();
        kind.setLabel(texts.get(KEY + ".kind"));
        kind.setItems(List.of(Kind.ONE, Kind.TICK, Kind.NUMBER));
        kind.setItemLabelGenerator(item -> texts.get(KEY + "." + item.key()));
        kind.setValue(Kind.ONE);
        var codes = new TextArea(texts.get(KEY + ".answers"));
        codes.setHelperText(texts.get(KEY + ".answers.help"));
        codes.setMaxLength(LONGEST_ANSWERS);
        codes.setManualValidation(true);
        kind.addValueChangeListener(change -> codes.setVisible(change.getValue() == Kind.ONE));
        var button = new Button(texts.get("ui.workshop.columns.add-result"), Icons.PLUS.icon(), click -> {
            var isChoice = kind.getValue() == Kind.ONE;
            var lines = isChoice ? codes(codes.getValue()) : List.<String>of();
            heading.setInvalid(heading.getValue().isBlank());
            codes.setInvalid(isChoice && lines.isEmpty());
            if (heading.isInvalid()) {
                heading.setErrorMessage(texts.get(KEY + ".missing"));
                heading.focus();
            } else if (codes.isInvalid()) {
                codes.setErrorMessage(texts.get(KEY + ".answers.missing"));
                codes.focus();
            } else {
                var words = heading.getValue().strip();
                add.accept(new Asked(free(table, words), words, kind.getValue(), lines));
            }
        });
        add(heading, kind, codes, button);
    }

    /** @param name by which diagrams take it */
    record Asked(String name, String heading, Kind kind, List<String> codes) {}

    private static List<String> codes(String lines) {
        return lines.lines()
                .filter(line -> !line.isBlank())
                .map(DraftForm::plain)
                .distinct()
                .toList();
    }

    private static String free(DraftTable table, String words) {
        Set<String> taken = table.outputs().stream().map(Column::expression).collect(Collectors.toSet());
        return DraftForm.plain(words, taken);
    }
}
