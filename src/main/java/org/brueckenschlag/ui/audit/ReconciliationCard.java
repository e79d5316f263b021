package org.brueckenschlag.ui.audit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
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
    private final Div outcome = new Div();

    public ReconciliationCard(Reconciliation reconciliation) {
        super("abgleich", Words.of("ui.reconciliation.title"));
        this.reconciliation = reconciliation;
        addClassName("bs-reconciliation");
        var about = new Paragraph(Words.of("ui.reconciliation.about"));
        about.addClassName("bs-muted");
        outcome.getElement().setAttribute("role", "status");
        add(
                about,
                new Button(Words.of("ui.reconciliation.compare"), Icons.GIT_COMPARE.icon(), click -> compare()),
                outcome);
        reconciliation
                .last()
                .ifPresentOrElse(this::show, () -> outcome.add(new Paragraph(Words.of("ui.reconciliation.never"))));
    }

    private void compare() {
        try {
            show(reconciliation.compare());
        } catch (Refused refused) {
            Toasts.problem(Words.of(refused));
        }
    }

    private void show(Reconciled reconciled) {
        outcome.removeAll();
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
        var list = new UnorderedList();
        reconciled.differences().stream()
                .limit(SHOWN)
                .forEach(difference -> list.add(new ListItem(difference.words(Words.here()))));
        var left = reconciled.found() - list.getChildren().count();
        if (!isSame && left > 0) {
            list.add(new ListItem(Words.of("ui.reconciliation.further", left)));
        }
        list.setVisible(!isSame);
        outcome.add(list);
    }
}
