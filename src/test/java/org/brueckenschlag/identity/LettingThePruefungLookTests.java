package org.brueckenschlag.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.brueckenschlag.Probelauf.LEITUNG;
import static org.brueckenschlag.Probelauf.LEITUNG_B;
import static org.brueckenschlag.Probelauf.MEDIATION;
import static org.brueckenschlag.Refusals.refused;

import java.time.Duration;
import java.util.List;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.identity.AuditAccess.Purpose;
import org.brueckenschlag.matters.Matters;
import org.brueckenschlag.shared.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The Prüfung sees an agency while the Leitung lets it, and not a moment longer. */
@ModuleTest
class LettingThePruefungLookTests {

    @Autowired
    AuditAccesses accesses;

    @Autowired
    Accounts accounts;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    Matters matters;

    @Autowired
    Probelauf probelauf;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    /** Others let it look in the same context. */
    @BeforeEach
    @AfterEach
    void closeAll() {
        probelauf.as(LEITUNG, () -> accesses.ofAgency().forEach(access -> accesses.close(access.id())));
    }

    @Test
    void withoutATimeBoxAMatterIsAbsent() {
        var matter = probelauf.start();

        refused("matters.unknown", () -> probelauf.as(pruefung(), () -> matters.get(matter.number())));
        assertThat(probelauf.as(pruefung(), () -> matters.find(matter.id()))).isEmpty();
        assertThat(probelauf.as(pruefung(), () -> currentActor.get().roles())).isEmpty();
    }

    @Test
    void withinATimeBoxItIsThere() {
        var matter = probelauf.start();

        open(Duration.ofDays(10));

        assertThat(probelauf.as(pruefung(), () -> matters.get(matter.number())).id())
                .isEqualTo(matter.id());
        assertThat(probelauf.as(pruefung(), () -> accesses.mine())).isPresent();
    }

    @Test
    void theTimeBoxClosesItself() {
        var matter = probelauf.start();
        var opened = open(Duration.ofDays(10));

        clock.advanceBy(java.time.Period.ofDays(11));

        refused("matters.unknown", () -> probelauf.as(pruefung(), () -> matters.get(matter.number())));
        assertThat(probelauf.as(LEITUNG, () -> accesses.ofAgency()))
                .filteredOn(access -> access.id().equals(opened.id()))
                .singleElement()
                .satisfies(access -> assertThat(access.closedAt()).isEqualTo(access.until()));
        assertThat(lastInTheTrail()).contains("\"kind\":\"audit_access_closed\"", "\"actor\":\"system\"");
    }

    @Test
    void theLeitungClosesItBeforeItsEnd() {
        var matter = probelauf.start();
        var access = open(Duration.ofDays(10));

        probelauf.as(LEITUNG, () -> accesses.close(access.id()));

        refused("matters.unknown", () -> probelauf.as(pruefung(), () -> matters.get(matter.number())));
        assertThat(lastInTheTrail()).contains("\"kind\":\"audit_access_closed\"", "\"actor\":\"" + LEITUNG.id() + "\"");
    }

    @Test
    void openingIsToldInTheTrail() {
        var access = open(Duration.ofDays(3));

        assertThat(lastInTheTrail())
                .contains(
                        "\"kind\":\"audit_access_opened\"",
                        "\"account\":\"" + pruefung().id() + "\"",
                        "\"until\":\"" + access.until() + "\"",
                        "\"purpose\":\"stichprobe\"");
    }

    @Test
    void aNewTimeBoxTakesThePlaceOfTheOldOne() {
        open(Duration.ofDays(30));
        var second = open(Duration.ofDays(3));

        assertThat(probelauf.as(pruefung(), () -> accesses.mine()))
                .hasValueSatisfying(mine -> assertThat(mine.id()).isEqualTo(second.id()));
        assertThat(probelauf.as(LEITUNG, () -> accesses.ofAgency()).stream()
                        .filter(access -> access.isOpen(clock.now())))
                .hasSize(1);
    }

    @Test
    void onlyTheLeitungOfTheSameAgencyOpensAndCloses() {
        refused("identity.audit-access-not-allowed", () -> openAs(MEDIATION, Duration.ofDays(3)));
        refused("identity.audit-access-unknown", () -> openAs(LEITUNG_B, Duration.ofDays(3)));
        var access = open(Duration.ofDays(3));

        refused("identity.audit-access-unknown", () -> probelauf.as(LEITUNG_B, () -> accesses.close(access.id())));
        refused("identity.audit-access-not-allowed", () -> probelauf.as(pruefung(), () -> accesses.close(access.id())));
    }

    @Test
    void aTimeBoxIsNeitherOverAtOnceNorEndless() {
        refused("identity.audit-access-until", () -> open(Duration.ofMinutes(-1)));
        refused("identity.audit-access-until", () -> open(Duration.ofDays(400)));
    }

    @Test
    void onlyAccountsOfThePruefungAreOffered() {
        assertThat(probelauf.as(LEITUNG, () -> accesses.auditors()))
                .extracting(Account::roles)
                .allSatisfy(roles -> assertThat(roles).contains(Role.PRUEFUNG));
    }

    private AuditAccess open(Duration time) {
        return openAs(LEITUNG, time);
    }

    private AuditAccess openAs(Actor actor, Duration time) {
        return probelauf.as(
                actor,
                () -> accesses.open(
                        pruefung().id(), Purpose.STICHPROBE, clock.now().plus(time)));
    }

    private Actor pruefung() {
        return accounts.find("pruefung").orElseThrow().actor();
    }

    private String lastInTheTrail() {
        List<String> contents = jdbc.sql(
                        "SELECT content FROM audit_entry WHERE chain = 'identity/nordwinkel' ORDER BY seq DESC LIMIT 1")
                .query(String.class)
                .list();
        return contents.getFirst();
    }
}
