package org.brueckenschlag.demo;

import org.brueckenschlag.catalogue.NoteFields;
import org.brueckenschlag.identity.Account;
import org.brueckenschlag.identity.Accounts;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.shared.Texts;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets Datenschutz of the demonstration release the Kurznotizen of the shipped forms. */
@Component
@Profile("demo")
class DemoNotes {

    private final Accounts accounts;
    private final NoteFields notes;
    private final CurrentActor currentActor;

    DemoNotes(Accounts accounts, NoteFields notes, CurrentActor currentActor) {
        this.accounts = accounts;
        this.notes = notes;
        this.currentActor = currentActor;
    }

    void release() {
        accounts.find("datenschutz")
                .map(Account::actor)
                .ifPresent(datenschutz -> currentActor.as(datenschutz, () -> {
                    notes.ofAgency(Texts.GERMAN)
                            .forEach(note -> notes.release(note.process(), note.form(), note.field()));
                    return true;
                }));
    }
}
