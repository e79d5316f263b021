package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.ArrowStops;

/** Finds an element of the drawing by what it is called, and shows it. */
final class SearchDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 50;

    private final transient List<Found> all;
    private final transient Consumer<String> picked;
    private final transient Texts texts;
    private final TextField name;
    private final Paragraph status = new Paragraph();
    private final UnorderedList hits = new UnorderedList();

    /** @param picked hears the id of what was picked */
    SearchDialog(Outline outline, Texts texts, Consumer<String> picked) {
        this.texts = texts;
        this.picked = picked;
        all = outline.listed(outline.searched(), texts).entrySet().stream()
                .map(element -> new Found(element.getKey(), element.getValue()))
                .toList();
        addClassName("bs-search");
        setHeaderTitle(texts.get("ui.workshop.search"));
        setWidth("min(34rem, 100%)");
        name = new TextField(texts.get("ui.workshop.search.what"));
        name.setHelperText(texts.get("ui.workshop.search.help"));
        name.setWidthFull();
        name.setAutofocus(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(change -> look());
        name.addKeyPressListener(Key.ENTER, press -> hits().stream().findFirst().ifPresent(this::pick));
        status.getElement().setAttribute("role", "status");
        status.addClassNames("bs-s", "bs-muted");
        add(new Div(name, status, hits));
        getFooter().add(new Button(texts.get("ui.workshop.outline.not"), click -> close()));
        look();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        ArrowStops.within(this);
    }

    private void look() {
        var found = hits();
        status.setText(texts.get("ui.workshop.search.found", found.size()));
        hits.removeAll();
        found.stream().limit(MOST).forEach(one -> {
            var button = new Button(one.words(), click -> pick(one));
            button.addThemeVariants(ButtonVariant.TERTIARY);
            hits.add(new ListItem(button));
        });
    }

    /** What begins with what was typed goes first, then what has a word that does. */
    private List<Found> hits() {
        var typed = name.getValue().strip().toLowerCase(texts.locale());
        return all.stream()
                .filter(one -> one.rank(typed, texts.locale()) < Found.NONE)
                .sorted(Comparator.comparingInt(one -> one.rank(typed, texts.locale())))
                .toList();
    }

    private void pick(Found one) {
        close();
        picked.accept(one.id());
    }

    private record Found(String id, String words) {

        static final int NONE = 3;

        int rank(String typed, Locale locale) {
            var lower = words.toLowerCase(locale);
            if (lower.startsWith(typed)) {
                return 0;
            }
            if (lower.matches("(?s).*[^\\p{L}\\p{N}]\\Q" + typed.replace("\\E", "") + "\\E.*")) {
                return 1;
            }
            return lower.contains(typed) ? 2 : NONE;
        }
    }
}
