package org.brueckenschlag.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.brueckenschlag.casefree.OverrideReason;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.reference.ImportPreview;
import org.brueckenschlag.reference.ReferenceEditing;
import org.brueckenschlag.reference.ReferenceList;
import org.brueckenschlag.reference.ReferenceValue;
import org.brueckenschlag.reference.ValueUse;
import org.brueckenschlag.reference.Wording;
import org.jspecify.annotations.Nullable;

/** Lists that remember what was done to them. */
public class ListsInMemory implements ReferenceEditing {

    public final List<ReferenceValue> values = new ArrayList<>();
    private final CurrentActor currentActor;

    public ListsInMemory(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    @Override
    public boolean mayEdit() {
        return currentActor.get().hasAny(Role.LEITUNG, Role.KOORDINATION);
    }

    @Override
    public List<ReferenceValue> values(ReferenceList list) {
        return values.stream().filter(value -> value.list() == list).toList();
    }

    @Override
    public ReferenceValue blank(ReferenceList list) {
        return new ReferenceValue(list, "", new Wording("", "", ""), "", null, null, 10, false, 0);
    }

    @Override
    public void add(ReferenceValue value, @Nullable OverrideReason reason) {
        values.add(value);
    }

    @Override
    public void change(ReferenceValue value, @Nullable OverrideReason reason) {
        values.replaceAll(known -> known.code().equals(value.code()) ? value : known);
    }

    @Override
    public void retire(ReferenceValue value, LocalDate from) {
        change(value.with(value.words(), value.formerly(), value.from(), from, value.position()), null);
    }

    @Override
    public void restore(ReferenceValue value) {
        change(value.with(value.words(), value.formerly(), value.from(), null, value.position()), null);
    }

    @Override
    public List<ValueUse> uses(ReferenceValue value, Locale locale) {
        return List.of(new ValueUse(ValueUse.Kind.OPEN_MATTERS, "", 3));
    }

    @Override
    public byte[] export(ReferenceList list) {
        return new byte[0];
    }

    @Override
    public ImportPreview preview(ReferenceList list, byte[] table) {
        return new ImportPreview(list, List.of(), 0, List.of());
    }

    @Override
    public void apply(ImportPreview preview) {}
}
