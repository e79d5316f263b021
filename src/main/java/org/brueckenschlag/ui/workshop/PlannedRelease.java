package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.brueckenschlag.catalogue.Draft;
import org.brueckenschlag.catalogue.PlannedReleases;
import org.brueckenschlag.catalogue.PlannedReleases.Plan;
import org.brueckenschlag.forms.FormComponent;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.Note;
import org.brueckenschlag.ui.forms.DayPicker;

/** That a draft will be released on a day, or was to be; and for the second person a way to plan it. */
final class PlannedRelease extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PlannedReleases plans;
    private final transient Draft draft;
    private final transient BiConsumer<Runnable, String> attempt;
    private final transient Texts texts;
    private final boolean isSet;

    /**
     * @param attempt does something, says its key and draws the page anew; or says why not
     * @param today first day that cannot be planned any more
     */
    PlannedRelease(
            PlannedReleases plans,
            Draft draft,
            boolean mayPlan,
            LocalDate today,
            BiConsumer<Runnable, String> attempt,
            Texts texts) {
        this.plans = plans;
        this.draft = draft;
        this.attempt = attempt;
        this.texts = texts;
        addClassName("bs-planned");
        var plan = plans.of(draft.id());
        plan.ifPresent(this::tell);
        isSet = plan.filter(set -> set.hindered() == null).isPresent();
        if (mayPlan) {
            offer(today, isSet ? "ui.workshop.plan.move" : "ui.workshop.plan");
        }
    }

    /** Whether the day will come by itself. */
    boolean isSet() {
        return isSet;
    }

    private void tell(Plan plan) {
        var day = Dates.dayAndYear(Dates.dayOf(plan.at()), texts.locale());
        if (plan.hindered() != null) {
            add(Note.problem(texts.get("ui.workshop.plan.hindered", day), texts.get(plan.hindered())));
            return;
        }
        var cancel = new Button(texts.get("ui.workshop.plan.cancel"));
        cancel.addClickListener(click -> attempt.accept(() -> plans.cancel(draft.id()), "ui.workshop.plan.cancelled"));
        add(Note.info(texts.get("ui.workshop.plan.set", day), texts.get("ui.workshop.plan.effect"))
                .withActions(cancel));
    }

    /** @param key of its words; another day takes the place of the one that is planned */
    private void offer(LocalDate today, String key) {
        var day = new DayPicker(
                new FormComponent.Day("tag", "tag", texts.get(key + ".day"), null, null, false, false, null, null),
                texts);
        day.setHelperText(texts.get("ui.workshop.plan.help"));
        day.setMin(today.plusDays(1));
        day.setMax(today.plusDays(PlannedReleases.MOST_DAYS));
        var plan = new Button(texts.get(key + ".do"), Icons.CLOCK.icon());
        plan.addClickListener(click -> {
            var wrong = wrong(day, today, texts);
            day.setInvalid(!wrong.isEmpty());
            if (!wrong.isEmpty()) {
                day.setErrorMessage(wrong);
                day.focus();
                return;
            }
            attempt.accept(() -> plans.plan(draft.id(), draft.revision(), day.getValue()), key + ".done");
        });
        day.addValueChangeListener(change -> day.setInvalid(false));
        add(day, plan);
    }

    /** Empty where that day can be planned. */
    static String wrong(DayPicker day, LocalDate today, Texts texts) {
        if (day.isUnreadable()) {
            return texts.get("ui.workshop.plan.unreadable");
        }
        if (day.isEmpty()) {
            return texts.get("ui.workshop.plan.missing");
        }
        var first = today.plusDays(1);
        var last = today.plusDays(PlannedReleases.MOST_DAYS);
        return day.getValue().isBefore(first) || day.getValue().isAfter(last)
                ? texts.get(
                        "ui.workshop.plan.out-of-range",
                        Dates.dayAndYear(first, texts.locale()),
                        Dates.dayAndYear(last, texts.locale()))
                : "";
    }
}
