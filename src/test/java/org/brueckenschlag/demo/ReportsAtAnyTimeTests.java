package org.brueckenschlag.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.brueckenschlag.Refusals.refused;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.brueckenschlag.audit.Trail;
import org.brueckenschlag.catalogue.MatterEvent;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.matters.HistoryStep;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.matters.Matters;
import org.brueckenschlag.matters.StartMatter;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.tasks.CompleteTask;
import org.brueckenschlag.tasks.TaskCard;
import org.brueckenschlag.tasks.TaskLists;
import org.brueckenschlag.tasks.TaskWork;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** Personal data and violence are reported to matters of the shipped process, whatever stage they have reached. */
@SpringBootTest(properties = {"brueckenschlag.demo.data=false", "brueckenschlag.processes=konfliktmediation"})
@ActiveProfiles({"demo", "test"})
class ReportsAtAnyTimeTests {

    private static final AgencyId NORDWINKEL = new AgencyId("nordwinkel");
    private static final Map<String, Object> PROTECTED =
            Map.of("schutz_schritt", List.of("polizei_informiert"), "offenbarung_rechtsgrund", "ordre_public");
    private static final Map<String, Object> EVALUATED = Map.of("stunden_gesamt", 6.0, "wirkungsstufe", 2);
    private static final Map<String, Object> RELEASED = Map.of(
            "keine_personendaten", true, "kurznotizen_geloescht", true, "zahlen_plausibel", true, "freigabe", "ja");
    private static final Map<String, Object> REDACTED = Map.of(
            "fundort_feld",
            "antwort",
            "personendaten_bestaetigt",
            "ja",
            "schwaerzung_erfolgt",
            true,
            "meldepflicht_geprueft",
            true);

    @Autowired
    Matters matters;

    @Autowired
    TaskLists lists;

    @Autowired
    TaskWork work;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    Trail trail;

    @Test
    void aRedactionIsDoneAfterEverythingElseAndThenTheMatterIsClosed() {
        var matter = begun();
        report(Role.SPRACHMITTLUNG, matter, "personendaten_entdeckt");
        var redaction = only(matter, "Task_SchwaerzungDurchfuehren");

        report(Role.SPRACHMITTLUNG, matter, "gewalt_gemeldet");

        assertThat(open(matter))
                .extracting(TaskCard::element, TaskCard::role)
                .containsExactlyInAnyOrder(
                        tuple("Task_SchutzwegNachGewalt", Role.LEITUNG),
                        tuple("Task_SchwaerzungDurchfuehren", Role.DATENSCHUTZ));
        assertThat(only(matter, "Task_SchwaerzungDurchfuehren").id()).isEqualTo(redaction.id());
        complete(Role.LEITUNG, matter, "Task_SchutzwegNachGewalt", PROTECTED);
        complete(Role.MEDIATION, matter, "Task_VorzeitigAuswerten", EVALUATED);
        complete(Role.LEITUNG, matter, "Task_VorzeitigDatenPruefen", RELEASED);
        assertThat(now(matter).isOpen()).isTrue();
        assertThat(now(matter).endCode()).isNull();

        complete(Role.DATENSCHUTZ, matter, "Task_SchwaerzungDurchfuehren", REDACTED);

        assertThat(now(matter).state()).isEqualTo(Matter.State.CLOSED);
        assertThat(now(matter).endCode()).isEqualTo("abbruch_gewalt");
    }

    @Test
    void aReportIsToldByThePlaceThatWaitedForIt() {
        var matter = begun();
        assertThat(reportable(Role.LEITUNG, matter))
                .extracting(MatterEvent::element)
                .contains("Event_GewaltGemeldet")
                .doesNotContain("Event_GewaltBeimAbschlussGemeldet");
        report(Role.FACHKRAFT, matter, "selbst_geloest_gemeldet");

        assertThat(reportable(Role.LEITUNG, matter))
                .extracting(MatterEvent::element)
                .containsExactlyInAnyOrder("Event_GewaltBeimAbschlussGemeldet", "Event_PersonendatenEntdeckt");
        report(Role.LEITUNG, matter, "gewalt_gemeldet");

        assertThat(as(Role.LEITUNG, () -> trail.of(matter.id())).stream()
                        .flatMap(entry -> entry.steps().stream())
                        .filter(step -> step.kind() == HistoryStep.Kind.EVENT_REPORTED)
                        .map(HistoryStep::element))
                .containsExactly("Event_SelbstGeloestGemeldet", "Event_GewaltBeimAbschlussGemeldet");
        assertThat(open(matter)).extracting(TaskCard::element).containsExactly("Task_SchutzwegBeimAbschluss");
        refused("matters.event-not-expected", () -> report(Role.LEITUNG, matter, "gewalt_gemeldet"));
    }

    @Test
    void protectionIsUrgent() {
        var matter = begun();
        assertThat(now(matter).priority()).isEqualTo("normal");

        report(Role.FACHKRAFT, matter, "gewalt_gemeldet");

        assertThat(now(matter).priority()).isEqualTo("hoch");
        assertThat(only(matter, "Task_SchutzwegNachGewalt").priority()).isEqualTo("hoch");
    }

    @Test
    void soItIsWhereTheEnquirySpeaksOfIt() {
        var matter = begun();
        complete(
                Role.FACHKRAFT,
                matter,
                "Task_AnfrageAufnehmen",
                Map.ofEntries(
                        Map.entry("anfragequelle", "verein"),
                        Map.entry("eingangsweg", "telefon"),
                        Map.entry("ort_typ", "innenhof"),
                        Map.entry("thema", List.of("laerm")),
                        Map.entry("gewalt_hinweis", "nein"),
                        Map.entry("kindeswohl_hinweis", true),
                        Map.entry("parteigruppen_anzahl", 3),
                        Map.entry("laufendes_verfahren", "nein"),
                        Map.entry("stufe_vermutet", 2)));

        assertThat(only(matter, "Task_SchutzwegEinleiten").priority()).isEqualTo("hoch");
    }

    private Matter begun() {
        return as(Role.FACHKRAFT, () -> matters.start(new StartMatter("konfliktmediation", "S01", Map.of())));
    }

    private Matter now(Matter matter) {
        return as(Role.LEITUNG, () -> matters.get(matter.number()));
    }

    private List<TaskCard> open(Matter matter) {
        return as(Role.LEITUNG, () -> lists.ofMatter(matter.id()));
    }

    private TaskCard only(Matter matter, String element) {
        var found = open(matter).stream()
                .filter(card -> card.element().equals(element))
                .toList();
        assertThat(found).as(element).hasSize(1);
        return found.getFirst();
    }

    private void complete(Role role, Matter matter, String element, Map<String, Object> answers) {
        var task = only(matter, element);
        as(role, () -> work.complete(new CompleteTask(task.id(), answers)));
    }

    private void report(Role role, Matter matter, String event) {
        as(role, () -> {
            matters.report(matter.number(), event);
            return true;
        });
    }

    private List<MatterEvent> reportable(Role role, Matter matter) {
        return as(role, () -> matters.reportable(now(matter)));
    }

    private <T> T as(Role role, Supplier<T> what) {
        var actor = new Actor(new ActorId("t-" + role.key()), NORDWINKEL, Set.of(role));
        return currentActor.as(actor, what);
    }
}
