package org.brueckenschlag.wirkungsdialog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.brueckenschlag.Probelauf.LEITUNG;
import static org.brueckenschlag.Probelauf.NORDWINKEL;
import static org.brueckenschlag.Probelauf.actor;
import static org.brueckenschlag.Refusals.refused;
import static org.brueckenschlag.wirkungsdialog.WrittenIndicators.again;
import static org.brueckenschlag.wirkungsdialog.WrittenIndicators.aimingAt;
import static org.brueckenschlag.wirkungsdialog.WrittenIndicators.formula;
import static org.brueckenschlag.wirkungsdialog.WrittenIndicators.in;
import static org.brueckenschlag.wirkungsdialog.WrittenIndicators.named;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.matters.Matters;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.shared.MatterId;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.wirkungsdialog.Figure.State;
import org.brueckenschlag.wirkungsdialog.Indicator.Target;
import org.brueckenschlag.wirkungsdialog.Indicator.Unit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Koordination and Leitung change formulas without a programmer: tried out, released, and never lost. */
@ModuleTest
class ReleasingIndicatorsTests {

    private static final String DONE = "count: {tasks: [Task_Aufnehmen]}";
    private static final String ENDED = "count: {matters: ended, where: [{ended: [selbst_geloest]}]}";
    private static final String NEVER = "count: {tasks: [Task_Bestaetigen], where: [{done: [Task_Auswerten]}]}";

    @Autowired
    IndicatorEditing editing;

    @Autowired
    Indicators indicators;

    @Autowired
    FiguresAnew anew;

    @Autowired
    KnownIndicators known;

    @Autowired
    JdbcFigures figures;

    @Autowired
    Matters matters;

    @Autowired
    Probelauf people;

    @Autowired
    JdbcClient jdbc;

    final AgencyId agency = new AgencyId("i" + UUID.randomUUID().toString().substring(0, 8));
    final Actor leitung = actor("i-leitung", agency, Role.LEITUNG);
    final Actor koordination = actor("i-koordination", agency, Role.KOORDINATION);

    @Test
    void koordinationReleasesANewIndicatorForItsAgencyAlone() {
        people.deploy();

        people.as(koordination, () -> editing.release(counting("TX-01", DONE), null));

        assertThat(known.of(agency).find("TX-01").orElseThrow().indicator().name(german()))
                .isEqualTo("Aufgenommene Anfragen");
        assertThat(known.of(NORDWINKEL).find("TX-01")).isEmpty();
        assertThat(entries())
                .singleElement()
                .asString()
                .contains(
                        "\"kind\":\"indicator_released\"",
                        "\"indicator\":\"TX-01\"",
                        "Task_Aufnehmen",
                        "i-koordination");
    }

    @Test
    void anotherFormulaCountsUpAndTheOlderOneCanStillBeRead() {
        people.deploy();
        var first = people.as(koordination, () -> editing.release(counting("TX-02", DONE), null));
        var second = people.as(leitung, () -> editing.release(again(first, ENDED), null));
        var third = people.as(leitung, () -> editing.release(named(second, "TX-02", "Gelöste Konflikte"), null));

        assertThat(List.of(first.formulaVersion(), second.formulaVersion(), third.formulaVersion()))
                .as("another name is no other formula")
                .containsExactly(1, 2, 2);
        assertThat(people.as(leitung, () -> editing.versions("TX-02")))
                .extracting(
                        IndicatorVersion::version, version -> version.formula().contains("Task_Aufnehmen"))
                .containsExactly(tuple(3, false), tuple(2, false), tuple(1, true));
    }

    @Test
    void eachKindOfTargetIsInTheTrail() {
        people.deploy();
        Map.of(
                        "TX-11", new Target.AtLeast(new BigDecimal("50")),
                        "TX-12", new Target.AtMost(new BigDecimal("2.5")),
                        "TX-13", new Target.Within(new BigDecimal("60"), new BigDecimal("85")),
                        "TX-14", new Target.Rising())
                .forEach((id, target) ->
                        people.as(koordination, () -> editing.release(aimingAt(target, counting(id, DONE)), null)));

        assertThat(String.join("", entries()))
                .contains(
                        "\"target\":{\"at_least\":50}",
                        "\"target\":{\"at_most\":2.5}",
                        "\"target\":{\"from\":60,\"to\":85}",
                        "\"target\":{\"rising\":true}");
    }

