package org.brueckenschlag.audit;

import java.util.Locale;
import org.brueckenschlag.forms.FormComponent;

/** What an answer can be. */
public enum FieldKind {
    YES_NO,
    SCALE,
    NUMBER,
    ONE_OF,
    SOME_OF,
    DAY,
    SHORT_NOTE,
    /** Rows with fields of their own, e.g. the party groups. */
    LIST;

    static FieldKind of(FormComponent.Field field) {
        return switch (field) {
            case FormComponent.Tick tick -> YES_NO;
            case FormComponent.Amount amount -> amount.scale() ? SCALE : NUMBER;
            case FormComponent.OneOf one -> ONE_OF;
            case FormComponent.SomeOf some -> SOME_OF;
            case FormComponent.Day day -> DAY;
            case FormComponent.ShortNote note -> SHORT_NOTE;
        };
    }

    /** As addresses, texts and REST write it: {@code short-note}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
