package org.brueckenschlag.catalogue;

import java.util.Optional;
import org.brueckenschlag.forms.ValueLists;

/** A package's words, in which values of lists are called as the agency calls them. */
record WordsOfAgency(PackageWords words, ValueLists lists) implements ProcessCatalogue.Labels {

    @Override
    public String process() {
        return words.process();
    }

    @Override
    public String purpose() {
        return words.purpose();
    }

    @Override
    public String element(String id) {
        return words.element(id);
    }

    @Override
    public Optional<String> text(String element, String property) {
        return words.text(element, property);
    }

    @Override
    public String lane(String lane) {
        return words.lane(lane);
    }

    @Override
    public String value(String field, String value) {
        return words.listOf(field).flatMap(list -> lists.label(list, value)).orElseGet(() -> words.value(field, value));
    }

    @Override
    public String field(String field) {
        return words.field(field);
    }

    @Override
    public Optional<String> word(String key) {
        return words.word(key);
    }
}
