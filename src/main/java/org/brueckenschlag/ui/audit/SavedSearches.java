package org.brueckenschlag.ui.audit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.brueckenschlag.audit.AuditedMatters;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Icons;

/** Kept searches as chips, and a field for keeping the present one. */
final class SavedSearches extends Div {

    private static final long serialVersionUID = 1L;

    private final transient AuditedMatters search;
    private final transient Texts texts;
    private final transient Consumer<String> show;
    private final Div chips = new Div();

    SavedSearches(AuditedMatters search, Texts texts, Supplier<String> query, Consumer<String> show) {
        this.search = search;
        this.texts = texts;
        this.show = show;
        addClassName("saved");
        chips.addClassName("chips");
        chips.getElement().setAttribute("role", "group");
        chips.getElement().setAttribute("aria-label", texts.get("ui.audit.search.saved"));
        var name = new TextField();
        name.setMaxLength(80);
        name.setPlaceholder(texts.get("ui.audit.search.name"));
        name.setAriaLabel(texts.get("ui.audit.search.name"));
        var save = new Button(texts.get("ui.audit.search.save"), click -> {
            if (name.getValue().isBlank()) {
                name.setErrorMessage(texts.get("audit.text-missing"));
                name.setInvalid(true);
                name.focus();
                return;
            }
            search.save(name.getValue(), query.get());
            name.clear();
            name.setInvalid(false);
            draw();
        });
        save.addThemeVariants(ButtonVariant.TERTIARY);
        add(chips, new Div(name, save));
        draw();
    }

    private void draw() {
        chips.removeAll();
        for (var saved : search.saved()) {
            var open = new NativeButton(saved.name(), click -> show.accept(saved.query()));
            open.addClassName("bs-chip");
            var forget = new NativeButton();
            forget.add(Icons.X.small());
            forget.addClassName("bs-link-button");
            forget.setAriaLabel(texts.get("ui.audit.search.forget", saved.name()));
            forget.setTitle(texts.get("ui.audit.search.forget", saved.name()));
            forget.addClickListener(click -> {
                search.forget(saved.id());
                draw();
            });
            var pair = new Div(open, forget);
            pair.addClassName("pair");
            chips.add(pair);
        }
    }
}