    @Test
    void whatComesWithTheProgramIsChangedForTheAgencyAlone() {
        var delivered = people.as(koordination, () -> editing.versions("KM-01")).getFirst();

        var changed =
                people.as(koordination, () -> editing.release(named(delivered, "KM-01", "Anfragen im Quartier"), null));

        assertThat(changed.formulaVersion()).isEqualTo(delivered.formulaVersion());
        assertThat(known.of(agency).find("KM-01").orElseThrow().indicator().name(german()))
                .isEqualTo("Anfragen im Quartier");
        assertThat(known.of(NORDWINKEL).find("KM-01").orElseThrow().indicator().name(german()))
                .isEqualTo("Anfragen zu Gruppenkonflikten");
    }

    @Test
    void ofTwoWhoChangeAnIndicatorTheSecondOneIsTold() {
        people.deploy();
        var seen = people.as(koordination, () -> editing.release(counting("TX-03", DONE), null));
        people.as(leitung, () -> editing.release(again(seen, ENDED), null));

        refused(
                "indicators.changed-meanwhile",
                () -> people.as(koordination, () -> editing.release(again(seen, NEVER), null)));
        refused(
                "indicators.changed-meanwhile",
                () -> people.as(koordination, () -> editing.release(counting("TX-03", NEVER), null)));
    }

    @Test
    void nobodyIsNamedInAnIndicatorAndAllThatIsWrongIsSaidAtOnce() {
        people.deploy();
        var wrong = named(in(Unit.COUNT, formula("count: {tasks: [Task_Weg]}")), "neu", "Anruf unter 0176 12345678");

        var refusal = refused("indicators.answers", () -> people.as(leitung, () -> editing.release(wrong, null)));

        assertThat(refusal.findings()).extracting(Finding::field).contains("id", "name.de", "formel");
        assertThat(people.as(leitung, () -> editing.check(wrong))).isEqualTo(refusal.findings());
        assertThat(entries()).isEmpty();
    }

    @Test
    void othersMayNeitherLookNorChange() {
        for (var role : List.of(Role.FACHKRAFT, Role.PRUEFUNG, Role.ADMIN, Role.DATENSCHUTZ)) {
            var other = actor("i-other", agency, role);
            refused("indicators.may-not-edit", () -> people.as(other, () -> editing.all()));
            refused("indicators.may-not-edit", () -> people.as(other, () -> editing.versions("KM-01")));
            refused("indicators.may-not-edit", () -> people.as(other, () -> editing.sources()));
            refused("indicators.may-not-edit", () -> people.as(other, () -> editing.check(counting("TX-09", DONE))));
            refused(
                    "indicators.may-not-edit",
                    () -> people.as(other, () -> editing.tryOut(counting("TX-09", DONE), 2026)));
            refused(
                    "indicators.may-not-edit",
                    () -> people.as(other, () -> editing.release(counting("TX-09", DONE), null)));
        }
        refused("indicators.unknown", () -> people.as(leitung, () -> editing.versions("ZZ-99")));
    }

    @Test
    void aFormulaIsTriedOutOnWhatHasHappenedBeforeItCounts() {
        var matter = solved();
        var year = yearOf(matter);

        var trial = people.as(LEITUNG, () -> editing.tryOut(counting("TX-04", ENDED), year));

        assertThat(trial.before()).isNull();
        assertThat(trial.now().value()).isGreaterThanOrEqualTo(BigDecimal.ONE);
        assertThat(trial.matters())
                .filteredOn(compared -> compared.matter().number().equals(matter.number()))
                .singleElement()
                .satisfies(compared -> assertThat(compared.now()).isNotNull());
        assertThat(known.of(NORDWINKEL).find("TX-04")).as("nothing is kept").isEmpty();
    }

