package org.brueckenschlag.ui.reference;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.brueckenschlag.reference.ReferenceValue;
import org.brueckenschlag.ui.audit.Tables;
import org.brueckenschlag.ui.components.Badge;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.Words;

/** Values as rows, a hundred at a time. */
class ValueTable extends Div {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 100;

    private final NativeTable table = Tables.stacking(Tables.of(List.of(
            Words.of("ui.reference.column.name"),
            Words.of("ui.reference.column.code"),
            Words.of("ui.reference.column.translations"),
            Words.of("ui.reference.column.valid"),
            Words.of("ui.reference.column.origin"),
            Words.of("ui.reference.column.edit"))));
    private final transient List<ReferenceValue> values;
    private final transient LocalDate today;
    private final transient Consumer<ReferenceValue> edit;

    ValueTable(List<ReferenceValue> values, LocalDate today, Consumer<ReferenceValue> edit) {
        this.values = values;
        this.today = today;
        this.edit = edit;
        add(Tables.scroller(table, Words.of("ui.reference")));
        show(0);
    }

    private void show(int from) {
        var to = Math.min(values.size(), from + PAGE);
        values.subList(from, to).forEach(this::row);
        if (to < values.size()) {
            var more = new NativeButton(Words.of("ui.reference.more", values.size() - to));
            more.addClassNames("bs-link-button", "underlined");
            more.addClickListener(click -> {
                remove(more);
                show(to);
            });
            add(more);
        }
    }

    private void row(ReferenceValue value) {
        var name = value.words().german();
        var change = new Button(Words.of("ui.reference.edit"), click -> edit.accept(value));
        change.setAriaLabel(Words.of("ui.reference.edit-value", name));
        var code = new Span(value.code());
        code.addClassName("key");
        Tables.row(
                table,
                value.formerly().isEmpty() ? name : Words.of("ui.reference.formerly", name, value.formerly()),
                code,
                translations(value),
                validity(value),
                new Span(Words.of(origin(value))),
                change);
    }

    private static Component translations(ReferenceValue value) {
        var english = new Span(value.words().english());
        english.getElement().setAttribute("lang", "en");
        var turkish = new Span(value.words().turkish());
        turkish.getElement().setAttribute("lang", "tr");
        var both = new Div(english, turkish);
        both.addClassName("bs-reference-translations");
        return both;
    }

    private static String origin(ReferenceValue value) {
        if (!value.isShared()) {
            return "ui.reference.own";
        }
        return value.version() == 0 ? "ui.reference.shared" : "ui.reference.shared-changed";
    }

    private Component validity(ReferenceValue value) {
        var until = value.until();
        if (value.isRetiredOn(today) && until != null) {
            return new Badge(Icons.LOCK, Words.of("ui.reference.retired-since", day(until)), "calm");
        }
        var from = value.from();
        if (from != null && today.isBefore(from)) {
            return new Badge(Icons.CALENDAR, Words.of("ui.reference.offered-from", day(from)), "soon");
        }
        return new Span(
                until == null ? Words.of("ui.reference.offered") : Words.of("ui.reference.offered-until", day(until)));
    }

    private static String day(LocalDate day) {
        return Dates.day(day, Words.locale()) + " " + day.getYear();
    }
}
