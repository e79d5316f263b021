package org.brueckenschlag.ui.protection;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.brueckenschlag.ui.Area;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.ui.matters.Card;

/** The way to what can be stored, for those who do not have it in their navigation. */
public final class DataProtectionLink extends Card {

    private static final long serialVersionUID = 1L;

    public DataProtectionLink() {
        super("datenschutz", Words.of("ui.area.datenschutz"));
        addClassName("bs-protection-link");
        add(
                new Paragraph(Words.of("ui.protection.link.about")),
                new Anchor(
                        "/" + Area.DATA_PROTECTION.path(),
                        Icons.SHIELD_CHECK.icon(),
                        new Span(Words.of("ui.protection.link"))));
    }
}
