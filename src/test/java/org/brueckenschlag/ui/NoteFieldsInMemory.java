package org.brueckenschlag.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.brueckenschlag.catalogue.NoteField;
import org.brueckenschlag.catalogue.NoteFields;
import org.brueckenschlag.forms.FormSchema;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.shared.AgencyId;

/** One note that Datenschutz may release; forms are shown whole. */
public final class NoteFieldsInMemory implements NoteFields {

    public final List<String> released = new ArrayList<>();

    private final CurrentActor currentActor;

    public NoteFieldsInMemory(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    @Override
    public boolean mayDecide() {
        return currentActor.get().has(Role.DATENSCHUTZ);
    }

    @Override
    public List<NoteField> ofAgency(Locale language) {
        return List.of(new NoteField(
                "konfliktmediation",
                "Konfliktmediation",
                "anfrage_aufnehmen",
                "kurznotiz",
                "Kurznotiz",
                released.contains("kurznotiz")));
    }

    @Override
    public void release(String process, String form, String field) {
        released.add(field);
    }

    @Override
    public void takeBack(String process, String form, String field) {
        released.remove(field);
    }

    @Override
    public boolean isReleased(String process, String form, String field, AgencyId agency) {
        return released.contains(field);
    }

    @Override
    public FormSchema released(String process, FormSchema form, AgencyId agency) {
        return form;
    }

    @Override
    public String released(String process, FormSchema form, String formJson, AgencyId agency) {
        return formJson;
    }
}
