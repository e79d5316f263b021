package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.brueckenschlag.catalogue.TranslatedNames;
import org.brueckenschlag.catalogue.VisibleText;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Room;

/**
 * What an element is called: in German, as the drawing says it, and below it in the other languages of its package,
 * where the old name would stay if nobody saw it.
 */
final class NameFields extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 120;

    private final transient Texts texts;
    private final String element;
    private final TextField own;
    private final Details others = new Details();
    private final transient Map<String, Translation> translations = new LinkedHashMap<>();
    private final transient Map<TextField, String> shown = new HashMap<>();

    /** What the drawing has not said again yet: it comes back while somebody goes on typing. */
    private final transient Deque<String> sent = new ArrayDeque<>();

    /**
     * @param element its id
     * @param name the German one
     * @param renamed hears the German name
     * @param translated hears the others
     */
    NameFields(
            String element,
            String name,
            TranslatedNames names,
            Texts texts,
            Consumer<String> renamed,
            Translated translated) {
        this.texts = texts;
        this.element = element;
        addClassName("bs-names");
        var isGerman = texts.locale().getLanguage().equals(Texts.GERMAN.getLanguage());
        var languages = names.languages();
        own = field(
                texts.get(isGerman || languages.isEmpty() ? "ui.workshop.name" : "ui.workshop.name.german"),
                name,
                young -> {
                    sent.add(VisibleText.of(young));
                    renamed.accept(young);
                });
        Room.in(own, LONGEST);
        add(own);
        for (var language : languages) {
            var field = field(
                    texts.get("ui.workshop.name.in", Locale.of(language).getDisplayLanguage(texts.locale())),
                    names.of(element, language),
                    changed -> translated.changed(element, language, changed));
            field.getElement().setAttribute("lang", language);
            field.setPlaceholder(texts.get("ui.workshop.name.untranslated"));
            translations.put(language, new Translation(field, Room.in(field, LONGEST)));
            others.add(field);
        }
        if (!languages.isEmpty()) {
            own.getElement().setAttribute("lang", Texts.GERMAN.getLanguage());
            others.setSummaryText(texts.get("ui.workshop.name.others"));
            others.setOpened(!isGerman);
            add(others);
        }
        know(names);
    }

    void focus() {
        own.focus();
    }

    /** What it is called in the drawing now: somebody may have written it there, or taken it back. */
    void follow(String drawn) {
        var name = VisibleText.of(drawn);
        if (VisibleText.of(own.getValue()).equals(name)) {
            sent.clear();
        } else if (!sent.remove(name) && sent.isEmpty()) {
            own.setValue(name);
        }
    }

    /** Where a name was left behind it says so, and comes into sight. */
    void know(TranslatedNames names) {
        translations.forEach((language, name) -> {
            showWhatBecameOf(name.field(), VisibleText.of(names.of(element, language)));
            var isLeftBehind = names.isLeftBehind(element, language);
            name.room()
                    .help(
                            isLeftBehind
                                    ? texts.get("ui.workshop.name.left-behind")
                                    : name.field().isEmpty() ? texts.get("ui.workshop.name.untranslated.help") : "");
            if (isLeftBehind) {
                others.setOpened(true);
            }
        });
    }

    /** A new step is called something by itself, until it has a name. */
    private void showWhatBecameOf(TextField field, String name) {
        if (field.getValue().equals(shown.get(field)) && !name.equals(shown.get(field))) {
            field.setValue(name);
        }
        shown.put(field, name);
    }

    /** Signs that nobody sees stand there as such: they would turn the words around, and nobody could take them out. */
    private static TextField field(String label, String name, Consumer<String> changed) {
        var field = new TextField(label);
        field.setValue(VisibleText.of(name));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.accept(change.getValue());
            }
        });
        return field;
    }

    private record Translation(TextField field, Room room) {}

    /** Hears that an element is called otherwise in a language. */
    @FunctionalInterface
    interface Translated {
        void changed(String element, String language, String name);
    }
}
