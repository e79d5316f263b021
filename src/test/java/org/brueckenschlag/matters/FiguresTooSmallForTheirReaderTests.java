package org.brueckenschlag.matters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.brueckenschlag.Probelauf.actor;
import static org.brueckenschlag.Refusals.refused;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.audit.EventLogFormat;
import org.brueckenschlag.audit.EventLogRequest;
import org.brueckenschlag.audit.EventLogs;
import org.brueckenschlag.audit.Trail;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.tasks.TaskDetail;
import org.brueckenschlag.tasks.TaskLists;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One task of one agency was done in time: a figure of one in one. Who did it may know that; the association may not,
 * and the Prüfung neither, whichever way they read it.
 */
@ModuleTest
class FiguresTooSmallForTheirReaderTests {

    @Autowired
    Probelauf people;

    @Autowired
    RepositoryService repository;

    @Autowired
    ProcessCatalogue catalogue;

    @Autowired
    StartedByItself starts;

    @Autowired
    Matters matters;

    @Autowired
    TaskLists lists;

    @Autowired
    Trail trail;

    @Autowired
    EventLogs logs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    final AgencyId agency = new AgencyId("k" + UUID.randomUUID().toString().substring(0, 8));
    final Actor fachkraft = actor("t-fachkraft", agency, Role.FACHKRAFT);
    final Actor leitung = actor("t-leitung", agency, Role.LEITUNG);
    final Actor koordination = actor("t-koordination", agency, Role.KOORDINATION);
    final Actor pruefung = actor("p-" + agency, agency, Role.PRUEFUNG);
    Matter matter;

    @BeforeEach
    void aFigureOfOneInOne() {
        var named = repository.createDeployment().name("kleinzahlen").tenantId(agency.value());
        for (var file : List.of("kleinzahlen.bpmn", "kz_planen.form", "kz_durchsehen.form", "kz_bericht.form")) {
            named.addInputStream(file, getClass().getResourceAsStream("/kleinzahlen/" + file));
        }
        named.deploy();
        matter = starts.start(catalogue.latest("kleinzahlen", agency).orElseThrow(), agency);
        people.complete(
                fachkraft,
                people.only(matter, "Task_Planen"),
                Map.of(
                        "planjahr",
                        LocalDate.now(clock).getYear(),
                        "teilnehmende_anzahl",
                        3,
                        "ziele",
                        List.of(Map.of("ziel_nr", 1, "indikator_id", "WD-03", "zielwert", 85))));
    }

    @Test
    void areHiddenFromTheKoordinationInItsTask() {
        assertThat(row(task(koordination)))
                .containsEntry("wert", "verdeckt")
                .containsEntry("zaehler", "verdeckt")
                .containsEntry("nenner", "<5")
                .containsEntry("ziel_nr", 1L);
        assertThat(row(task(both())))
                .containsEntry("wert", 100.0)
                .containsEntry("zaehler", 1.0)
                .containsEntry("nenner", 1.0);
    }

    @Test
    void standBesideATaskOnlyWhereItsFormNeedsThem() {
        assertThat(task(koordination).known()).containsOnlyKeys("indikatorwerte");
        assertThat(task(koordination).matter().known()).containsOnlyKeys("indikatorwerte");
        assertThat(task(both()).known()).containsKeys("indikatorwerte", "ziele", "teilnehmende_anzahl");
    }

    @Test
    void areKeptAsTheyAreWhoeverSendsBackWhatWasShown() {
        complete();

        assertThat(row(people.as(leitung, () -> matters.get(matter.number())).known()))
                .containsEntry("wert", 100.0)
                .containsEntry("zaehler", 1.0)
                .containsEntry("nenner", 1.0)
                .containsEntry("bemerkt", "ja");
    }

    @Test
    void areRefusedWhereSomebodyGuessesThem() {
        var guessed = new HashMap<>(row(task(koordination)));
        guessed.put("bemerkt", "ja");
        guessed.put("nenner", 1);

        refused(
                "tasks.answers-refused",
                () -> people.complete(
                        koordination,
                        people.only(matter, "Task_Durchsehen"),
                        Map.of("indikatorwerte", List.of(guessed))));
    }

