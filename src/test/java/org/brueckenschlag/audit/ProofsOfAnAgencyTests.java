package org.brueckenschlag.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.brueckenschlag.Probelauf.DATENSCHUTZ;
import static org.brueckenschlag.Probelauf.LEITUNG;
import static org.brueckenschlag.Probelauf.LEITUNG_B;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Map;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Notizen;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.audit.verify.VerifyCommand;
import org.brueckenschlag.identity.Accounts;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.AuditAccess;
import org.brueckenschlag.identity.AuditAccesses;
import org.brueckenschlag.shared.MovableClock;
import org.brueckenschlag.shared.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** All that an agency has recorded, in the eyes of a verifier that knows neither this program nor its database. */
@ModuleTest
class ProofsOfAnAgencyTests {

    @Autowired
    Probelauf probelauf;

    @Autowired
    Notizen notes;

    @Autowired
    Redaction redaction;

    @Autowired
    Proofs proofs;

    @Autowired
    Accounts accounts;

    @Autowired
    AuditAccesses accesses;

    @Autowired
    MovableClock clock;

    @Test
    void everythingIsUnaltered() {
        probelauf.startedUpToTalks();
        probelauf.start(LEITUNG_B);

        isUnaltered(probelauf.as(LEITUNG, () -> proofs.ofAgency(null, null)));
    }

    @Test
    void aPeriodIsUnaltered() {
        var matter = probelauf.startedUpToBranches();

        isUnaltered(probelauf.as(LEITUNG, () -> proofs.ofAgency(matter.startedAt(), null)));
    }

    @Test
    void aPeriodIsUnalteredWhoseTextsWereRedactedAfterIt() {
        var matter = notes.noted("die mit dem roten Hund", "über A", "");
        var end = clock.now().plusMillis(1);
        clock.advanceBy(Duration.ofDays(1));
        probelauf.as(
                DATENSCHUTZ,
                () -> redaction.redact(new RedactText(
                        matter.id(), 2, "kurznotiz", "die mit dem roten Hund", RedactionGround.PERSONENDATEN)));
        probelauf.complete(DATENSCHUTZ, probelauf.only(matter, "Task_Schwaerzen"), Map.of());

        var verdict = isUnaltered(probelauf.as(LEITUNG, () -> proofs.ofAgency(matter.startedAt(), end)));

        assertThat(verdict).contains("geschwärzt");
    }

    @Test
    void aPruefungTakesItHomeWhileHerTimeBoxIsOpen() {
        var matter = probelauf.startedUpToBranches();
        assertThatThrownBy(() -> probelauf.as(pruefung(), () -> proofs.ofAgency(null, null)))
                .isInstanceOf(Refused.class)
                .hasMessage("audit.may-not-export");

        probelauf.as(
                LEITUNG,
                () -> accesses.open(
                        pruefung().id(),
                        AuditAccess.Purpose.STICHPROBE,
                        clock.now().plus(Duration.ofDays(3))));

        isUnaltered(probelauf.as(pruefung(), () -> proofs.ofMatter(matter.number())));
        isUnaltered(probelauf.as(pruefung(), () -> proofs.ofAgency(null, null)));
    }

    private Actor pruefung() {
        return accounts.find("pruefung").orElseThrow().actor();
    }

    private static String isUnaltered(ProofFile proof) {
        var verdict = new ByteArrayOutputStream();
        try (proof) {
            var code = VerifyCommand.run(new PrintStream(verdict), proof.path().toString());

            assertThat(code).as(verdict.toString(UTF_8)).isZero();
            return verdict.toString(UTF_8);
        }
    }
}
