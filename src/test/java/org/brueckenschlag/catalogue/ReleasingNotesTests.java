package org.brueckenschlag.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.brueckenschlag.Probelauf.DATENSCHUTZ;
import static org.brueckenschlag.Probelauf.DATENSCHUTZ_B;
import static org.brueckenschlag.Probelauf.FACHKRAFT;
import static org.brueckenschlag.Probelauf.LEITUNG;
import static org.brueckenschlag.Probelauf.NORDWINKEL;
import static org.brueckenschlag.Probelauf.SUEDTOR;
import static org.brueckenschlag.Refusals.refused;

import java.util.List;
import java.util.Map;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Notizen;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.tasks.TaskWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class ReleasingNotesTests {

    @Autowired
    NoteFields notes;

    @Autowired
    Notizen notizen;

    @Autowired
    Probelauf people;

    @Autowired
    ProcessCatalogue catalogue;

    @Autowired
    TaskWork work;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void deployed() {
        notizen.deploy();
    }

    /** Other tests share the deployment and its releases. */
    @AfterEach
    void releasedAgain() {
        people.as(DATENSCHUTZ, () -> notes.release(Notizen.KEY, "notiz", "kurznotiz"));
    }

    @Test
    void whatIsNotReleasedIsInNoFormAndNotAccepted() {
        var task = people.only(notizen.start(), "Task_Notieren");
        people.as(DATENSCHUTZ, () -> notes.takeBack(Notizen.KEY, "notiz", "kurznotiz"));

        assertThat(asked(NORDWINKEL)).containsExactly("parteigruppen.bemerkung");
        assertThat(json(NORDWINKEL)).doesNotContain("kurznotiz").contains("bemerkung");
        Map<String, Object> answers = Map.of("kurznotiz", "weg");
        refused("tasks.answers-refused", () -> people.as(FACHKRAFT, () -> work.saveDraft(task.id(), answers)));
        refused("tasks.answers-refused", () -> people.complete(FACHKRAFT, task, answers));

        people.as(DATENSCHUTZ, () -> notes.release(Notizen.KEY, "notiz", "kurznotiz"));
        assertThat(asked(NORDWINKEL)).containsExactly("kurznotiz", "parteigruppen.bemerkung");
        people.complete(FACHKRAFT, task, answers);
    }

    @Test
    void oneAgencysReleaseIsNotAnothers() {
        assertThat(asked(SUEDTOR)).isEmpty();
        assertThat(json(SUEDTOR)).doesNotContain("kurznotiz", "bemerkung");
        assertThat(people.as(DATENSCHUTZ_B, () -> notes.ofAgency(Texts.GERMAN)))
                .filteredOn(note -> note.process().equals(Notizen.KEY))
                .hasSize(2)
                .noneMatch(NoteField::released);
    }

    @Test
    void onlyDatenschutzDecidesAndOnlyAboutWhatThereIs() {
        refused(
                "catalogue.may-not-decide-notes",
                () -> people.as(LEITUNG, () -> notes.takeBack(Notizen.KEY, "notiz", "kurznotiz")));
        refused("catalogue.may-not-see-notes", () -> people.as(FACHKRAFT, () -> notes.ofAgency(Texts.GERMAN)));
        refused(
                "catalogue.note-unknown",
                () -> people.as(DATENSCHUTZ, () -> notes.release(Notizen.KEY, "notiz", "gibt_es_nicht")));
    }

    @Test
    void eachDecisionStandsInTheTrailOnce() {
        var before = List.of(steps("note_taken_back"), steps("note_released"));

        people.as(DATENSCHUTZ, () -> {
            notes.takeBack(Notizen.KEY, "notiz", "kurznotiz");
            notes.takeBack(Notizen.KEY, "notiz", "kurznotiz");
            notes.release(Notizen.KEY, "notiz", "kurznotiz");
        });

        assertThat(List.of(steps("note_taken_back") - before.getFirst(), steps("note_released") - before.getLast()))
                .containsExactly(1L, 1L);
    }

    private long steps(String kind) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE chain = 'system/nordwinkel' AND content LIKE :kind")
                .param("kind", "%\"kind\":\"" + kind + "\"%")
                .query(Long.class)
                .single();
    }

    private List<String> asked(AgencyId agency) {
        var model = catalogue.latest(Notizen.KEY, agency).orElseThrow();
        return List.copyOf(notes.released(Notizen.KEY, catalogue.form(model.id(), "notiz", Texts.GERMAN), agency)
                .notes()
                .keySet());
    }

    private String json(AgencyId agency) {
        var model = catalogue.latest(Notizen.KEY, agency).orElseThrow();
        var form = catalogue.form(model.id(), "notiz", Texts.GERMAN);
        return notes.released(Notizen.KEY, form, catalogue.formJson(model.id(), "notiz"), agency);
    }
}