    /** What is kept of it are the days on which it began and ended. */
    @Test
    void aMatterThatMayComeBackCountsOnceInATrial() {
        var matter = solved();
        var year = yearOf(matter);
        var draft = named(
                formula("repeats: {process: probelauf, place: thema, theme: thema, months: 12}"),
                "TX-16",
                "Wiedergekommen");

        var trial = people.as(LEITUNG, () -> editing.tryOut(draft, year));

        assertThat(trial.matters())
                .filteredOn(compared -> compared.matter().number().equals(matter.number()))
                .singleElement()
                .satisfies(compared -> {
                    assertThat(compared.now().denominator()).isEqualTo(BigDecimal.ONE);
                    assertThat(compared.now().numerator()).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
                });
        assertThat(trial.matters().stream()
                        .map(compared -> compared.now().denominator())
                        .reduce(BigDecimal::add))
                .contains(trial.now().denominator());
    }

    @Test
    void whoeverReadsNoMattersSeesNoneInATrialAndNoSmallNumber() {
        var year = yearOf(solved());
        var draft = counting("TX-05", "count: {matters: ended, where: [{ended: [selbst_geloest]}, {answer: thema}]}");
        var reader = actor("t-koordination", NORDWINKEL, Role.KOORDINATION);

        var trial = people.as(reader, () -> editing.tryOut(draft, year));
        var exact = people.as(LEITUNG, () -> editing.tryOut(draft, year));

        assertThat(trial.matters()).isEmpty();
        assertThat(trial.now().state())
                .isEqualTo(exact.now().value().compareTo(BigDecimal.valueOf(5)) < 0 ? State.HIDDEN : State.SHOWN);
    }

    @Test
    void figuresOfClosedMattersAreMadeAnewAfterARelease() {
        var matter = solved();
        var year = yearOf(matter);
        var draft = counting("TX-06", NEVER);
        var first = people.as(LEITUNG, () -> editing.release(draft, null));
        anew.make(NORDWINKEL, Set.of("TX-06"));
        assertThat(behind("TX-06", year)).doesNotContain(matter.id());

        people.as(LEITUNG, () -> editing.release(again(first, ENDED), null));
        anew.make(NORDWINKEL, Set.of("TX-06"));

        assertThat(behind("TX-06", year)).contains(matter.id());
        var both = people.as(LEITUNG, () -> indicators.byEachFormula(NORDWINKEL, year, "TX-06"));
        assertThat(both).extracting(Indicators.ByFormula::formulaVersion).containsExactly(1, 2);
        assertThat(both.getFirst().figure().value()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(both.getLast().figure().value()).isGreaterThanOrEqualTo(BigDecimal.ONE);
    }

    private List<MatterId> behind(String id, int year) {
        return figures.behind(NORDWINKEL, year, id, 1_000).stream()
                .map(JdbcFigures.Share::matter)
                .toList();
    }

    private Matter solved() {
        var matter = people.startedUpToBranches();
        people.as(LEITUNG, () -> matters.report(matter.number(), "abbruch_gemeldet"));
        people.complete(LEITUNG, people.only(matter, "Task_Auswerten"), Map.of("ende_code", "selbst_geloest"));
        return people.now(matter);
    }

    private static int yearOf(Matter matter) {
        return matter.closedAt().atZone(Measure.ZONE).getYear();
    }

    private static IndicatorVersion counting(String id, String text) {
        return named(in(Unit.COUNT, formula(text)), id, "Aufgenommene Anfragen");
    }

    private static Texts german() {
        return Texts.in(Texts.GERMAN);
    }

    private List<String> entries() {
        return jdbc.sql("SELECT content FROM audit_entry WHERE chain = :chain ORDER BY seq")
                .param("chain", "deployments/" + agency.value())
                .query(String.class)
                .list();
    }
}
