package org.brueckenschlag.ui.identity;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Locale;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.Preferences;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.Words;

/** The languages, each in its own words; choosing one loads the page in it. */
final class LanguageChoice extends Composite<Span> {

    private static final long serialVersionUID = 1L;
    private static final String ID = "sprache";

    LanguageChoice() {
        var label = new NativeLabel(Words.of("ui.language"));
        label.addClassName("bs-hidden");
        label.getElement().setAttribute("for", ID);
        var select = new Element("select");
        select.setAttribute("id", ID);
        select.getClassList().add("bs-select");
        for (var locale : Texts.LANGUAGES) {
            var option = new Element("option");
            option.setAttribute("value", locale.getLanguage());
            option.setAttribute("lang", locale.getLanguage());
            option.setAttribute(
                    "selected", locale.getLanguage().equals(Words.locale().getLanguage()));
            option.setText(nameOf(locale));
            select.appendChild(option);
        }
        select.addEventListener(
                        "change",
                        change -> choose(
                                change.getEventData().get("event.target.value").asString()))
                .addEventData("event.target.value");
        getContent().addClassName("bs-select-box");
        getContent().add(label, Icons.LANGUAGES.icon());
        getContent().getElement().appendChild(select);
        getContent().add(Icons.CHEVRON_DOWN.small());
    }

    static String nameOf(Locale locale) {
        return locale.getDisplayLanguage(locale);
    }

    private void choose(String language) {
        Texts.LANGUAGES.stream()
                .filter(locale -> locale.getLanguage().equals(language))
                .findFirst()
                .ifPresent(locale -> getUI().ifPresent(ui -> Preferences.choose(ui, locale)));
    }
}
