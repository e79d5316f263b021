package org.brueckenschlag.ui.wirkungsdialog;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.reference.Wording;
import org.brueckenschlag.ui.components.Words;

/** The same words in three languages; what is not translated is read in German. */
final class WordingFields extends Div {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final TextFieldBase<?, String> german;
    private final TextFieldBase<?, String> english;
    private final TextFieldBase<?, String> turkish;

    /** @param key of the findings; the label is {@code ui.indicators.field.KEY} */
    WordingFields(String key, boolean longText, int longest) {
        this(key, Words.of("ui.indicators.field." + key), longText, longest);
    }

    /**
     * @param key of the findings
     * @param label without the language
     */
    WordingFields(String key, String label, boolean longText, int longest) {
        this.key = key;
        this.german = field(label, "de", longText, longest);
        this.english = field(label, "en", longText, longest);
        this.turkish = field(label, "tr", longText, longest);
        addClassName("bs-indicator-words");
        all().forEach(field -> add((Component) field));
    }

    private static TextFieldBase<?, String> field(String name, String language, boolean longText, int longest) {
        var label = Words.of("ui.indicators.in-language", name, Words.of("ui.indicators.language." + language));
        if (longText) {
            var area = new TextArea(label);
            area.setMaxLength(longest);
            area.setManualValidation(true);
            return area;
        }
        var field = new TextField(label);
        field.setMaxLength(longest);
        field.setManualValidation(true);
        return field;
    }

    private List<TextFieldBase<?, String>> all() {
        return List.of(german, english, turkish);
    }

    /** By the field of its findings. */
    Map<String, HasValidation> byField() {
        var fields = new LinkedHashMap<String, HasValidation>();
        fields.put(key + ".de", german);
        fields.put(key + ".en", english);
        fields.put(key + ".tr", turkish);
        return fields;
    }

    void onChange(Runnable changed) {
        all().forEach(field -> field.addValueChangeListener(change -> changed.run()));
    }

    void show(Wording words) {
        german.setValue(words.german());
        english.setValue(words.english());
        turkish.setValue(words.turkish());
    }

    Wording value() {
        return new Wording(german.getValue(), english.getValue(), turkish.getValue());
    }
}
