package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;
import org.brueckenschlag.shared.Texts;

/** Finds an element of the drawing by what it is called, and shows it. */
final class SearchDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** @param found hears the id of what was picked */
    SearchDialog(Outline outline, Texts texts, Consumer<String> found) {
        setHeaderTitle(texts.get("ui.workshop.search"));
        setWidth("min(34rem, 100%)");
        var names = new ComboBox<Found>(texts.get("ui.workshop.search.what"));
        names.setHelperText(texts.get("ui.workshop.search.help"));
        names.setItems(outline.listed(outline.searched(), texts).entrySet().stream()
                .map(element -> new Found(element.getKey(), element.getValue()))
                .toList());
        names.setItemLabelGenerator(Found::words);
        names.setWidthFull();
        SoleMatch.firstTakenByEnter(names);
        names.addValueChangeListener(change -> {
            close();
            found.accept(change.getValue().id());
        });
        add(names);
        getFooter().add(new Button(texts.get("ui.workshop.outline.not"), click -> close()));
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                names.focus();
            }
        });
    }

    private record Found(String id, String words) {}
}
