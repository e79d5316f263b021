package org.brueckenschlag.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.brueckenschlag.Probelauf.LEITUNG;
import static org.brueckenschlag.Probelauf.LEITUNG_B;

import java.time.Duration;
import java.util.List;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.identity.Accounts;
import org.brueckenschlag.identity.AuditAccess.Purpose;
import org.brueckenschlag.identity.AuditAccesses;
import org.brueckenschlag.shared.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How often and how long, read from the histories themselves. */
@ModuleTest
class FiguresOverManyMattersTests {

    @Autowired
    AuditOverviews overviews;

    @Autowired
    AuditedMatters search;

    @Autowired
    AuditAccesses accesses;

    @Autowired
    Accounts accounts;

    @Autowired
    Probelauf probelauf;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void letThePruefungLook() {
        probelauf.as(
                LEITUNG,
                () -> accesses.open(
                        accounts.find("pruefung").orElseThrow().id(),
                        Purpose.STICHPROBE,
                        clock.now().plus(Duration.ofDays(30))));
    }

    @AfterEach
    void closeAll() {
        probelauf.as(LEITUNG, () -> accesses.ofAgency().forEach(access -> accesses.close(access.id())));
    }

    @Test
    void eachElementSaysInHowManyMattersItRan() {
        var before = clock.now();
        var first = probelauf.startedUpToBranches();
        probelauf.start();

        var overview = overview(first.number(), before);

        assertThat(overview.matters()).isEqualTo(2);
        assertThat(use(overview, "Task_Aufnehmen").matters()).isEqualTo(2);
        assertThat(use(overview, "Task_Aufnehmen").deadlines()).isEqualTo(1);
        assertThat(use(overview, "Task_Aufnehmen").kept()).isEqualTo(1);
        assertThat(use(overview, "Task_Links").matters()).isEqualTo(1);
    }

    @Test
    void waysAreCounted() {
        var before = clock.now();
        var first = probelauf.startedUpToBranches();
        probelauf.start();
        probelauf.start();

        assertThat(overview(first.number(), before).variants())
                .extracting(AuditOverview.Variant::matters)
                .containsExactly(2L, 1L);
    }

    @Test
    void releasesAndAccessesAreListed() {
        probelauf.start();

        assertThat(kinds("deployments")).contains("package_deployed");
        assertThat(kinds("identity")).contains("audit_access_opened", "account_created");
        assertThat(kinds("system")).contains("program_started");
        assertThat(kinds("reading")).isEmpty();
    }

    @Test
    void whoIsNotOfThePruefungGetsNothing() {
        var first = probelauf.start();
        var version = version(first.number());

        assertThat(probelauf
                        .as(LEITUNG, () -> overviews.of(version, null, null))
                        .matters())
                .isZero();
        assertThat(probelauf.as(LEITUNG_B, () -> overviews.chain("identity", 10)))
                .isEmpty();
    }

    private List<String> kinds(String subject) {
        return asAuditor(() -> overviews.chain(subject, 500)).stream()
                .flatMap(entry -> entry.steps().stream())
                .map(TrailStep::kind)
                .toList();
    }

    private AuditedMatters.Version version(String number) {
        var matter = asAuditor(() -> search.get(number)).orElseThrow();
        return new AuditedMatters.Version(
                matter.process(), matter.version(), matter.definition().value(), 1);
    }

    private AuditOverview overview(String number, java.time.Instant from) {
        var version = version(number);
        return asAuditor(() -> overviews.of(version, from, clock.now().plusSeconds(1)));
    }

    private static AuditOverview.ElementUse use(AuditOverview overview, String element) {
        return overview.elements().stream()
                .filter(use -> use.element().equals(element))
                .findFirst()
                .orElseThrow();
    }

    private <T> T asAuditor(java.util.function.Supplier<T> work) {
        return probelauf.as(accounts.find("pruefung").orElseThrow().actor(), work);
    }
}
