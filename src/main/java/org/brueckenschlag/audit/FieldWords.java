package org.brueckenschlag.audit;

import java.util.ArrayList;
import java.util.stream.Collectors;
import org.brueckenschlag.forms.FormComponent;
import org.brueckenschlag.forms.FormComponent.Amount;
import org.brueckenschlag.forms.FormComponent.Day;
import org.brueckenschlag.forms.FormComponent.Field;
import org.brueckenschlag.forms.FormComponent.OneOf;
import org.brueckenschlag.forms.FormComponent.Rows;
import org.brueckenschlag.forms.FormComponent.ShortNote;
import org.brueckenschlag.forms.FormComponent.SomeOf;
import org.brueckenschlag.forms.FormComponent.Tick;
import org.brueckenschlag.shared.Texts;
import org.jspecify.annotations.Nullable;

/** What a field lets in, as a person would say it. */
record FieldWords(Texts texts) {

    private static final String TYPE = "protection.type.";

    String type(Field field) {
        return switch (field) {
            case Tick tick -> texts.get(TYPE + "yes-no");
            case Amount amount -> amount(amount);
            case OneOf one -> texts.get(TYPE + "one-of", one.options().size());
            case SomeOf some -> texts.get(TYPE + "some-of", some.options().size());
            case Day day -> bounded("day", day.earliest(), day.latest());
            case ShortNote note -> texts.get(TYPE + "short-note", note.maxLength());
        };
    }

    String type(Rows rows) {
        return texts.get(
                TYPE + (rows.ofPartyGroups() ? "party-groups" : "list"),
                rows.minRows(),
                rows.maxRows(),
                rows.fields().stream()
                        .filter(field -> !field.readOnly())
                        .map(FormComponent.Field::label)
                        .collect(Collectors.joining(", ")));
    }

    private String amount(Amount amount) {
        if (amount.scale()) {
            return bounded("scale", amount.min(), amount.max());
        }
        var words = new ArrayList<String>();
        words.add(bounded(amount.decimals() == 0 ? "whole" : "number", amount.min(), amount.max()));
        if (amount.decimals() > 0) {
            words.add(texts.get(TYPE + "decimals", amount.decimals()));
        }
        return String.join(", ", words);
    }

    private String bounded(String kind, @Nullable Object from, @Nullable Object to) {
        var key = TYPE + kind + (from == null ? "" : "-from") + (to == null ? "" : "-to");
        return texts.get(key, said(from), said(to));
    }

    private static String said(@Nullable Object bound) {
        return bound == null ? "" : bound.toString();
    }
}
