package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import org.brueckenschlag.shared.Texts;

/** What only other programs need to know of a thing: folded away, with a word on whom it is for. */
final class Technical extends Details {

    private static final long serialVersionUID = 1L;

    Technical(Texts texts, String... lines) {
        super(texts.get("ui.workshop.technical"));
        var about = new Paragraph(texts.get("ui.workshop.technical.about"));
        about.addClassNames("bs-muted", "bs-s");
        add(about);
        Arrays.stream(lines).map(Paragraph::new).forEach(this::add);
    }
}
