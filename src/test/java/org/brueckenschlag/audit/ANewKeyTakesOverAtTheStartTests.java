package org.brueckenschlag.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.brueckenschlag.Probelauf.LEITUNG;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.brueckenschlag.BrueckenschlagApplication;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.audit.log.SigningKey;
import org.brueckenschlag.audit.verify.SecondOpinion;
import org.brueckenschlag.audit.verify.Verdict;
import org.brueckenschlag.audit.verify.Verification;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.matters.MatterTransactions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The program is started again and again on one database, with the keys that lie beside it at that time. */
class ANewKeyTakesOverAtTheStartTests {

    @TempDir
    Path folder;

    private final String database = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000";

    @Test
    void andWhoKnowsTheOldOneBelievesWhatTheNewOneSeals() throws Exception {
        Matter early;
        String old;
        try (var program = start()) {
            early = program.getBean(Probelauf.class).startedUpToBranches();
            program.getBean(Proofs.class).latestSeal();
            old = program.getBean(Proofs.class).vkeys().getFirst();
        }
        var young = SigningKeys.createNext(key()).verifierKey().toString();

        try (var program = start()) {
            assertThat(program.getBean(Proofs.class).vkeys()).containsExactly(old, young);
            assertThat(SigningKey.read(key()).verifierKey()).hasToString(young);
            assertThat(folder.resolve("siegel.key.next")).doesNotExist();
            var late = program.getBean(Probelauf.class).startedUpToBranches();

            isBelieved(
                    program, "einer", old, () -> program.getBean(Proofs.class).ofMatter(late.number()));
            isBelieved(
                    program, "frueher", old, () -> program.getBean(Proofs.class).ofMatter(early.number()));
            isBelieved(program, "zeit", old, () -> program.getBean(Proofs.class).ofAgency(late.startedAt(), null));
            isBelieved(
                    program, "alles", old, () -> program.getBean(Proofs.class).ofAgency(null, null));
        }
    }

    @Test
    void evenWhereTheStartBeforeBrokeOffBehindTheAnnouncement() throws Exception {
        String old;
        try (var program = start()) {
            program.getBean(Probelauf.class).start();
            program.getBean(Proofs.class).latestSeal();
            old = program.getBean(Proofs.class).vkeys().getFirst();
            var young = SigningKeys.createNext(key()).verifierKey().toString();
            announced(program, old, young);
        }

        try (var program = start()) {
            var late = program.getBean(Probelauf.class).start();

            isBelieved(
                    program, "einer", old, () -> program.getBean(Proofs.class).ofMatter(late.number()));
        }
    }

    /** What {@link LogKeys} does first. */
    private static void announced(ConfigurableApplicationContext program, String old, String young) {
        program.getBean(MatterTransactions.class).run(() -> {
            program.getBean(JdbcKeys.class).add(2, young, Instant.EPOCH);
            program.getBean(Ledger.class)
                    .append(new Ledger.Subject(
                            Chain.system(null),
                            Doer.SYSTEM,
                            List.of(TrailStep.of(
                                    LogKeys.ROTATED,
                                    Instant.parse("2026-11-26T09:00:00Z"),
                                    Map.of("old", old, "new", young)))));
        });
    }

    private void isBelieved(ConfigurableApplicationContext program, String name, String key, Supplier<ProofFile> proof)
            throws Exception {
        try (var made = program.getBean(Probelauf.class).as(LEITUNG, proof)) {
            var known = new Verification.Known(key, null);
            var verdict = Verification.of(made.path(), known);
            assertThat(verdict).as(name).isInstanceOf(Verdict.Intact.class);
            Files.copy(made.path(), folder.resolve(name + ".zip"));
            var opinion = new SecondOpinion(folder);
            opinion.ask(Map.of("zip", name + ".zip"), known, verdict);
            opinion.mustBeTheSame();
        }
    }

    private Path key() {
        return folder.resolve("siegel.key");
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(BrueckenschlagApplication.class)
                .profiles("test")
                .run(
                        "--server.port=0",
                        "--vaadin.productionMode=true",
                        "--brueckenschlag.processes=konfliktmediation",
                        "--spring.datasource.url=" + database,
                        "--brueckenschlag.trail.signing-key=" + key());
    }
}
