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
import org.jspecify.annotations.Nullable;

/** A list of an earlier step in words: "Gruppe A: Jugendliche, 10 bis 24". */
final class KnownRows extends Div {

    private static final long serialVersionUID = 1L;

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
        var list = new UnorderedList();
        int number = 0;
        for (var row : known) {
            number++;
            var name = row.get(Rows.ALIAS) instanceof String alias
                    ? texts.get("ui.forms.group", alias)
                    : texts.get("ui.forms.entry", number);
            var values = rows.fields().stream()
                    .filter(field -> !field.key().equals(Rows.ALIAS) && row.get(field.key()) != null)
                    .map(field -> inWords(field, row.get(field.key()), texts))
                    .collect(Collectors.joining(", "));
            list.add(new ListItem(values.isEmpty() ? name : name + ": " + values));
        }
        add(list);
    }

    private static String inWords(Field field, @Nullable Object value, Texts texts) {
        return value == null ? "" : KnownValue.inWords(field, value, texts);
    }
}
