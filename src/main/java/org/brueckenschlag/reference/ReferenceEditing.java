package org.brueckenschlag.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.brueckenschlag.casefree.OverrideReason;
import org.jspecify.annotations.Nullable;

/**
 * The lists of the actor's agency, for its Leitung and Koordination. Each change is one entry of the trail; what
 * somebody else has changed meanwhile is not overwritten.
 */
public interface ReferenceEditing {

    boolean mayEdit();

    /**
     * All values in their order.
     *
     * @throws org.brueckenschlag.shared.Refused {@code reference.may-not-edit}, as all others
     */
    List<ReferenceValue> values(ReferenceList list);

    /** A value without words, after the last one of its list: what a dialog begins with. */
    ReferenceValue blank(ReferenceList list);

    /**
     * @param reason why a word that the guard takes for a person may stay; null without
     * @throws org.brueckenschlag.shared.Refused {@code reference.answers} with all findings at once
     */
    void add(ReferenceValue value, @Nullable OverrideReason reason);

    /**
     * @param value with the version that somebody has seen
     * @throws org.brueckenschlag.shared.Refused {@code reference.answers}; {@code reference.changed-meanwhile}
     */
    void change(ReferenceValue value, @Nullable OverrideReason reason);

    /**
     * @param from first day on which it is offered no more; today or later
     * @throws org.brueckenschlag.shared.Refused as {@link #change}
     */
    void retire(ReferenceValue value, LocalDate from);

    /** Offered again from now on. */
    void restore(ReferenceValue value);

    /** Models, forms, tables, matters and counts that use it; what is looked at before it is retired. */
    List<ValueUse> uses(ReferenceValue value, Locale locale);

    /** The list as a table for spreadsheets, UTF-8. */
    byte[] export(ReferenceList list);

    /** What would change if that table were taken over; nothing is changed yet. */
    ImportPreview preview(ReferenceList list, byte[] table);

    /**
     * All of it or nothing.
     *
     * @throws org.brueckenschlag.shared.Refused {@code reference.answers} where it has findings,
     *     {@code reference.changed-meanwhile}
     */
    void apply(ImportPreview preview);
}
