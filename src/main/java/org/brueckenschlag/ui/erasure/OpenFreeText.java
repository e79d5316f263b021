package org.brueckenschlag.ui.erasure;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import org.brueckenschlag.audit.Redaction;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.Words;

/** Leads to the texts of a matter in which no redaction waits, of a closed one above all. */
class OpenFreeText extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Redaction redaction;
    private final transient ProcessCatalogue catalogue;
    private final transient Runnable redacted;
    private final TextField number = new TextField(Words.of("ui.redactions.number"));
    private final Div found = new Div();

    /** @param redacted runs after each redaction */
    OpenFreeText(Redaction redaction, ProcessCatalogue catalogue, Runnable redacted) {
        this.redacted = redacted;
        this.redaction = redaction;
        this.catalogue = catalogue;
        addClassNames("bs-card", "bs-open-free-text");
        var heading = new H2(Words.of("ui.redactions.open"));
        heading.setId("oeffnen");
        getElement().setAttribute("aria-labelledby", "oeffnen");
        var about = new Paragraph(Words.of("ui.redactions.open-about"));
        about.addClassName("bs-muted");
        number.setMaxLength(40);
        number.setPlaceholder("KM-2026-0001");
        var open = new Button(Words.of("ui.redactions.go"), Icons.SEARCH.icon(), click -> open());
        number.addKeyPressListener(Key.ENTER, key -> open());
        var row = new Div(number, open);
        row.addClassName("row");
        add(heading, about, row, found);
    }

    /** As if its number had been typed. */
    void open(String matter) {
        number.setValue(matter);
        open();
    }

    private void open() {
        found.removeAll();
        try {
            var matter = redaction.open(number.getValue().strip());
            number.setInvalid(false);
            found.add(new FreeTextCard(
                    redaction,
                    matter.id(),
                    catalogue.labels(matter.version(), Words.locale()),
                    matter.number(),
                    redacted));
        } catch (Refused refused) {
            number.setErrorMessage(Words.of(refused));
            number.setInvalid(true);
        }
    }
}
