package org.brueckenschlag.ui.erasure;

import com.vaadin.flow.component.html.Span;
import org.brueckenschlag.audit.Remains;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.Words;

/** What the search behind a redaction gave: that the text is gone everywhere, or where it still is. */
final class Proof extends Span {

    private static final long serialVersionUID = 1L;

    Proof(Remains remains) {
        var isGone = remains.left().isEmpty();
        add(
                isGone ? Icons.SHIELD_CHECK.icon() : Icons.TRIANGLE_ALERT.icon(),
                new Span(
                        isGone
                                ? Words.of("ui.redactions.gone", remains.columns(), remains.files())
                                : Words.of("ui.redactions.left", String.join(", ", remains.left()))));
        addClassNames("proof", isGone ? "gone" : "left");
    }
}
