package org.brueckenschlag.ui.erasure;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Objects;
import org.brueckenschlag.audit.FreeText;
import org.brueckenschlag.audit.RedactText;
import org.brueckenschlag.audit.Redacted;
import org.brueckenschlag.audit.Redaction;
import org.brueckenschlag.audit.RedactionGround;
import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;
import org.brueckenschlag.shared.MatterId;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.Toasts;
import org.brueckenschlag.ui.components.Words;
import org.jspecify.annotations.Nullable;

/** The texts of a matter that can still be read, each with its place and a button that takes it away. */
public class FreeTextCard extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Redaction redaction;
    private final transient MatterId matter;
    private final transient Labels labels;
    private final H2 heading;
    private final Div content = new Div();
    private final Div proof = new Div();
    private final transient Runnable redacted;

    /** Beside a task, whose matter is known. */
    public FreeTextCard(Redaction redaction, MatterId matter, Labels labels) {
        this(redaction, matter, labels, new H2(Words.of("ui.free-text.title")), () -> {});
    }

    /** @param redacted runs after each redaction */
    FreeTextCard(Redaction redaction, MatterId matter, Labels labels, String number, Runnable redacted) {
        this(redaction, matter, labels, new H2(Words.of("ui.free-text.title-of", number)), redacted);
    }

    private FreeTextCard(Redaction redaction, MatterId matter, Labels labels, H2 heading, Runnable redacted) {
        this.redacted = redacted;
        this.heading = heading;
        this.redaction = redaction;
        this.matter = matter;
        this.labels = labels;
        addClassNames("bs-card", "bs-free-text");
        heading.setId("freitexte");
        heading.getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("aria-labelledby", "freitexte");
        proof.getElement().setAttribute("role", "status");
        add(heading, content, proof);
        show();
    }

    private void show() {
        content.removeAll();
        var texts = redaction.freeTextOf(matter);
        if (texts.isEmpty()) {
            var none = new Paragraph(Words.of("ui.free-text.none"));
            none.addClassName("bs-muted");
            content.add(none);
            return;
        }
        var about = new Paragraph(Words.of("ui.free-text.about"));
        about.addClassName("bs-muted");
        var list = new UnorderedList();
        texts.forEach(text -> list.add(item(text)));
        content.add(about, list);
    }

    private ListItem item(FreeText text) {
        var place = new Span(place(text));
        place.addClassName("bs-muted");
        var value = new Paragraph(text.value());
        value.addClassName("text");
        var redact = new Button(Words.of("ui.free-text.redact"), Icons.EYE_OFF.icon(), click -> ask(text));
        // several buttons of one name: each says what it is about
        redact.setAriaLabel(Words.of("ui.free-text.redact-what", field(text)));
        return new ListItem(place, value, redact);
    }

    private String field(FreeText text) {
        var label = labels.field(text.field());
        return text.group() == null ? label : Words.of("ui.matter.of-group", label, text.group());
    }

    private String place(FreeText text) {
        var day = Dates.day(Dates.dayOf(text.at()), Words.locale());
        var element = text.element();
        return element == null
                ? Words.of("ui.free-text.place", field(text), day)
                : Words.of("ui.free-text.place-in", field(text), labels.element(element), day);
    }

    private void ask(FreeText text) {
        var grounds = new RadioButtonGroup<RedactionGround>();
        grounds.setLabel(Words.of("ui.free-text.ground"));
        grounds.setItems(RedactionGround.toChoose());
        grounds.setItemLabelGenerator(ground -> Words.of("redaction.ground." + ground.key()));
        var dialog = new ConfirmDialog();
        dialog.setHeader(Words.of("ui.free-text.question", field(text)));
        dialog.add(new Paragraph(Words.of("ui.free-text.effect")), grounds);
        dialog.setCancelable(true);
        dialog.setCancelText(Words.of("ui.free-text.no"));
        dialog.setConfirmText(Words.of("ui.free-text.yes"));
        dialog.setConfirmButtonTheme(ButtonVariant.PRIMARY.getVariantName());
        grounds.setValue(RedactionGround.PERSONENDATEN);
        dialog.addConfirmListener(confirmed -> redact(text, grounds.getValue()));
        dialog.open();
    }

    private void redact(FreeText text, @Nullable RedactionGround ground) {
        if (ground == null) {
            return;
        }
        try {
            redaction.redact(new RedactText(matter, text.entry(), text.field(), text.value(), ground));
            Toasts.done(Words.of("ui.free-text.done", field(text)));
            showProof();
            redacted.run();
        } catch (Refused refused) {
            Toasts.problem(Words.of(refused));
        }
        show();
        heading.getElement().callJsFunction("focus");
    }

    /** Where the text was looked for after it was taken away. */
    private void showProof() {
        proof.removeAll();
        redaction.done(null, 1).items().stream()
                .filter(last -> last.matter().equals(matter))
                .map(Redacted::remains)
                .filter(Objects::nonNull)
                .map(Proof::new)
                .forEach(proof::add);
    }
}
