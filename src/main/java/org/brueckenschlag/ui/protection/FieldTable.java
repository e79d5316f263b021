package org.brueckenschlag.ui.protection;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.brueckenschlag.audit.AskedField;
import org.brueckenschlag.audit.AskingTask;
import org.brueckenschlag.forms.FormComponent.Option;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.ui.audit.Tables;
import org.brueckenschlag.ui.components.Badge;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.Words;

/** What one step asks for, and why the step is there. */
final class FieldTable extends Div {

    private static final long serialVersionUID = 1L;

    FieldTable(AskingTask task, List<AskedField> asked) {
        if (!task.purpose().isEmpty()) {
            var purpose = new Paragraph(task.purpose());
            purpose.getElement().setAttribute("lang", task.purposeLanguage());
            purpose.addClassName("bs-muted");
            add(purpose);
        }
        var table = Tables.stacking(Tables.of(List.of(
                Words.of("protection.head.field"),
                Words.of("protection.head.key"),
                Words.of("protection.head.type"),
                Words.of("protection.head.values"))));
        asked.forEach(field -> Tables.row(
                table,
                field.list() == null ? field.label() : field.list() + ": " + field.label(),
                key(field.key()),
                type(field),
                new Span(field.values().stream().map(Option::label).collect(Collectors.joining(" · ")))));
        add(Tables.scroller(table, task.name()));
    }

    private static Span key(String words) {
        var key = new Span(words);
        key.addClassName("key");
        return key;
    }

    private static Div type(AskedField field) {
        var type =
                new Div(new Span(field.required() ? Words.of("ui.protection.required", field.type()) : field.type()));
        if (field.isFreeText()) {
            type.add(
                    new Badge(Icons.FILE_PEN_LINE, Words.of("ui.protection.free-text"), "soon"),
                    new Span(field.kept()));
        }
        type.addClassName("type");
        return type;
    }

    static String role(AskingTask task) {
        return task.role() == null ? Words.of("protection.starters") : role(task.role());
    }

    static String roles(List<Role> roles) {
        return roles.stream().map(FieldTable::role).collect(Collectors.joining(", "));
    }

    private static String role(Role role) {
        return Words.of("protection.role." + role.key());
    }
}
