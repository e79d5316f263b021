package org.brueckenschlag.catalogue;

import java.util.Optional;
import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;

/** A package without words: everything is called by its code. */
final class CodesOnly implements Labels {

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
