package org.brueckenschlag.ui.wirkungsdialog;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.wirkungsdialog.YearlyGoals.Agreement;
import org.brueckenschlag.wirkungsdialog.YearlyGoals.Agreements;
import org.brueckenschlag.wirkungsdialog.YearlyGoals.Kept;
import org.jspecify.annotations.Nullable;

/** What was agreed in a talk: what, by which role, by when; whether that day is over. */
final class AgreementList extends UnorderedList {

    private static final long serialVersionUID = 1L;

    AgreementList(Agreements agreements, FigureWords words, Labels labels) {
        agreements.all().forEach(agreement -> add(new ListItem(said(agreement, words, labels))));
    }

    /** What became of them: in the next plan, and by the next planning; empty before anybody has said so. */
    static String outcome(Agreements agreements, FigureWords words, Labels labels) {
        return Stream.of(takenOver(agreements, words, labels), kept(agreements.kept(), words))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String takenOver(Agreements agreements, FigureWords words, Labels labels) {
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

    private static String kept(@Nullable Kept kept, FigureWords words) {
        if (kept == null) {
            return words.text("ui.goals.kept.not-yet");
        }
        var counts = kept.counts();
        if (counts == null) {
            return words.text("ui.goals.kept.hidden", kept.number());
        }
        return words.text("ui.goals.kept", kept.number(), counts.inTime(), counts.made())
                + (counts.open() == null ? "" : " " + words.text("ui.goals.kept.open", counts.open()));
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
