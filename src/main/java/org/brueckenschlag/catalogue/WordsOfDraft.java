package org.brueckenschlag.catalogue;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;
import org.brueckenschlag.shared.Texts;

/** The words of the version that a draft began with, with those that the draft's own texts have by now for answers. */
public final class WordsOfDraft implements Labels {

    private final UnaryOperator<String> files;
    private final Labels begun;
    private final String language;
    private final Map<String, Read> read = new HashMap<>();

    /**
     * @param files content by name, as it is at that moment; empty for a file that is not there
     * @param begun words of the version that it began with
     */
    public WordsOfDraft(UnaryOperator<String> files, Labels begun, Locale locale) {
        this.files = files;
        this.begun = begun;
        this.language = locale.getLanguage();
    }

    @Override
    public String process() {
        return begun.process();
    }

    @Override
    public String purpose() {
        return begun.purpose();
    }

    @Override
    public String element(String id) {
        return begun.element(id);
    }

    @Override
    public Optional<String> text(String element, String property) {
        return begun.text(element, property);
    }

    @Override
    public String lane(String lane) {
        return begun.lane(lane);
    }

    /** German words last: in German they stand in the forms, too. */
    @Override
    public String value(String field, String value) {
        var german = Texts.GERMAN.getLanguage();
        return (language.equals(german) ? Optional.<String>empty() : written(language, field, value))
                .or(() -> Optional.of(begun.value(field, value)).filter(label -> !label.equals(value)))
                .or(() -> written(german, field, value))
                .orElse(value);
    }

    @Override
    public String field(String field) {
        var known = begun.field(field);
        return known.equals(field)
                ? Optional.ofNullable(words(DraftWords.file(Texts.GERMAN.getLanguage()))
                                .get("field." + field))
                        .filter(name -> !name.isBlank())
                        .orElse(field)
                : known;
    }

    @Override
    public Optional<String> word(String key) {
        return begun.word(key);
    }

    private Optional<String> written(String of, String field, String value) {
        var words = words(DraftWords.file(of));
        return Stream.of("value." + field + "." + value, "value." + value)
                .flatMap(key -> Optional.ofNullable(words.get(key)).stream())
                .filter(label -> !label.isBlank())
                .findFirst();
    }

    /** A table asks for every cell, and the file rarely changes. */
    private Map<String, String> words(String file) {
        var content = files.apply(file);
        var known = read.get(file);
        if (known == null || !known.content().equals(content)) {
            known = new Read(content, DraftWords.of(content).words());
            read.put(file, known);
        }
        return known.words();
    }

    private record Read(String content, Map<String, String> words) {}
}
