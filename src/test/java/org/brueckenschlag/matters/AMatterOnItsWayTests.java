package org.brueckenschlag.matters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.brueckenschlag.Probelauf.ADMIN;
import static org.brueckenschlag.Probelauf.FACHKRAFT;
import static org.brueckenschlag.Probelauf.FACHKRAFT_B;
import static org.brueckenschlag.Probelauf.LEITUNG;
import static org.brueckenschlag.Probelauf.LEITUNG_B;
import static org.brueckenschlag.Probelauf.MEDIATION;
import static org.brueckenschlag.Probelauf.NORDWINKEL;
import static org.brueckenschlag.Probelauf.PRUEFUNG;
import static org.brueckenschlag.Refusals.refused;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.catalogue.MatterEvent;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.shared.MatterId;
import org.brueckenschlag.shared.MovableClock;
import org.brueckenschlag.tasks.TaskCard;
import org.brueckenschlag.tasks.TaskLists;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class AMatterOnItsWayTests {

    @Autowired
    Probelauf probelauf;

    @Autowired
    Matters matters;

    @Autowired
    TaskLists lists;

    @Autowired
    SocialSpaces spaces;

    @Autowired
    MovableClock clock;

    @Test
    void beginsWithANumberAPlaceAndItsFirstTask() {
        var matter = probelauf.start();

        assertThat(matter.number()).matches("PL-\\d{4}-\\d{4,}");
        assertThat(matter.title()).isEqualTo("Probelauf");
        assertThat(matter.socialSpace()).isEqualTo("S01");
        assertThat(matter.isOpen()).isTrue();
        assertThat(matter.known()).containsKeys("sr_code", "gestartet_am");
        assertThat(probelauf.now(matter)).isEqualTo(matter);
        assertThat(probelauf.open(matter.id(), NORDWINKEL)).singleElement().satisfies(card -> {
            assertThat(card.element()).isEqualTo("Task_Aufnehmen");
            assertThat(card.matterNumber()).isEqualTo(matter.number());
            assertThat(card.socialSpaceName()).isEqualTo("Nordwinkel");
        });
    }

    @Test
    void isNumberedWithoutGapsWithinItsAgencyAlone() {
        var first = probelauf.start(FACHKRAFT);
        probelauf.start(FACHKRAFT_B);
        probelauf.start(FACHKRAFT_B);
        var second = probelauf.start(FACHKRAFT);

        assertThat(count(second)).isEqualTo(count(first) + 1);
    }

    @Test
    void takesTitlePriorityAndGroupsFromWhatWasAnswered() {
        var matter = probelauf.startedUpToBranches();

        var now = probelauf.now(matter);
        assertThat(now.title()).isEqualTo("Lärm im Innenhof");
        assertThat(now.priority()).isEqualTo("hoch");
        assertThat(now.parties())
                .containsExactly(
                        new PartyGroup("A", "mieterinitiative", "3-9", "konfliktpartei", null),
                        new PartyGroup("B", "jugendgruppe", "10-24", "konfliktpartei", null));
        assertThat(now.known()).contains(entry("stufe", 6L), entry("prio", "hoch"), entry("thema", List.of("laerm")));
        assertThat(probelauf.open(matter.id(), NORDWINKEL))
                .extracting(TaskCard::matterTitle, TaskCard::priority)
                .containsOnly(org.assertj.core.groups.Tuple.tuple("Lärm im Innenhof", "hoch"));
    }

    @Test
    void keepsWhatWasAnsweredForAGroupAtThatGroup() {
        var matter = probelauf.startedUpToTalks();

        probelauf.complete(
                MEDIATION,
                probelauf.only(matter, "Task_Gespraech", "B"),
                Map.of("freiwillig", "ja", "teilnehmende_anzahl", 12));
        probelauf.complete(
                MEDIATION,
                probelauf.only(matter, "Task_Gespraech", "A"),
                Map.of("freiwillig", "nein", "teilnehmende_anzahl", 4));

        var groups = new KnownAnswers(probelauf.now(matter).known()).groups();
        assertThat(groups.get(0))
                .contains(entry("alias", "A"), entry("freiwillig", "nein"), entry("teilnehmende_anzahl", 4L));
        assertThat(groups.get(1))
                .contains(entry("alias", "B"), entry("freiwillig", "ja"), entry("teilnehmende_anzahl", 12L));
        assertThat(probelauf.now(matter).known()).doesNotContainKeys("freiwillig", "teilnehmende_anzahl");
        // inside the loop the answer decided for its own group alone
        assertThat(probelauf.open(matter.id(), NORDWINKEL)).singleElement().satisfies(card -> {
            assertThat(card.element()).isEqualTo("Task_Bestaetigen");
            assertThat(card.group()).isEqualTo("B");
            assertThat(card.groupType()).isEqualTo("jugendgruppe");
        });
        // and after it the count over all groups
        probelauf.complete(MEDIATION, probelauf.only(matter, "Task_Bestaetigen"), Map.of());
        assertThat(probelauf.only(matter, "Task_Pruefen").role().key()).isEqualTo("leitung");
    }

    @Test
    void endsWithTheCodeOfItsEnd() {
        var matter = probelauf.startedUpToTalks();
        for (var group : List.of("A", "B")) {
            probelauf.complete(
                    MEDIATION,
                    probelauf.only(matter, "Task_Gespraech", group),
                    Map.of("freiwillig", "nein", "teilnehmende_anzahl", 5));
        }

        var now = probelauf.now(matter);
        assertThat(now.state()).isEqualTo(Matter.State.CLOSED);
        assertThat(now.endCode()).isEqualTo("kein_mandat");
        assertThat(now.closedAt()).isNotNull();
        assertThat(probelauf.open(matter.id(), NORDWINKEL)).isEmpty();
    }

    @Test
    void isMovedByItsTimers() {
        var matter = probelauf.startedUpToTalks();
        probelauf.complete(
                MEDIATION,
                probelauf.only(matter, "Task_Gespraech", "A"),
                Map.of("freiwillig", "ja", "teilnehmende_anzahl", 5));
        probelauf.complete(
                MEDIATION,
                probelauf.only(matter, "Task_Gespraech", "B"),
                Map.of("freiwillig", "nein", "teilnehmende_anzahl", 5));
        probelauf.complete(MEDIATION, probelauf.only(matter, "Task_Bestaetigen"), Map.of());

        clock.advanceBy(Duration.ofDays(31));

        assertThat(probelauf.now(matter).endCode()).isEqualTo("kein_mandat");
        assertThat(probelauf.open(matter.id(), NORDWINKEL)).isEmpty();
    }

    @Test
    void hearsOfEventsThatItsPeopleReport() {
        var matter = probelauf.startedUpToBranches();

        assertThat(reportable(MEDIATION, matter)).containsExactly("rueckzug_gemeldet");
        assertThat(reportable(LEITUNG, matter)).containsExactlyInAnyOrder("rueckzug_gemeldet", "abbruch_gemeldet");
        assertThat(reportable(PRUEFUNG, matter)).isEmpty();

        probelauf.as(MEDIATION, () -> matters.report(matter.number(), "rueckzug_gemeldet"));
        probelauf.complete(
                MEDIATION,
                probelauf.only(matter, "Task_RueckzugKlaeren"),
                Map.of("alias", "B", "rueckzug_grund", "rechtsweg"));

        assertThat(probelauf.now(matter).parties())
                .extracting(PartyGroup::alias, PartyGroup::withdrawn)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("A", null),
                        org.assertj.core.groups.Tuple.tuple("B", "rechtsweg"));
        assertThat(probelauf.open(matter.id(), NORDWINKEL))
                .as("the rest goes on")
                .extracting(TaskCard::element)
                .containsExactlyInAnyOrder("Task_Links", "Task_Rechts");
    }

    @Test
    void stopsEverythingElseForAnInterruptingEvent() {
        var matter = probelauf.startedUpToBranches();

        probelauf.as(LEITUNG, () -> matters.report(matter.number(), "abbruch_gemeldet"));
        assertThat(probelauf.open(matter.id(), NORDWINKEL))
                .extracting(TaskCard::element)
                .containsExactly("Task_Auswerten");
        refused(
                "matters.event-not-expected",
                () -> probelauf.as(LEITUNG, () -> matters.report(matter.number(), "rueckzug_gemeldet")));

        probelauf.complete(LEITUNG, probelauf.only(matter, "Task_Auswerten"), Map.of("ende_code", "selbst_geloest"));
        assertThat(probelauf.now(matter).endCode()).isEqualTo("selbst_geloest");
        refused(
                "matters.closed",
                () -> probelauf.as(LEITUNG, () -> matters.report(matter.number(), "rueckzug_gemeldet")));
        assertThat(reportable(LEITUNG, probelauf.now(matter))).isEmpty();
    }

    @Test
    void refusesEventsThatItDoesNotKnowOrThatAreAnothersToReport() {
        var matter = probelauf.start();

        refused(
                "matters.event-unknown",
                () -> probelauf.as(LEITUNG, () -> matters.report(matter.number(), "Message_Rueckzug")));
        refused(
                "matters.event-not-allowed",
                () -> probelauf.as(MEDIATION, () -> matters.report(matter.number(), "abbruch_gemeldet")));
    }

    @Test
    void isNotThereForAnotherAgency() {
        var matter = probelauf.startedUpToBranches();

        refused("matters.unknown", () -> probelauf.as(LEITUNG_B, () -> matters.get(matter.number() + "0")));
        refused(
                "matters.unknown",
                () -> probelauf.as(
                        LEITUNG_B,
                        () -> matters.report(numberOnlyIn(NORDWINKEL.value(), matter), "rueckzug_gemeldet")));
        assertThat(probelauf.as(LEITUNG_B, () -> matters.find(matter.id()))).isEmpty();
        assertThat(probelauf.as(LEITUNG_B, () -> matters.behindTask(matter.id())))
                .isEmpty();
        assertThat(probelauf.as(LEITUNG_B, () -> matters.reportable(matter))).isEmpty();
        assertThat(probelauf.as(LEITUNG_B, () -> lists.ofMatter(matter.id()))).isEmpty();
        assertThat(all(LEITUNG_B, MatterFilter.all(200)))
                .extracting(Matter::agency)
                .doesNotContain(NORDWINKEL);
    }

    @Test
    void isClosedToRolesThatSeeNoContents() {
        var matter = probelauf.start();

        refused("matters.unknown", () -> probelauf.as(ADMIN, () -> matters.get(matter.number())));
        refused("matters.may-not-read", () -> probelauf.as(ADMIN, () -> matters.list(MatterFilter.all(10))));
        refused("matters.may-not-read", () -> probelauf.as(ADMIN, () -> matters.count(MatterFilter.all(10))));
        assertThat(probelauf.as(ADMIN, () -> matters.find(matter.id()))).isEmpty();
        refused(
                "matters.unknown",
                () -> probelauf.as(ADMIN, () -> matters.report(matter.number(), "rueckzug_gemeldet")));
        refused("matters.may-not-start", () -> probelauf.start(ADMIN));
        for (var role : List.of(Role.SPRACHMITTLUNG, Role.KOORDINATION, Role.DATENSCHUTZ)) {
            var actor = Probelauf.actor("t-anybody", NORDWINKEL, role);
            refused("matters.unknown", () -> probelauf.as(actor, () -> matters.get(matter.number())));
            refused("matters.may-not-read", () -> probelauf.as(actor, () -> matters.list(MatterFilter.all(10))));
            assertThat(probelauf.as(actor, () -> matters.find(matter.id()))).isEmpty();
            assertThat(probelauf.as(actor, () -> matters.behindTask(matter.id())))
                    .isPresent();
        }
        refused("matters.may-not-start", () -> probelauf.start(PRUEFUNG));
    }

    @Test
    void isRefusedWithAllFindingsAtOnce() {
        probelauf.deploy();
        var command = new StartMatter(
                Probelauf.KEY,
                "S99",
                Map.of(
                        "<b>name</b>",
                        "x",
                        "ort_typ",
                        "bei Frau X",
                        "stufe",
                        "hoch",
                        "parteigruppen",
                        List.of(Map.of("telefon", "0171"))));

        var refusal = refused("matters.answers-refused", () -> probelauf.as(FACHKRAFT, () -> matters.start(command)));

        assertThat(refusal.findings())
                .extracting(Finding::field)
                .containsExactlyInAnyOrder(
                        "socialSpace", "<b>name</b>", "ort_typ", "stufe", "parteigruppen[0].telefon");
        refused(
                "matters.process-unknown",
                () -> probelauf.as(FACHKRAFT, () -> matters.start(new StartMatter("gibt_es_nicht", "S01", Map.of()))));
    }

    @Test
    void takesFirstAnswersAsTheDraftOfItsFirstTask() {
        probelauf.deploy();
        var matter = probelauf.as(
                FACHKRAFT, () -> matters.start(new StartMatter(Probelauf.KEY, "S02", Map.of("ort_typ", "innenhof"))));

        var detail = probelauf.as(
                FACHKRAFT,
                () -> lists.get(probelauf.only(matter, "Task_Aufnehmen").id()));

        assertThat(detail.card().draft()).isTrue();
        assertThat(detail.draft().answers()).containsExactly(entry("ort_typ", "innenhof"));
        assertThat(detail.matter().known()).doesNotContainKey("ort_typ");
    }

    @Test
    void isListedNewestFirstOnStablePages() {
        var started = new ArrayList<MatterId>();
        for (var number = 0; number < 5; number++) {
            started.add(probelauf.start().id());
        }
        var filter = new MatterFilter(Probelauf.KEY, Matter.State.OPEN, "S01", null, null, 2);

        var first = probelauf.as(FACHKRAFT, () -> matters.list(filter));
        probelauf.start();
        var rest = new ArrayList<>(first.items());
        for (var next = first.next(); next != null; ) {
            var after = next;
            var page = probelauf.as(
                    FACHKRAFT,
                    () -> matters.list(new MatterFilter(Probelauf.KEY, Matter.State.OPEN, "S01", null, after, 2)));
            rest.addAll(page.items());
            next = page.next();
        }

        assertThat(rest).extracting(Matter::id).doesNotHaveDuplicates();
        // Other tests of this context may have moved the clock and left later matters behind.
        assertThat(rest).extracting(Matter::id).filteredOn(started::contains).isEqualTo(started.reversed());
        assertThat(rest).extracting(Matter::startedAt).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        refused(
                "matters.cursor",
                () -> probelauf.as(
                        FACHKRAFT, () -> matters.list(new MatterFilter(null, null, null, null, "kaputt", 2))));
    }

    @Test
    void isFoundByTextWithoutWildcards() {
        var matter = probelauf.startedUpToBranches();

        assertThat(found(matter.number().toLowerCase(java.util.Locale.ROOT))).contains(matter.id());
        assertThat(found("INNENHOF")).contains(matter.id());
        assertThat(found("nordwinkel")).contains(matter.id());
        assertThat(found("%' OR 1=1 --")).isEmpty();
        assertThat(found("_")).doesNotContain(matter.id());
    }

    @Test
    void everyAgencyHasItsSocialSpaces() {
        assertThat(spaces.of(NORDWINKEL))
                .hasSize(8)
                .extracting(SocialSpace::name)
                .contains("Alte Zeche", "Lindenplan");
        assertThat(spaces.name(NORDWINKEL, "S06")).isEqualTo("Am Markt");
        assertThat(spaces.name(NORDWINKEL, "S99")).isEqualTo("S99");
    }

    private List<MatterId> found(String text) {
        return all(FACHKRAFT, new MatterFilter(null, null, null, text, null, 200)).stream()
                .map(Matter::id)
                .toList();
    }

    private List<Matter> all(org.brueckenschlag.identity.Actor actor, MatterFilter filter) {
        return probelauf.as(actor, () -> matters.list(filter)).items();
    }

    private List<String> reportable(org.brueckenschlag.identity.Actor actor, Matter matter) {
        return probelauf.as(actor, () -> matters.reportable(matter)).stream()
                .map(MatterEvent::name)
                .toList();
    }

    private static int count(Matter matter) {
        return Integer.parseInt(matter.number().substring(matter.number().lastIndexOf('-') + 1));
    }

    /** The same number may exist in another agency; this one certainly does not. */
    private static String numberOnlyIn(String agency, Matter matter) {
        return matter.number() + agency;
    }
}
