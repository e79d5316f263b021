package org.brueckenschlag.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.brueckenschlag.catalogue.JdbcNoteReleases.Place;
import org.brueckenschlag.forms.FormSchema;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

@Service
class NoteFieldsOfAgency implements NoteFields {

    private final ProcessCatalogue catalogue;
    private final JdbcNoteReleases releases;
    private final CurrentActor currentActor;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;

    NoteFieldsOfAgency(
            ProcessCatalogue catalogue,
            JdbcNoteReleases releases,
            CurrentActor currentActor,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this.catalogue = catalogue;
        this.releases = releases;
        this.currentActor = currentActor;
        this.transaction = transaction;
        this.events = events;
    }

    @Override
    public boolean mayDecide() {
        return currentActor.get().has(Role.DATENSCHUTZ);
    }

    @Override
    public List<NoteField> ofAgency(Locale language) {
        var actor = currentActor.get();
        if (!actor.hasAny(Role.DATENSCHUTZ, Role.LEITUNG, Role.PRUEFUNG)) {
            throw new Refused(CatalogueRefusal.MAY_NOT_SEE_NOTES);
        }
        return all(actor.agency(), language);
    }

    private List<NoteField> all(AgencyId agency, Locale language) {
        var released = releases.of(agency);
        var found = new ArrayList<NoteField>();
        for (var model : catalogue.latest(agency)) {
            var name = catalogue.labels(model.id(), language).process();
            for (var key : formsOf(model)) {
                var form = catalogue.form(model.id(), key, language);
                form.notes()
                        .forEach((field, note) -> found.add(new NoteField(
                                model.key(),
                                name,
                                key,
                                field,
                                note.label(),
                                released.contains(new Place(model.key(), key, field)))));
            }
        }
        return found;
    }

    private static Set<String> formsOf(ProcessModel model) {
        var forms = new LinkedHashSet<String>();
        model.elements().forEach(element -> {
            if (element.form() != null) {
                forms.add(element.form());
            }
        });
        return forms;
    }

    @Override
    public void release(String process, String form, String field) {
        decide(process, form, field, true);
    }

    @Override
    public void takeBack(String process, String form, String field) {
        decide(process, form, field, false);
    }

    private void decide(String process, String form, String field, boolean release) {
        var actor = currentActor.get();
        if (!actor.has(Role.DATENSCHUTZ)) {
            throw new Refused(CatalogueRefusal.MAY_NOT_DECIDE_NOTES);
        }
        var known = all(actor.agency(), Texts.GERMAN).stream()
                .filter(note -> note.process().equals(process)
                        && note.form().equals(form)
                        && note.field().equals(field))
                .findFirst()
                .orElseThrow(() -> new Refused(CatalogueRefusal.NOTE_UNKNOWN));
        if (known.released() != release) {
            transaction.executeWithoutResult(status -> decide(actor, new Place(process, form, field), release));
        }
    }

    private void decide(Actor actor, Place place, boolean release) {
        if (release) {
            releases.add(actor.agency(), place);
        } else {
            releases.remove(actor.agency(), place);
        }
        events.publishEvent(new NoteFieldDecided(actor, place.process(), place.form(), place.field(), release));
    }

    @Override
    public boolean isReleased(String process, String form, String field, AgencyId agency) {
        return releases.of(agency).contains(new Place(process, form, field));
    }

    @Override
    public FormSchema released(String process, FormSchema form, AgencyId agency) {
        return form.without(withheld(process, form, agency));
    }

    @Override
    public String released(String process, FormSchema form, String formJson, AgencyId agency) {
        var withheld = withheld(process, form, agency);
        return withheld.isEmpty() ? formJson : FormJson.without(formJson, withheld);
    }

    private Set<String> withheld(String process, FormSchema form, AgencyId agency) {
        var notes = form.notes().keySet();
        if (notes.isEmpty()) {
            return Set.of();
        }
        var released = releases.of(agency);
        return notes.stream()
                .filter(field -> !released.contains(new Place(process, form.key(), field)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
