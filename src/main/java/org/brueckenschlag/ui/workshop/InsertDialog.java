package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.BiConsumer;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.EnterKey;
import org.brueckenschlag.ui.components.Room;
import org.brueckenschlag.ui.workshop.Outline.Line;
import org.jspecify.annotations.Nullable;

/** What comes right behind a step. */
final class InsertDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NAME = 120;

    /** @param insert hears kind and name */
    InsertDialog(Line behind, String named, Texts texts, BiConsumer<String, String> insert) {
        setHeaderTitle(texts.get("ui.workshop.outline.insert.after", named));
        setWidth("min(30rem, 100%)");
        var kind = new Select<String>();
        kind.setLabel(texts.get("ui.workshop.outline.insert.what"));
        kind.setItems(offered(behind));
        kind.setItemLabelGenerator(item -> texts.get("ui.workshop.add." + item));
        kind.setWidthFull();
        var name = new TextField(texts.get("ui.workshop.name"));
        Room.in(name, LONGEST_NAME);
        name.setWidthFull();
        // what somebody has written there stays
        kind.addValueChangeListener(change -> {
            if (name.getValue().equals(proposed(change.getOldValue(), texts))) {
                name.setValue(proposed(change.getValue(), texts));
            }
        });
        kind.setValue("task");
        var body = new Div(kind, name);
        body.addClassName("bs-start-body");
        add(body);
        var ok = new Button(texts.get("ui.workshop.outline.insert"), click -> {
            close();
            insert.accept(kind.getValue(), name.getValue().strip());
        });
        EnterKey.presses(ok, name);
        ok.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(texts.get("ui.workshop.outline.not"), click -> close()), ok);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                kind.focus();
            }
        });
    }

    private static String proposed(@Nullable String kind, Texts texts) {
        return kind == null ? "" : texts.find("ui.workshop.new." + kind).orElse("");
    }

    /** An end only where nothing is cut off by it. */
    private static List<String> offered(Line behind) {
        return behind.isGateway() ? KindButtons.KINDS : KindButtons.LEADING_ON;
    }
}
