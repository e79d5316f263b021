package org.brueckenschlag.ui.wirkungsdialog;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.brueckenschlag.ui.matters.Card;
import org.brueckenschlag.wirkungsdialog.Figure.State;
import org.brueckenschlag.wirkungsdialog.Indicators.Trend;

/** The Wirkungstreppe: which figures of the year stand on which step. A list, drawn as stairs. */
final class StairsCard extends Card {

    private static final long serialVersionUID = 1L;
    private static final int STEPS = 7;
    private static final int FIRST_OUTCOME = 4;

    StairsCard(List<Trend> trends, FigureWords words) {
        super("wirkungstreppe", words.text("ui.figures.stairs"));
        var about = new Paragraph(words.text("ui.figures.stairs.about"));
        about.addClassNames("bs-muted", "bs-s");
        var stairs = new UnorderedList();
        stairs.addClassName("bs-stairs");
        for (var step = STEPS; step >= 1; step--) {
            stairs.add(step(step, ids(trends, step), words));
        }
        add(about, stairs);
    }

    private static ListItem step(int step, String ids, FigureWords words) {
        var number = new Span(String.valueOf(step));
        number.addClassName("number");
        var on = new Span(ids.isEmpty() ? words.text("ui.figures.stairs.none") : ids);
        on.addClassName("ids");
        var item = new ListItem(number, new Span(words.text("ui.figures.stairs." + step)), on);
        item.getStyle().set("--step", String.valueOf(step - 1));
        item.setClassName("outcome", step >= FIRST_OUTCOME && step < STEPS);
        item.setClassName("impact", step == STEPS);
        return item;
    }

    private static String ids(List<Trend> trends, int step) {
        return trends.stream()
                .map(Trend::now)
                .filter(figure -> figure.indicator().step() == step && figure.state() == State.SHOWN)
                .filter(figure -> figure.value() != null && figure.value().signum() != 0)
                .map(figure -> figure.indicator().id())
                .collect(Collectors.joining(" · "));
    }
}
