package org.brueckenschlag.ui.audit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.brueckenschlag.identity.AuditAccess;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.ui.components.Icons;

/** Says on each page of the Prüfung that she only reads, how long, and that her reading is written down. */
final class AccessBanner extends Div {

    private static final long serialVersionUID = 1L;

    AccessBanner(AuditAccess access, Instant now, Texts texts) {
        addClassName("bs-audit-banner");
        getElement().setAttribute("role", "note");
        var strong = new Span(texts.get("ui.audit.banner.read-only"));
        strong.addClassName("head");
        // the last day is one on which the access is still open
        var last = Dates.dayOf(access.until().minusMillis(1));
        var left = ChronoUnit.DAYS.between(Dates.dayOf(now), last);
        add(
                Icons.EYE.icon(),
                new Span(
                        strong,
                        new Span(" "
                                + texts.get("ui.audit.banner.until", Dates.dayAndYear(last, texts.locale()), left))));
    }
}
