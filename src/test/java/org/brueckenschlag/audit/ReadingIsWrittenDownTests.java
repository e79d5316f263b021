package org.brueckenschlag.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.brueckenschlag.Probelauf.FACHKRAFT;
import static org.brueckenschlag.Probelauf.LEITUNG;
import static org.brueckenschlag.Probelauf.MEDIATION;
import static org.brueckenschlag.Probelauf.NORDWINKEL;
import static org.brueckenschlag.Probelauf.actor;

import java.time.Period;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.audit.ReadLog.View;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.shared.MovableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who read which matter can be said afterwards. */
@ModuleTest
class ReadingIsWrittenDownTests {

    static final Actor DATENSCHUTZ = actor("t-datenschutz", NORDWINKEL, Role.DATENSCHUTZ);

    @Autowired
    ReadLog readLog;

    @Autowired
    Probelauf probelauf;

    @Autowired
    JdbcTrailForTests tables;

    @Autowired
    MovableClock clock;

    @Test
    void inTheAgencysChainOfReadings() {
        var matter = probelauf.start();

        read(MEDIATION, matter);

        assertThat(tables.rows().stream().filter(row -> row.chain().equals("reading/nordwinkel")))
                .last()
                .satisfies(row -> assertThat(row.content())
                        .contains(
                                "\"kind\":\"matter_read\"",
                                "\"number\":\"" + matter.number() + "\"",
                                "\"matter\":\"" + matter.id() + "\"",
                                "\"view\":\"matter\"",
                                "\"roles\":[\"mediation\"]",
                                "\"actor\":\"t-mediation\""));
    }

    @Test
    void onceWithinTenMinutes() {
        var matter = probelauf.start();

        read(MEDIATION, matter);
        read(MEDIATION, matter);
        assertThat(readings(matter)).hasSize(1);

        read(LEITUNG, matter);
        assertThat(readings(matter)).hasSize(2);

        clock.advanceBy(Period.ofDays(1));
        read(MEDIATION, matter);
        assertThat(readings(matter)).extracting(Reading::actor).startsWith(MEDIATION.id());
        assertThat(readings(matter)).hasSize(3);
    }

    @Test
    void takingAlongIsWrittenDownEachTime() {
        var matter = probelauf.start();

        probelauf.as(MEDIATION, () -> readLog.exported("matter", "zip", matter));
        probelauf.as(MEDIATION, () -> readLog.exported("matter", "zip", matter));

        assertThat(readings(matter)).extracting(Reading::view).containsExactly(View.EXPORT, View.EXPORT);
    }

    @Test
    void theLogIsForPruefungAndDatenschutz() {
        var matter = probelauf.start();
        read(MEDIATION, matter);

        assertThat(probelauf
                        .as(FACHKRAFT, () -> readLog.ofMatter(matter.id(), null, 10))
                        .items())
                .isEmpty();
        assertThat(probelauf.as(LEITUNG, () -> readLog.count(matter.id()))).isZero();
        assertThat(probelauf.as(DATENSCHUTZ, () -> readLog.count(matter.id()))).isEqualTo(1);
    }

    @Test
    void theLogOfAnotherAgencyIsEmpty() {
        var matter = probelauf.start();
        read(MEDIATION, matter);
        var foreign = actor("t-datenschutz-b", Probelauf.SUEDTOR, Role.DATENSCHUTZ);

        assertThat(probelauf
                        .as(foreign, () -> readLog.ofMatter(matter.id(), null, 10))
                        .items())
                .isEmpty();
    }

    @Test
    void theLogComesInPages() {
        var matter = probelauf.start();
        for (var i = 1; i <= 5; i++) {
            read(actor("t-reader-" + i, NORDWINKEL, Role.MEDIATION), matter);
        }

        var first = probelauf.as(DATENSCHUTZ, () -> readLog.ofMatter(matter.id(), null, 2));
        var second = probelauf.as(DATENSCHUTZ, () -> readLog.ofMatter(matter.id(), first.next(), 2));
        var last = probelauf.as(DATENSCHUTZ, () -> readLog.ofMatter(matter.id(), second.next(), 2));

        assertThat(first.items()).hasSize(2);
        assertThat(second.items()).hasSize(2).doesNotContainAnyElementsOf(first.items());
        assertThat(last.items()).hasSize(1).doesNotContainAnyElementsOf(second.items());
        assertThat(last.next()).isNull();
    }

    private void read(Actor actor, Matter matter) {
        probelauf.as(actor, () -> readLog.opened(matter, View.MATTER));
    }

    private java.util.List<Reading> readings(Matter matter) {
        return probelauf
                .as(DATENSCHUTZ, () -> readLog.ofMatter(matter.id(), null, 50))
                .items();
    }
}
