package org.brueckenschlag.audit;

import java.util.List;
import org.brueckenschlag.forms.FormComponent.Option;
import org.jspecify.annotations.Nullable;

/**
 * One answer that a form asks for. Words are those of the language that was asked for.
 *
 * @param list label of the list whose rows have this field; null outside of lists
 * @param key the answer's name in the database, in REST and in decision tables
 * @param type the kind in words, with its bounds: "ganze Zahl von 1 bis 9"
 * @param values what may be chosen; empty where nothing is chosen
 * @param required whether the step cannot be finished without it
 * @param kept how long, in words
 */
public record AskedField(
        AskingTask task,
        @Nullable String list,
        String key,
        String label,
        FieldKind kind,
        String type,
        List<Option> values,
        boolean required,
        String kept) {

    public AskedField {
        values = List.copyOf(values);
    }

    /** Whether people write words of their own into it. */
    public boolean isFreeText() {
        return kind == FieldKind.SHORT_NOTE;
    }
}
