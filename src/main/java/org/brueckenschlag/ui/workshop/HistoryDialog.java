package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.brueckenschlag.catalogue.DraftHistory;
import org.brueckenschlag.catalogue.DraftHistory.Step;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.audit.VersionChanges;
import org.brueckenschlag.ui.components.Note;
import org.brueckenschlag.ui.components.Words;

/**
 * What the draft was before, and what became of it: each step with when and who, what was different then, and the way
 * back.
 */
final class HistoryDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient DraftHistory history;
    private final String draft;
    private final transient Texts texts;
    private final transient Runnable broughtBack;
    private final Div notice = new Div();
    private final int now;

    /** @param broughtBack once an older state is the one of now: what is on the page is not it any more */
    HistoryDialog(DraftHistory history, String draft, Texts texts, Runnable broughtBack) {
        this.history = history;
        this.draft = draft;
        this.texts = texts;
        this.broughtBack = broughtBack;
        addClassName("bs-draft-history");
        setHeaderTitle(texts.get("ui.workshop.history"));
        setWidth("min(52rem, 100%)");
        var steps = history.steps(draft);
        now = steps.getFirst().revision();
        add(new Paragraph(texts.get(steps.size() == 1 ? "ui.workshop.history.none" : "ui.workshop.history.intro")));
        add(notice);
        var list = new OrderedList();
        list.getElement().setAttribute("reversed", true);
        var items = new TreeMap<Instant, List<ListItem>>(Comparator.reverseOrder());
        history.decisions(draft)
                .forEach(decision -> items.computeIfAbsent(decision.at(), at -> new ArrayList<>())
                        .add(new DecisionItem(decision, texts)));
        steps.forEach(step ->
                items.computeIfAbsent(step.at(), at -> new ArrayList<>()).add(item(step)));
        items.values().stream().flatMap(List::stream).forEach(list::add);
        add(list);
        getFooter().add(new Button(texts.get("ui.workshop.history.close"), click -> close()));
    }

    private ListItem item(Step step) {
        var when = new Span(DecisionItem.when(step.at(), texts));
        when.addClassName("when");
        var who = new Span(DecisionItem.who(step.isMine(), texts));
        who.addClassName("bs-muted");
        var what = new Span(what(step));
        var item = new ListItem(new Div(when, who, what));
        if (step.revision() == now) {
            var current = new Span(texts.get("ui.workshop.history.now"));
            current.addClassName("now");
            item.add(current);
        } else {
            var details = new Div();
            item.add(actions(step, details), details);
        }
        return item;
    }

    private String what(Step step) {
        if (step.isFirst()) {
            return texts.get("ui.workshop.history.first");
        }
        return step.files().stream()
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .collect(Collectors.groupingBy(kind -> kind, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(kind -> texts.get("ui.workshop.history.kind." + kind.getKey(), kind.getValue()))
                .collect(Collectors.joining(", "));
    }

    private Component actions(Step step, Div details) {
        var different = new Button(texts.get("ui.workshop.history.different"));
        different.addThemeVariants(ButtonVariant.TERTIARY);
        different.getElement().setAttribute("aria-expanded", "false");
        different.addClickListener(click -> {
            var opens = details.getComponentCount() == 0;
            details.removeAll();
            different.getElement().setAttribute("aria-expanded", String.valueOf(opens));
            if (opens) {
                details.add(different(step));
            }
        });
        var back = new Button(texts.get("ui.workshop.history.back"), click -> bringBack(step));
        return new Div(different, back);
    }

    private Component different(Step step) {
        var changes = history.since(draft, step.revision(), texts.locale());
        if (changes.isEmpty()) {
            return new Paragraph(texts.get("ui.workshop.history.untold"));
        }
        return changes.get().isEmpty()
                ? new Paragraph(texts.get("ui.workshop.history.same"))
                : new VersionChanges(texts)
                        .table(
                                changes.get(),
                                texts.get("ui.workshop.history.then"),
                                texts.get("ui.workshop.history.today"));
    }

    private void bringBack(Step step) {
        notice.removeAll();
        try {
            history.bringBack(draft, now, step.revision());
        } catch (Refused refused) {
            notice.add(Note.problem(texts.get("ui.workshop.not-saved"), Words.of(refused)));
            return;
        }
        close();
        broughtBack.run();
    }
}
