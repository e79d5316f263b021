package org.brueckenschlag.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.brueckenschlag.shared.Texts;
import org.springframework.stereotype.Component;

/** Tells Vaadin which languages there are and where the words are. */
@Component
class Translations implements I18NProvider {

    private static final long serialVersionUID = 1L;

    @Override
    public List<Locale> getProvidedLocales() {
        return Texts.LANGUAGES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return Texts.in(locale).get(key, params);
    }
}
