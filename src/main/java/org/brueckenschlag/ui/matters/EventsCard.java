package org.brueckenschlag.ui.matters;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.function.Consumer;
import org.brueckenschlag.catalogue.MatterEvent;
import org.brueckenschlag.ui.components.Confirmation;
import org.brueckenschlag.ui.components.Icons;

/** "Etwas ist passiert": what may be reported now, each with its effect, and asked once more before it is done. */
class EventsCard extends Card {

    private static final long serialVersionUID = 1L;
    private static final int FIRST = 3;

    EventsCard(MatterPage page, Consumer<MatterEvent> report) {
        super("ereignisse", page.words().text("ui.matter.events"));
        addClassName("bs-events");
        var words = page.words();
        var events = page.events().stream()
                .sorted(Comparator.comparing(event -> words.isAlarm(event) ? 0 : 1))
                .toList();
        events.stream().limit(FIRST).forEach(event -> add(action(event, words, report)));
        if (events.size() > FIRST) {
            var rest = new Div();
            rest.addClassName("bs-events-rest");
            events.stream().skip(FIRST).forEach(event -> rest.add(action(event, words, report)));
            var more = new Details(words.text("ui.matter.events.more", events.size() - FIRST), rest);
            add(more);
        }
    }

    private static Component action(MatterEvent event, MatterWords words, Consumer<MatterEvent> report) {
        var name = name(event, words);
        var effect = words.labels().text(event.element(), "folge").orElse(words.text("ui.matter.events.effect"));
        var button = new Button(name, icon(event, words).icon());
        button.addClassName("bs-event");
        button.setClassName("alarm", words.isAlarm(event));
        button.addClickListener(click -> {
            var dialog = Confirmation.ask(
                    words.text("ui.matter.events.question", name),
                    effect,
                    name,
                    words.text("ui.matter.events.not"),
                    () -> report.accept(event));
            if (words.isAlarm(event)) {
                dialog.setConfirmButtonTheme("error primary");
            }
        });
        var hint = new Paragraph(effect);
        hint.addClassName("bs-event-effect");
        var id = "folge-" + event.name();
        hint.setId(id);
        button.getElement().setAttribute("aria-describedby", id);
        var part = new Div(button, hint);
        part.addClassName("bs-event-part");
        return part;
    }

    /** The model's own word for the button, else what will have happened. */
    static String name(MatterEvent event, MatterWords words) {
        return words.labels()
                .text(event.element(), "abschluss")
                .orElse(words.text("ui.matter.events.report", words.element(event.element())));
    }

    private static Icons icon(MatterEvent event, MatterWords words) {
        if (words.isAlarm(event)) {
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
