package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.HashMap;
import java.util.Map;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.matters.MovePlan;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.matters.Card;

/**
 * What is what in the two versions; where matters stand in something that is gone, a person says what it becomes: in a
 * list, or in the two pictures.
 */
final class PlacesCard extends Card {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, Select<String>> choices = new HashMap<>();
    private final transient Texts texts;
    private final transient Runnable changed;
    private final transient ElementWords called;
    private final transient ElementWords becomes;
    private final PlacesPictures pictures;

    /** @param changed what there is to do when something else was chosen */
    PlacesCard(MovePlan plan, ProcessCatalogue catalogue, Texts texts, Runnable changed) {
        super("entsprechungen", texts.get("ui.workshop.places"));
        this.texts = texts;
        this.changed = changed;
        addClassName("bs-moving");
        called = words(plan.from(), catalogue, texts);
        becomes = words(plan.to(), catalogue, texts);
        pictures = new PlacesPictures(plan, catalogue, this::choose, texts);
        add(new Paragraph(texts.get("ui.workshop.places.equal", plan.equal().size())));
        plan.open().forEach(open -> add(choice(open)));
        add(equal(plan));
        pictures.show(chosen());
    }

    /** Of a version that matters move from or to. */
    static ElementWords words(ProcessVersionId version, ProcessCatalogue catalogue, Texts texts) {
        return new ElementWords(catalogue.model(version), catalogue.labels(version, texts.locale()), texts);
    }

    private Select<String> choice(MovePlan.Open open) {
        var choice = new Select<String>();
        choice.setLabel(texts.get(
                "ui.workshop.places.becomes",
                called.of(open.element()),
                open.matters(),
                pictures.number(open.element())));
        choice.setItems(open.candidates());
        choice.setItemLabelGenerator(element -> element == null ? "" : becomes.of(element));
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(texts.get("ui.workshop.places.stays"));
        choice.setHelperText(open.candidates().isEmpty() ? texts.get("ui.workshop.places.nothing") : "");
        choice.setPlaceholder(texts.get("ui.workshop.places.stays"));
        choice.setEnabled(!open.candidates().isEmpty());
        // whoever redrew a step mostly left its name
        open.candidates().stream()
                .filter(there -> becomes.of(there).equals(called.of(open.element())))
                .findFirst()
                .ifPresent(choice::setValue);
        choice.addValueChangeListener(change -> {
            pictures.show(chosen());
            changed.run();
        });
        choice.addFocusListener(focus -> pictures.pickAndShow(open.element()));
        choice.setWidthFull();
        choices.put(open.element(), choice);
        return choice;
    }

    private void choose(String from, String to) {
        var choice = choices.get(from);
        if (choice != null) {
            choice.setValue(to);
        }
    }

    /** What the numbers in the pictures say, in words. */
    private Details equal(MovePlan plan) {
        var list = new UnorderedList();
        plan.equal().entrySet().stream()
                .filter(pair -> pictures.number(pair.getKey()) > 0)
                .sorted((one, other) -> pictures.number(one.getKey()) - pictures.number(other.getKey()))
                .map(pair -> texts.get(
                        "ui.workshop.places.pair",
                        pictures.number(pair.getKey()),
                        called.of(pair.getKey()),
                        becomes.of(pair.getValue())))
                .forEach(words -> list.add(new ListItem(words)));
        return new Details(texts.get("ui.workshop.places.pairs"), list);
    }

    /** The two pictures, for a place of their own: they need the whole width. */
    PlacesPictures pictures() {
        return pictures;
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
        pictures.lock(locked);
    }
}
