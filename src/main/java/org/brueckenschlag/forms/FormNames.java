package org.brueckenschlag.forms;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names in the conditions of a form. Words of the language and of texts come along: nobody answers to them. */
final class FormNames {

    private static final Pattern NAME = Pattern.compile("[a-z_][a-z0-9_]*");

    private FormNames() {}

    static void ofConditions(List<FormComponent> components, Set<String> into) {
        for (var component : components) {
            ofFeel(component.hideIf(), into);
            switch (component) {
                case FormComponent.Section section -> ofConditions(section.components(), into);
                case FormComponent.Rows rows -> rows.fields().forEach(field -> ofFeel(field.hideIf(), into));
                default -> {}
            }
        }
    }

    static void ofFeel(@Nullable String feel, Set<String> into) {
        if (feel != null) {
            NAME.matcher(feel).results().forEach(found -> into.add(found.group()));
        }
    }
}
