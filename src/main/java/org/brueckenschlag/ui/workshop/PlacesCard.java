package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.matters.MovePlan;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.bpmn.BpmnViewer;
import org.brueckenschlag.ui.matters.Card;

/** What is what in the two versions; where matters stand in something that is gone, a person says what it becomes. */
final class PlacesCard extends Card {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, Select<String>> choices = new HashMap<>();

    PlacesCard(MovePlan plan, ProcessCatalogue catalogue, Texts texts, Runnable changed) {
        super("entsprechungen", texts.get("ui.workshop.places"));
        addClassName("bs-moving");
        var old = catalogue.labels(plan.from(), texts.locale());
        var young = catalogue.labels(plan.to(), texts.locale());
        add(new Paragraph(texts.get("ui.workshop.places.equal", plan.equal().size())));
        for (var open : plan.open()) {
            var choice = new Select<String>();
            choice.setLabel(texts.get("ui.workshop.places.becomes", old.element(open.element()), open.matters()));
            choice.setItems(open.candidates());
            choice.setItemLabelGenerator(element -> element == null ? "" : young.element(element));
            choice.setEmptySelectionAllowed(true);
            choice.setEmptySelectionCaption(texts.get("ui.workshop.places.stays"));
            choice.setHelperText(open.candidates().isEmpty() ? texts.get("ui.workshop.places.nothing") : "");
            choice.setPlaceholder(texts.get("ui.workshop.places.stays"));
            choice.setEnabled(!open.candidates().isEmpty());
            // whoever redrew a step mostly left its name
            open.candidates().stream()
                    .filter(there -> young.element(there).equals(old.element(open.element())))
                    .findFirst()
                    .ifPresent(choice::setValue);
            choice.addValueChangeListener(change -> changed.run());
            choice.setWidthFull();
            choices.put(open.element(), choice);
            add(choice);
        }
        if (!plan.open().isEmpty()) {
            var gone = plan.open().stream()
                    .collect(Collectors.toMap(
                            MovePlan.Open::element, open -> texts.get("ui.workshop.places.mark", open.matters())));
            var before = new BpmnViewer(texts);
            before.show(catalogue.model(plan.from()).bpmn(), texts.get("ui.workshop.places.picture-old"), Map.of());
            before.tag(gone);
            before.showNow(plan.open().getFirst().element());
            var after = new BpmnViewer(texts);
            after.show(catalogue.model(plan.to()).bpmn(), texts.get("ui.workshop.places.picture-new"), Map.of());
            add(new H3(texts.get("ui.workshop.moves.from")), before, new H3(texts.get("ui.workshop.moves.to")), after);
        }
    }

    /** What was chosen, by element of the old version. */
    Map<String, String> chosen() {
        var places = new HashMap<String, String>();
        choices.forEach((element, choice) -> {
            if (choice.getValue() != null) {
                places.put(element, choice.getValue());
            }
        });
        return places;
    }

    void lock(boolean locked) {
        choices.values().forEach(choice -> choice.setReadOnly(locked));
    }
}
