package org.brueckenschlag.ui.reporting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.brueckenschlag.catalogue.MatterEvent;
import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;
import org.brueckenschlag.catalogue.ProcessModel;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Confirmation;
import org.brueckenschlag.ui.components.Icons;

/** A button for each event that may be reported, alarms first, each with its effect and asked once more before. */
public final class ReportActions extends Div {

    private static final long serialVersionUID = 1L;
    private static final int FIRST = 3;

    private final transient ProcessModel model;
    private final transient Labels labels;
    private final transient Texts texts;
    private final transient Consumer<MatterEvent> report;
    private final boolean closed;

    public ReportActions(
            List<MatterEvent> events, ProcessModel model, Labels labels, Texts texts, Consumer<MatterEvent> report) {
        this(events, model, labels, texts, report, false);
    }

    /**
     * @param closed whether the matter is over: then nothing of it goes on, and the model's own words would be wrong
     */
    public ReportActions(
            List<MatterEvent> events,
            ProcessModel model,
            Labels labels,
            Texts texts,
            Consumer<MatterEvent> report,
            boolean closed) {
        this.closed = closed;
        this.model = model;
        this.labels = labels;
        this.texts = texts;
        this.report = report;
        addClassName("bs-events");
        var sorted = events.stream()
                .sorted(Comparator.comparing(event -> isAlarm(event, model) ? 0 : 1))
                .toList();
        sorted.stream().limit(FIRST).forEach(event -> add(action(event)));
        if (sorted.size() > FIRST) {
            var rest = new Div();
            sorted.stream().skip(FIRST).forEach(event -> rest.add(action(event)));
            add(new Details(texts.get("ui.matter.events.more", sorted.size() - FIRST), rest));
        }
    }

    /** Whether a reported event is an alarm (property {@code gefahr} of its start event). */
    public static boolean isAlarm(MatterEvent event, ProcessModel model) {
        return model.element(event.element())
                .filter(element -> "ja".equals(element.properties().get("gefahr")))
                .isPresent();
    }

    private Component action(MatterEvent event) {
        var name = name(event);
        var effect = closed
                ? texts.get("ui.matter.events.effect-closed")
                : labels.text(event.element(), "folge").orElse(texts.get("ui.matter.events.effect"));
        var button = new Button(name, icon(event).icon());
        button.addClassName("bs-event");
        button.setClassName("alarm", isAlarm(event, model));
        button.addClickListener(click -> ask(event, name, effect));
        var hint = new Paragraph(effect);
        hint.addClassName("bs-event-effect");
        var id = "folge-" + event.name();
        hint.setId(id);
        button.getElement().setAttribute("aria-describedby", id);
        var part = new Div(button, hint);
        part.addClassName("bs-event-part");
        return part;
    }

    private void ask(MatterEvent event, String name, String effect) {
        var dialog = Confirmation.ask(
                texts.get("ui.matter.events.question", name),
                effect,
                name,
                texts.get("ui.matter.events.not"),
                () -> report.accept(event));
        if (isAlarm(event, model)) {
            dialog.alarming();
        }
    }

    /** The model's own word for the button, else what will have happened. */
    private String name(MatterEvent event) {
        return labels.text(event.element(), "abschluss")
                .orElse(texts.get("ui.matter.events.report", labels.element(event.element())));
    }

    private Icons icon(MatterEvent event) {
        if (isAlarm(event, model)) {
            return Icons.SHIELD_ALERT;
        }
        return switch (event.name()) {
            case "rueckzug_gemeldet" -> Icons.USER_MINUS;
            case "neue_parteigruppe" -> Icons.USER_PLUS;
            case "selbst_geloest_gemeldet" -> Icons.HANDSHAKE;
            case "personendaten_entdeckt" -> Icons.EYE_OFF;
            default -> Icons.SEND;
        };
    }
}
