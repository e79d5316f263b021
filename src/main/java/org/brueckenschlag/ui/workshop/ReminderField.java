package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.brueckenschlag.catalogue.Reminder;
import org.brueckenschlag.catalogue.Reminder.AfterShare;
import org.brueckenschlag.catalogue.Reminder.Before;
import org.brueckenschlag.catalogue.TimeSpan;
import org.brueckenschlag.catalogue.TimeSpan.Unit;
import org.brueckenschlag.shared.Texts;

/** When the system reminds of a task: as usual, after half of the time, or so long before the deadline. */
final class ReminderField extends Div {

    private static final long serialVersionUID = 1L;
    private static final List<Unit> UNITS = List.of(Unit.WORKING_DAYS, Unit.DAYS, Unit.WEEKS, Unit.HOURS);
    private static final Before SOME_TIME_BEFORE = new Before(new TimeSpan(2, Unit.WORKING_DAYS));

    private final Div before = new Div();
    private final transient Texts texts;
    private final transient Consumer<String> changed;

    /** @param changed is told what models write; empty for the usual time */
    ReminderField(String written, Texts texts, Consumer<String> changed) {
        this.texts = texts;
        this.changed = changed;
        addClassName("bs-reminder-field");
        var now = Reminder.of(written).orElse(Reminder.USUAL);
        var when = new Select<Reminder>();
        when.setLabel(texts.get("ui.workshop.reminder"));
        when.setHelperText(texts.get("ui.workshop.reminder.help"));
        when.setItems(offered(now));
        when.setItemLabelGenerator(this::words);
        when.setValue(now);
        when.addValueChangeListener(change -> {
            show(change.getValue());
            tell(change.getValue());
        });
        add(when, before);
        show(now);
    }

    private static Set<Reminder> offered(Reminder now) {
        var all = new LinkedHashSet<>(List.of(Reminder.USUAL, new AfterShare(50)));
        all.add(now);
        if (!(now instanceof Before)) {
            all.add(SOME_TIME_BEFORE);
        }
        return all;
    }

    private String words(Reminder item) {
        return switch (item) {
            case AfterShare usual when usual.equals(Reminder.USUAL) -> texts.get("ui.workshop.reminder.usual");
            case AfterShare(var percent) when percent == 50 -> texts.get("ui.workshop.reminder.half");
            case AfterShare(var percent) -> texts.get("ui.workshop.reminder.share", percent);
            case Before ignored -> texts.get("ui.workshop.reminder.before");
        };
    }

    private void show(Reminder chosen) {
        before.removeAll();
        if (chosen instanceof Before(var span)) {
            before.add(new SpanField(texts.get("ui.workshop.reminder.how-long"), "", UNITS, span, texts, changed)
                    .needed());
        }
    }

    private void tell(Reminder chosen) {
        changed.accept(chosen.equals(Reminder.USUAL) ? "" : chosen.written());
    }
}