    @Test
    void areHiddenFromThePruefungInMatterHistoryAndExport() throws IOException {
        complete();
        letThePruefungLook();

        assertThat(row(people.as(pruefung, () -> matters.get(matter.number())).known()))
                .containsEntry("wert", "verdeckt")
                .containsEntry("nenner", "<3");
        assertThat(row(people.as(pruefung, () -> matters.find(matter.id()))
                        .orElseThrow()
                        .known()))
                .containsEntry("nenner", "<3");
        assertThat(told(pruefung)).contains("nenner=<3").doesNotContainPattern("nenner=1\\b");
        assertThat(told(leitung)).containsPattern("nenner=1\\b").doesNotContain("<3");
        assertThat(exported(leitung)).contains("antwort.indikatorwerte.1.nenner", "<3", "verdeckt");
        refused("matters.unknown", () -> people.as(koordination, () -> matters.get(matter.number())));
        assertThat(people.as(koordination, () -> trail.of(matter.id()))).isEmpty();
    }

    /** Not about small figures, but supplied in the same way. */
    @Test
    void theFrozenVersionOfTheDossierStandsInTheFormWithoutAnybodyTypingIt() {
        complete();
        var card = people.only(matter, "Task_Pruefen");
        assertThat(people.as(leitung, () -> lists.get(card.id())).supplied()).isEmpty();

        freeze(1);
        freeze(2);

        assertThat(people.as(leitung, () -> lists.get(card.id())).supplied()).containsEntry("bericht_version", 2L);
        people.complete(leitung, card, Map.of("bericht_version", 2));
        assertThat(people.as(leitung, () -> matters.get(matter.number())).known())
                .containsEntry("bericht_version", 2L);
    }

    private void freeze(int version) {
        jdbc.sql("""
                INSERT INTO dossier (agency, year_, version_, template, frozen_at, sha256, content)
                VALUES (:agency, :year, :version, 0, :now, :sha256, '{}')
                """)
                .param("agency", agency.value())
                .param("year", LocalDate.now(clock).getYear())
                .param("version", version)
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("sha256", "0".repeat(64))
                .update();
    }

    /** Without an account, which only an agency that exists could have. */
    private void letThePruefungLook() {
        jdbc.sql("""
                INSERT INTO audit_access (id, agency, account, purpose, opened_by, opened_at, open_until)
                VALUES (:agency, :agency, :account, 'stichprobe', 't-leitung', :now, :until)
                """)
                .param("agency", agency.value())
                .param("account", pruefung.id().value())
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param(
                        "until",
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)
                                .plusDays(7))
                .update();
    }

    private void complete() {
        var seen = new HashMap<>(row(task(koordination)));
        seen.put("bemerkt", "ja");
        people.complete(koordination, people.only(matter, "Task_Durchsehen"), Map.of("indikatorwerte", List.of(seen)));
    }

    private Actor both() {
        return actor("t-beides", agency, Role.KOORDINATION, Role.LEITUNG);
    }

    private TaskDetail task(Actor reader) {
        var card = people.only(matter, "Task_Durchsehen");
        return people.as(reader, () -> lists.get(card.id()));
    }

    private static Map<String, Object> row(TaskDetail task) {
        assertThat(task.supplied()).containsKey("indikatorwerte");
        return row(task.known());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> row(Map<String, Object> known) {
        return (Map<String, Object>) ((List<?>) known.get("indikatorwerte")).getFirst();
    }

    private String told(Actor reader) {
        return people.as(reader, () -> trail.of(matter.id())).toString();
    }

    private String exported(Actor reader) throws IOException {
        var out = new ByteArrayOutputStream();
        var log = people.as(reader, () -> logs.open(EventLogRequest.ofMatter(EventLogFormat.CSV, matter.number())));
        log.writeTo(out, done -> true);
        return out.toString(UTF_8);
    }
}
