package org.brueckenschlag.catalogue;

import java.util.Map;
import java.util.Optional;
import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;
import org.brueckenschlag.shared.Texts;

/** A package without words: everything is called by its code. */
class CodesOnly implements Labels {

    /** Words for findings, which stand in German: those that the files have themselves. */
    static Labels butFor(Map<String, String> files) {
        return new WordsOfDraft(name -> files.getOrDefault(name, ""), new CodesOnly(), Texts.GERMAN);
    }

    @Override
    public String process() {
        return "";
    }

    @Override
    public String purpose() {
        return "";
    }

    @Override
    public String element(String id) {
        return id;
    }

    @Override
    public Optional<String> text(String elementId, String property) {
        return Optional.empty();
    }

    @Override
    public String lane(String lane) {
        return lane;
    }

    @Override
    public String value(String fieldKey, String value) {
        return value;
    }

    @Override
    public String field(String fieldKey) {
        return fieldKey;
    }
}
