package org.brueckenschlag.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.Optional;
import org.brueckenschlag.audit.Seal;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.ui.components.Words;

/**
 * The last line of a printed page: whose data these are, of when, and the seal they can be held against. The screen
 * does not show it.
 */
final class Colophon extends Paragraph {

    private static final long serialVersionUID = 1L;
    private static final int LEGIBLE = 16;

    Colophon(String agency, Instant now, Optional<Seal> seal) {
        var locale = Words.locale();
        var day = Dates.dayAndYear(Dates.dayOf(now), locale);
        var sealed = seal.map(newest ->
                " " + Words.of("ui.colophon.seal", newest.size(), newest.root().substring(0, LEGIBLE)));
        setText(Words.of("ui.colophon", agency, day, Dates.time(now, locale)) + sealed.orElse(""));
        addClassName("bs-colophon");
    }
}
