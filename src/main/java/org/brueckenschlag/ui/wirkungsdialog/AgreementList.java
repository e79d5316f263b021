package org.brueckenschlag.ui.wirkungsdialog;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.wirkungsdialog.YearlyGoals.Agreement;
import org.brueckenschlag.wirkungsdialog.YearlyGoals.Agreements;

/** What was agreed in a talk: what, by which role, by when; whether that day is over. */
final class AgreementList extends UnorderedList {

    private static final long serialVersionUID = 1L;

    AgreementList(Agreements agreements, FigureWords words, Labels labels) {
        agreements.all().forEach(agreement -> add(new ListItem(said(agreement, words, labels))));
    }

    /** What became of them in the next plan; empty before anybody has said so. */
    static String takenOver(Agreements agreements, FigureWords words, Labels labels) {
        var takenOver = agreements.takenOver();
        if (takenOver == null) {
            return "";
        }
        var declined = agreements.declined() == null ? 0 : agreements.declined();
        var because = agreements.declinedBecause();
        return words.text("ui.goals.taken-over", takenOver, declined)
                + (declined == 0 || because == null
                        ? ""
                        : " " + words.text("ui.goals.cause", labels.value("ablehnung_grund", because)));
    }

    private static String said(Agreement agreement, FigureWords words, Labels labels) {
        var what = labels.value("dialog_vereinbarung", agreement.code());
        var who = agreement.role() == null ? "–" : labels.value("verantwortlich_rolle", agreement.role());
        var due = agreement.due();
        return due == null
                ? words.text("ui.goals.agreement", what, who)
                : words.text(
                        agreement.isPast() ? "ui.goals.agreement.past" : "ui.goals.agreement.due",
                        what,
                        who,
                        Dates.dayAndYear(due, words.texts().locale()));
    }
}
