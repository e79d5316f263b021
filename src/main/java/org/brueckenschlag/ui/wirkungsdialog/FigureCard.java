package org.brueckenschlag.ui.wirkungsdialog;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import org.brueckenschlag.wirkungsdialog.Figure.State;
import org.brueckenschlag.wirkungsdialog.Indicators.Trend;

/** One figure at a glance: value, what it is made from, three years, how it stands. */
final class FigureCard extends Article {

    private static final long serialVersionUID = 1L;

    FigureCard(Trend trend, FigureWords words) {
        addClassName("bs-figure-card");
        var figure = trend.now();
        var indicator = figure.indicator();
        var name =
                new H3(new Anchor(FigureAddress.figure(indicator.id(), figure.year()), indicator.name(words.texts())));
        var head = new Div(name, id(indicator.id()));
        head.addClassName("head");
        var value = new Span(words.value(figure));
        value.addClassName("bs-figure-value");
        value.setClassName("none", figure.state() != State.SHOWN);
        var parts = new Span(words.parts(figure));
        parts.addClassName("bs-figure-parts");
        var foot = new Div(words.light(figure), new Span(words.step(indicator.step())));
        foot.addClassName("foot");
        add(head, value, parts, new TrendChart(trend, words), foot);
    }

    static Span id(String id) {
        var span = new Span(id);
        span.addClassName("bs-figure-id");
        return span;
    }
}
