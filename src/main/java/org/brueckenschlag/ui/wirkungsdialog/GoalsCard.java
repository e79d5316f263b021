package org.brueckenschlag.ui.wirkungsdialog;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.brueckenschlag.casefree.SmallCells;
import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;
import org.brueckenschlag.ui.audit.Tables;
import org.brueckenschlag.ui.components.Badge;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.matters.Card;
import org.brueckenschlag.ui.matters.MatterAddress;
import org.brueckenschlag.wirkungsdialog.YearlyGoals.Agreements;
import org.brueckenschlag.wirkungsdialog.YearlyGoals.Goal;
import org.brueckenschlag.wirkungsdialog.YearlyGoals.GoalsOfYear;
import org.jspecify.annotations.Nullable;

/** The year's goals by Handlungsfeld, how they stood at mid-year, what was reached, and what was agreed. */
final class GoalsCard extends Card {

    private static final long serialVersionUID = 1L;

    private final transient GoalsOfYear goals;
    private final transient FigureWords words;
    private final transient Labels labels;

    /** @param linked whether whoever looks may open the matter */
    GoalsCard(GoalsOfYear goals, FigureWords words, Labels labels, boolean linked) {
        super("ziele", words.text("ui.goals.title", String.valueOf(goals.year())));
        this.goals = goals;
        this.words = words;
        this.labels = labels;
        beside(
                linked
                        ? new Anchor(MatterAddress.of(goals.number()), words.text("ui.goals.from", goals.number()))
                        : new Span(words.text("ui.goals.from", goals.number())));
        var about = new Paragraph(words.text("ui.goals.about"));
        about.addClassNames("bs-muted", "bs-s");
        add(about);
        goals.goals().stream().map(Goal::handlungsfeld).distinct().forEach(this::field);
        agreements("ui.goals.last-dialogue", goals.lastDialogue());
        agreements("ui.goals.dialogue", goals.dialogue());
    }

    private void field(String field) {
        var name = labels.value("handlungsfeld", field);
        var table = Tables.stacking(Tables.of(List.of(
                words.text("ui.goals.goal"),
                words.text("ui.figures.head.indicator"),
                words.text("ui.goals.from-to"),
                words.text("ui.goals.mid-year"),
                words.text("ui.goals.smart"),
                words.text("ui.goals.attainment"),
                words.text("ui.goals.agreed"))));
        table.addClassName("bs-goals-table");
        goals.goals().stream()
                .filter(goal -> goal.handlungsfeld().equals(field))
                .forEach(goal -> row(table, goal));
        add(new H3(name), Tables.scroller(table, name));
    }

    private void row(NativeTable table, Goal goal) {
        Tables.row(
                table,
                words.text("ui.goals.named", goal.number(), labels.value("ziel_code", goal.code()))
                        + (goal.level() == null ? "" : " (" + labels.value("ebene", goal.level()) + ")"),
                indicator(goal),
                Tables.plain(words.text("ui.goals.change", said(goal.baseline()), said(goal.target()))),
                standing(goal),
                smart(goal),
                Tables.plain(attainment(goal.attainment())),
                new Span(goal.agreed() == null ? "–" : labels.value("ziel_vereinbart", goal.agreed())));
    }

    private Component indicator(Goal goal) {
        var id = goal.indicator();
        return id == null ? new Span("–") : new Anchor(FigureAddress.figure(id, goals.year()), id);
    }

    /** What was reached, with its traffic light; why, and what is done about it. */
    private Component standing(Goal goal) {
        var cell = new Div(Tables.plain(said(goal.reached())));
        cell.addClassName("bs-goal-standing");
        var light = goal.light();
        if (light != null) {
            cell.add(light(light, words, labels));
        }
        var steps = new Span(List.of(
                        told("ui.goals.cause", "begruendung_code", goal.cause()),
                        goal.correction() == null || goal.correction().equals("keine")
                                ? ""
                                : told("ui.goals.correction", "korrektur", goal.correction()))
                .stream()
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining("; ")));
        if (!steps.getText().isEmpty()) {
            cell.add(steps);
        }
        return cell;
    }

    private String told(String sentence, String field, @Nullable String code) {
        return code == null ? "" : words.text(sentence, labels.value(field, code));
    }

    static Badge light(String code, FigureWords words, Labels labels) {
        var said = labels.value("ampel", code);
        return switch (code) {
            case "gruen" -> new Badge(Icons.CHECK, said, "ok");
            case "gelb" -> new Badge(Icons.TRIANGLE_ALERT, said, "urgent");
            case "rot" -> new Badge(Icons.X, said, "overdue");
            case SmallCells.COVERED -> new Badge(Icons.EYE_OFF, words.text("ui.figures.hidden"), "calm");
            default -> new Badge(Icons.MINUS, said, "calm");
        };
    }

    /** All five, or which are missing. */
    private Component smart(Goal goal) {
        var missing = Goal.SMART.stream()
                .filter(key -> !goal.smart().contains(key))
                .map(labels::field)
                .toList();
        return missing.isEmpty()
                ? new Badge(Icons.CHECK, words.text("ui.goals.smart.all"), "ok")
                : new Span(words.text(
                        "ui.goals.smart.missing",
                        Goal.SMART.size() - missing.size(),
                        Goal.SMART.size(),
                        String.join(", ", missing)));
    }

    private static String attainment(@Nullable Integer attainment) {
        if (attainment == null) {
            return "–";
        }
        return attainment > 0 ? "+" + attainment : attainment < 0 ? "−" + -attainment : "0";
    }

    private String said(@Nullable Object value) {
        return words.said().said(value);
    }

    private void agreements(String title, @Nullable Agreements agreements) {
        if (agreements == null) {
            return;
        }
        add(new H3(words.text(title)), new AgreementList(agreements, words, labels));
        var outcome = AgreementList.outcome(agreements, words, labels);
        if (!outcome.isEmpty()) {
            add(new Paragraph(outcome));
        }
    }
}
