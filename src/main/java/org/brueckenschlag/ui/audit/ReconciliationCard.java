package org.brueckenschlag.ui.audit;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.brueckenschlag.audit.Difference;
import org.brueckenschlag.audit.DifferenceWords;
import org.brueckenschlag.audit.Reconciled;
import org.brueckenschlag.audit.Reconciliation;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.Toasts;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.ui.matters.Card;

/** Whether the program runs what the history says; the last outcome, and a new one on demand. */
public final class ReconciliationCard extends Card {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;

    private final transient Reconciliation reconciliation;
    private final ExportList files;
    private final Div outcome = new Div();

    /** @param files shows how far it is, and can stop it */
    public ReconciliationCard(Reconciliation reconciliation, ExportList files) {
        super("abgleich", Words.of("ui.reconciliation.title"));
        this.reconciliation = reconciliation;
        this.files = files;
        addClassName("bs-reconciliation");
        var about = new Paragraph(Words.of("ui.reconciliation.about"));
        about.addClassName("bs-muted");
        outcome.getElement().setAttribute("role", "status");
        add(
                about,
                new Button(Words.of("ui.reconciliation.compare"), Icons.GIT_COMPARE.icon(), click -> compare()),
                files,
                outcome);
        showLast();
    }

    private void compare() {
        try {
            var language = Words.locale();
            files.begin(() -> reconciliation.open(language), this::showLast);
        } catch (Refused refused) {
            Toasts.problem(Words.of(refused));
        }
    }

    private void showLast() {
        outcome.removeAll();
        reconciliation
                .last()
                .ifPresentOrElse(this::show, () -> outcome.add(new Paragraph(Words.of("ui.reconciliation.never"))));
    }

    private void show(Reconciled reconciled) {
        var isSame = reconciled.found() == 0;
        var verdict = new Paragraph(
                (isSame ? Icons.CIRCLE_CHECK : Icons.TRIANGLE_ALERT).icon(),
                new Span(Words.of("ui.reconciliation.verdict", reconciled.found())));
        verdict.addClassNames("verdict", isSame ? "same" : "different");
        var basis = new Paragraph(Words.of(
                "ui.reconciliation.basis",
                Dates.dayAndYear(Dates.dayOf(reconciled.at()), Words.locale()),
                Dates.time(reconciled.at(), Words.locale()),
                reconciled.matters(),
                reconciled.models()));
        basis.addClassName("bs-muted");
        outcome.add(verdict, basis);
        if (!isSame) {
            outcome.add(differences(reconciled));
        }
    }

    /** By what can be done about them: a sentence each, and one that says what to do about all of these. */
    private Div differences(Reconciled reconciled) {
        var groups = new Div();
        groups.addClassName("differences");
        var texts = Words.here();
        var words = reconciliation.words(Words.locale());
        var shown = reconciled.differences().stream().limit(SHOWN).toList();
        shown.stream()
                .collect(Collectors.groupingBy(
                        difference -> difference.cure(texts), LinkedHashMap::new, Collectors.toList()))
                .forEach((cure, ofGroup) -> {
                    var list = new UnorderedList();
                    ofGroup.forEach(difference -> list.add(item(difference, words)));
                    var group = new Div(list, new Paragraph(Words.of("ui.reconciliation.cure", cure)));
                    group.addClassName("group");
                    groups.add(group);
                });
        var left = reconciled.found() - shown.size();
        if (left > 0) {
            groups.add(new Paragraph(Words.of("ui.reconciliation.further", left)));
        }
        return groups;
    }

    private static ListItem item(Difference difference, DifferenceWords words) {
        var item = new ListItem(new Span(words.sentence(difference)));
        words.id(difference).ifPresent(id -> {
            var small = new Span(id);
            small.addClassName("id");
            item.add(new Text(" "), small);
        });
        return item;
    }
}
