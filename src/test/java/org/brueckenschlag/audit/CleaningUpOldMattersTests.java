package org.brueckenschlag.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.brueckenschlag.Probelauf.ADMIN;
import static org.brueckenschlag.Probelauf.DATENSCHUTZ;
import static org.brueckenschlag.Probelauf.FACHKRAFT;
import static org.brueckenschlag.Probelauf.LEITUNG;
import static org.brueckenschlag.Probelauf.LEITUNG_B;
import static org.brueckenschlag.Probelauf.NORDWINKEL;
import static org.brueckenschlag.Probelauf.PRUEFUNG;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.audit.RetentionPeriod.Kept;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.matters.Matters;
import org.brueckenschlag.shared.MovableClock;
import org.brueckenschlag.shared.Refused;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class CleaningUpOldMattersTests {

    @Autowired
    Probelauf people;

    @Autowired
    Matters matters;

    @Autowired
    Retention retention;

    @Autowired
    RetentionPeriods periods;

    @Autowired
    RetentionOfMatters cleaning;

    @Autowired
    YearlyRetention yearly;

    @Autowired
    JdbcTrailForTests tables;

    @Autowired
    RuntimeService runtime;

    @Autowired
    MovableClock clock;

    @Test
    void keepsAMatterUntilFiveYearsAfterTheYearOfItsProof() {
        // closed in 2026, proof in 2027, kept until the end of 2032
        assertThat(cleaning.limit(NORDWINKEL, Instant.parse("2032-12-31T12:00:00Z")))
                .isEqualTo(Instant.parse("2025-12-31T23:00:00Z"));
        assertThat(cleaning.limit(NORDWINKEL, Instant.parse("2033-01-01T12:00:00Z")))
                .isEqualTo(Instant.parse("2026-12-31T23:00:00Z"));
    }

    @Test
    void aDryRunCountsAndChangesNothing() {
        var matter = closed();
        var before = tables.contentsOf(matter.id().value());
        tables.closedLongAgo(matter.id().value());

        var run = people.as(LEITUNG, retention::dryRun);

        assertThat(run.dry()).isTrue();
        assertThat(run.counts())
                .filteredOn(count -> count.numbers().contains(matter.number()))
                .singleElement()
                .satisfies(count -> {
                    assertThat(count.process()).isEqualTo(Probelauf.KEY);
                    assertThat(count.year()).isEqualTo(2011);
                });
        assertThat(tables.contentsOf(matter.id().value())).isEqualTo(before);
        assertThat(people.now(matter).number()).isEqualTo(matter.number());
        assertThat(people.as(LEITUNG, () -> retention.runs(1))).containsExactly(run);
    }

    @Test
    void theCleanUpTakesRowAndContentsAndLeavesTheHashes() {
        var matter = closed();
        var kept = closed();
        var open = people.start();
        var hashes = tables.hashesOf(matter.id().value());
        tables.closedLongAgo(matter.id().value());

        cleaning.run(NORDWINKEL, clock.now());

        assertThat(tables.hashesOf(matter.id().value())).hasSize(2).isEqualTo(hashes);
        assertThat(tables.contentsOf(matter.id().value())).isEmpty();
        assertThat(people.as(LEITUNG, () -> matters.find(matter.id()))).isEmpty();
        assertThat(people.now(kept).number()).isEqualTo(kept.number());
        assertThat(people.now(open).isOpen()).isTrue();
        var told = people.as(LEITUNG, () -> retention.runs(1)).getFirst();
        assertThat(told.dry()).isFalse();
        assertThat(told.counts())
                .flatExtracting(RetentionCount::numbers)
                .contains(matter.number())
                .doesNotContain(kept.number(), open.number());
    }

    @Test
    void happensByItselfOnTheFirstOfJanuaryAndOnce() {
        yearly.look();
        var due = yearly.nextDue().orElseThrow();
        assertThat(due.atZone(RetentionOfMatters.ZONE).getDayOfYear()).isEqualTo(1);
        var before = runs();

        clock.advanceTo(due.minusSeconds(1));
        assertThat(runs()).isEqualTo(before);
        clock.advanceTo(due.plusSeconds(1));
        assertThat(runs()).isEqualTo(before + 1);
        yearly.look();
        assertThat(runs()).isEqualTo(before + 1);
    }

    @Test
    void isSeenByTheAgencysOwnPeopleAlone() {
        closed();
        cleaning.run(NORDWINKEL, clock.now());

        for (var actor : List.of(FACHKRAFT, ADMIN)) {
            assertThat(people.as(actor, retention::mayLook)).isFalse();
            assertThatThrownBy(() -> people.as(actor, () -> retention.runs(1))).hasMessage("retention.may-not-look");
        }
        assertThatThrownBy(() -> people.as(PRUEFUNG, retention::dryRun)).hasMessage("retention.may-not-look");
        assertThat(people.as(LEITUNG_B, retention::dryRun).counts()).isEmpty();
    }

    @Test
    void periodsAreTheUsualOnesUnlessTheAgencyHasItsOwn() {
        assertThat(people.as(LEITUNG, periods::all))
                .extracting(RetentionPeriod::kept)
                .containsExactly(Period.ofYears(5), Period.ofDays(30), Period.ofDays(30));
        tables.keptFor("suedtor", "vorgang", "P10Y");

        assertThat(people.as(LEITUNG_B, periods::all))
                .extracting(RetentionPeriod::kept)
                .containsExactly(Period.ofYears(10), Period.ofDays(30), Period.ofDays(30));
    }

    @Test
    void theLeitungSetsAPeriodAndTheTrailKeepsBothValues() {
        people.as(LEITUNG, () -> periods.keep(Kept.VORGANG, Period.ofYears(7)));

        assertThat(people.as(LEITUNG, periods::all)).contains(new RetentionPeriod(Kept.VORGANG, Period.ofYears(7)));
        assertThat(people.as(LEITUNG_B, periods::all))
                .doesNotContain(new RetentionPeriod(Kept.VORGANG, Period.ofYears(7)));
        assertThat(cleaning.limit(NORDWINKEL, Instant.parse("2033-01-01T12:00:00Z")))
                .isEqualTo(Instant.parse("2024-12-31T23:00:00Z"));
        assertThat(changes()).hasSize(1);
        assertThat(changes().getLast())
                .contains("\"after\":\"P7Y\",\"before\":\"P5Y\",\"what\":\"vorgang\"")
                .contains("\"roles\":[\"leitung\"]");

        people.as(LEITUNG, () -> periods.keep(Kept.VORGANG, Period.ofYears(7)));
        assertThat(changes()).hasSize(1);
        people.as(LEITUNG, () -> periods.keep(Kept.VORGANG, Period.ofYears(5)));
        assertThat(changes().getLast()).contains("\"after\":\"P5Y\",\"before\":\"P7Y\"");
    }

    @Test
    void aPeriodIsNeverShorterOrLongerThanAllowed() {
        assertThat(refusal(Kept.VORGANG, Period.ofYears(4))).isEqualTo("retention.years");
        assertThat(refusal(Kept.VORGANG, Period.ofYears(11))).isEqualTo("retention.years");
        assertThat(refusal(Kept.VORGANG, Period.ofDays(2_000))).isEqualTo("retention.years");
        assertThat(refusal(Kept.VORGANG, Period.of(6, 1, 0))).isEqualTo("retention.years");
        assertThat(refusal(Kept.KURZNOTIZ, Period.ofDays(31))).isEqualTo("retention.days");
        assertThat(refusal(Kept.KURZNOTIZ, Period.ZERO)).isEqualTo("retention.days");
        assertThat(refusal(Kept.ENTWURF, Period.ofDays(30))).isEqualTo("retention.fixed");
        // nor where somebody wrote it past the program
        tables.keptFor("suedtor", "kurznotiz", "P1Y");
        assertThat(people.as(LEITUNG_B, periods::all))
                .contains(new RetentionPeriod(Kept.KURZNOTIZ, Kept.KURZNOTIZ.usually()));
    }

    @Test
    void onlyTheLeitungChangesPeriods() {
        for (var actor : List.of(FACHKRAFT, ADMIN, PRUEFUNG)) {
            assertThatThrownBy(() -> people.as(actor, () -> periods.keep(Kept.VORGANG, Period.ofYears(6))))
                    .hasMessage("retention.may-not-change");
        }
        assertThat(people.as(DATENSCHUTZ, periods::all)).hasSize(3);
        assertThatThrownBy(() -> people.as(FACHKRAFT, periods::all)).hasMessage("retention.may-not-look");
    }

    private String refusal(Kept what, Period kept) {
        try {
            people.as(LEITUNG, () -> periods.keep(what, kept));
            return "none";
        } catch (Refused refused) {
            return refused.getMessage();
        }
    }

    private List<String> changes() {
        return tables.contentsOf("system/" + NORDWINKEL.value()).stream()
                .filter(content -> content.contains("\"kind\":\"retention_changed\""))
                .toList();
    }

    private int runs() {
        return people.as(LEITUNG, () -> retention.runs(1_000)).size();
    }

    private Matter closed() {
        var matter = people.start();
        runtime.deleteProcessInstance(matter.id().value(), null);
        return people.now(matter);
    }
}
