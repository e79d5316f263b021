package org.brueckenschlag.ui.wirkungsdialog;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.ui.matters.Card;

/** The way to the indicators, from the administration. */
public final class IndicatorsLink extends Card {

    private static final long serialVersionUID = 1L;

    public IndicatorsLink() {
        super("kennzahlen", Words.of("ui.indicators"));
        var about = new Paragraph(Words.of("ui.indicators.about"));
        about.addClassName("bs-muted");
        add(about, new Anchor("/" + IndicatorListView.ADDRESS, Words.of("ui.indicators.to-the-list")));
    }
}
