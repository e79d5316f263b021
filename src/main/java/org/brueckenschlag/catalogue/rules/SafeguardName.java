package org.brueckenschlag.catalogue.rules;

import org.brueckenschlag.shared.Spoken;
import org.brueckenschlag.shared.Texts;

/**
 * What people call a safeguard that is missing, so that nobody can ask the diagram for its name.
 *
 * @param key id of an element, key of a question or of a table, as the list has it
 */
record SafeguardName(String key) implements Spoken {

    @Override
    public String in(Texts texts) {
        return texts.find("catalogue.safeguard." + key).orElse(key);
    }
}
