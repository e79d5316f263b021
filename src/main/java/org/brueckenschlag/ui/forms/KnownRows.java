package org.brueckenschlag.ui.forms;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.brueckenschlag.forms.FormComponent.Field;
import org.brueckenschlag.forms.FormComponent.Rows;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.audit.Tables;
import org.jspecify.annotations.Nullable;

/**
 * A list of an earlier step in words: "Gruppe A: Jugendliche, 10 bis 24"; as a table where each row says more than a
 * sentence can hold.
 */
final class KnownRows extends Div {

    private static final long serialVersionUID = 1L;

    /** More values in one line cannot be told apart without the names of their columns. */
    private static final int MOST_IN_A_SENTENCE = 4;

    KnownRows(Rows rows, List<Map<?, ?>> known, Texts texts) {
        addClassNames("bs-known", "bs-wide", "bs-field-editor");
        var label = new Span(rows.label());
        label.addClassName("label");
        add(label);
        if (known.isEmpty()) {
            var nothing = new Span(texts.get("ui.forms.not-known-yet"));
            nothing.addClassName("unknown");
            add(nothing);
            return;
        }
        var fields = rows.fields().stream()
                .filter(field -> !field.key().equals(Rows.ALIAS))
                .filter(field -> known.stream().anyMatch(row -> row.get(field.key()) != null))
                .toList();
        if (fields.size() > MOST_IN_A_SENTENCE) {
            add(table(rows, fields, known, texts));
        } else {
            add(sentences(fields, known, texts));
        }
    }

    private static UnorderedList sentences(List<Field> fields, List<Map<?, ?>> known, Texts texts) {
        var list = new UnorderedList();
        int number = 0;
        for (var row : known) {
            number++;
            var name = row.get(Rows.ALIAS) instanceof String alias
                    ? texts.get("ui.forms.group", alias)
                    : texts.get("ui.forms.entry", number);
            var values = fields.stream()
                    .filter(field -> row.get(field.key()) != null)
                    .map(field -> inWords(field, row.get(field.key()), texts))
                    .collect(Collectors.joining(", "));
            list.add(new ListItem(values.isEmpty() ? name : name + ": " + values));
        }
        return list;
    }

    private static Div table(Rows rows, List<Field> fields, List<Map<?, ?>> known, Texts texts) {
        var table = Tables.stacking(Tables.of(fields.stream().map(Field::label).toList()));
        for (var row : known) {
            var values = fields.stream()
                    .map(field -> inWords(field, row.get(field.key()), texts))
                    .toList();
            Tables.row(
                    table,
                    values.getFirst(),
                    values.stream().skip(1).map(Span::new).toArray(Span[]::new));
        }
        return Tables.scroller(table, rows.label());
    }

    private static String inWords(Field field, @Nullable Object value, Texts texts) {
        return value == null ? "" : KnownValue.inWords(field, value, texts);
    }
}
