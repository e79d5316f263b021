package org.brueckenschlag.ui.wirkungsdialog;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;
import org.brueckenschlag.ui.components.Badge;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.wirkungsdialog.Figure.State;
import org.brueckenschlag.wirkungsdialog.Indicators.Trend;
import org.brueckenschlag.wirkungsdialog.TalkOfYear.Point;
import org.brueckenschlag.wirkungsdialog.YearlyGoals.Agreements;
import org.brueckenschlag.wirkungsdialog.YearlyGoals.Goal;
import org.jspecify.annotations.Nullable;

/** A point of the talk's agenda, on the page where it is prepared as on the wall of the meeting room. */
final class TalkPoint extends Div {

    private static final long serialVersionUID = 1L;

    private final transient FigureWords words;
    private final transient @Nullable Labels labels;

    /** @param labels of the yearly cycle; null where there is none, and then no point has codes of it */
    TalkPoint(Point point, FigureWords words, @Nullable Labels labels) {
        this.words = words;
        this.labels = labels;
        addClassName("bs-talk-point");
        switch (point) {
            case Point.Remembered remembered -> agreed(remembered.agreements());
            case Point.Deviation deviation -> deviation(deviation);
            case Point.OffCourse off -> add(goals(off.goals()));
            case Point.Reached reached -> add(cards(reached.trends()));
            case Point.Told told ->
                told.section()
                        .blocks()
                        .forEach(block ->
                                add(DossierPage.component(block, words.texts().locale())));
            case Point.Agreeing agreeing -> agreeing(agreeing.agreements());
        }
    }

    static String title(Point point, FigureWords words) {
        return switch (point) {
            case Point.Remembered unused -> words.text("ui.talk.remembered");
            case Point.Deviation deviation ->
                deviation.trend().now().indicator().name(words.texts());
            case Point.OffCourse unused -> words.text("ui.talk.off-course");
            case Point.Reached unused -> words.text("ui.talk.reached");
            case Point.Told told -> told.section().heading();
            case Point.Agreeing unused -> words.text("ui.talk.agreeing");
        };
    }

    /** What the agenda says beside the title; null where the title says it all. */
    static @Nullable Component state(Point point, FigureWords words) {
        return switch (point) {
            case Point.Deviation deviation -> words.light(deviation.trend().now());
            case Point.Reached reached ->
                new Badge(
                        Icons.CHECK,
                        words.text("ui.talk.figures", reached.trends().size()),
                        "ok");
            case Point.OffCourse off ->
                new Badge(
                        Icons.TRIANGLE_ALERT,
                        words.text("ui.talk.goals", off.goals().size()),
                        "urgent");
            case Point.Remembered remembered ->
                new Badge(
                        Icons.HANDSHAKE,
                        words.text(
                                "ui.talk.agreements",
                                remembered.agreements().all().size()),
                        "calm");
            case Point.Told unused -> null;
            case Point.Agreeing agreeing ->
                agreeing.agreements() == null
                        ? null
                        : new Badge(
                                Icons.HANDSHAKE,
                                words.text(
                                        "ui.talk.agreements",
                                        agreeing.agreements().all().size()),
                                "calm");
        };
    }

    private void agreed(Agreements agreements) {
        if (labels != null) {
            add(new AgreementList(agreements, words, labels));
            var outcome = AgreementList.outcome(agreements, words, labels);
            if (!outcome.isEmpty()) {
                add(new Paragraph(outcome));
            }
        }
    }

    private void deviation(Point.Deviation deviation) {
        var figure = deviation.trend().now();
        var value = new Span(words.value(figure));
        value.addClassName("bs-figure-value");
        value.setClassName("none", figure.state() != State.SHOWN);
        var made = new Span(Stream.of(
                        words.parts(figure),
                        words.text(
                                "ui.talk.target",
                                words.target(figure.indicator().target())))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")));
        made.addClassName("bs-figure-parts");
        var said = new Div(value, made, words.light(figure));
        said.addClassName("said");
        var both = new Div(said, new TrendChart(deviation.trend(), words));
        both.addClassName("bs-talk-figure");
        add(both);
        if (!deviation.together().isEmpty()) {
            add(
                    new Paragraph(words.text(
                            "ui.figures.together", deviation.together().size() + 1)),
                    cards(deviation.together()));
        }
        add(deviation.goals().isEmpty() ? new Paragraph(words.text("ui.talk.no-goal")) : goals(deviation.goals()));
        var question = new Paragraph(words.text("ui.talk.question"));
        question.addClassName("bs-talk-question");
        add(question);
    }

    private Component cards(List<Trend> trends) {
        var cards = new Div();
        cards.addClassName("bs-figures-cards");
        trends.forEach(trend -> cards.add(new FigureCard(trend, words)));
        return cards;
    }

    private Component goals(List<Goal> goals) {
        var list = new UnorderedList();
        goals.forEach(goal -> list.add(goal(goal)));
        return list;
    }

    private ListItem goal(Goal goal) {
        var item = new ListItem();
        if (labels == null) {
            return item;
        }
        item.add(new Span(words.text("ui.goals.named", goal.number(), labels.value("ziel_code", goal.code()))));
        if (goal.light() != null) {
            item.add(GoalsCard.light(goal.light(), words, labels));
        }
        item.add(new Span(
                goal.cause() == null
                        ? words.text("ui.talk.no-cause")
                        : words.text("ui.goals.cause", labels.value("begruendung_code", goal.cause()))));
        if (goal.correction() != null && !goal.correction().equals("keine")) {
            item.add(new Span(words.text("ui.goals.correction", labels.value("korrektur", goal.correction()))));
        }
        return item;
    }

    private void agreeing(@Nullable Agreements agreements) {
        if (agreements == null) {
            add(new Paragraph(words.text("ui.talk.agreeing.none")));
        } else {
            agreed(agreements);
        }
        add(new Paragraph(words.text("ui.talk.agreeing.how")));
    }
}
