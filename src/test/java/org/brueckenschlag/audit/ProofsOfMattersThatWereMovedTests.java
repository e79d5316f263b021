package org.brueckenschlag.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.brueckenschlag.Probelauf.FACHKRAFT;
import static org.brueckenschlag.Probelauf.LEITUNG;
import static org.brueckenschlag.Probelauf.MEDIATION;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.audit.verify.SecondOpinion;
import org.brueckenschlag.audit.verify.Verdict;
import org.brueckenschlag.audit.verify.Verification;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.matters.Matters;
import org.brueckenschlag.matters.StartMatter;
import org.brueckenschlag.shared.MovableClock;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** What an operator does to a matter past its model, and what retention leaves of it, in the eyes of both verifiers. */
@ModuleTest
class ProofsOfMattersThatWereMovedTests {

    private static final String MOVING = "umzug";

    @TempDir
    Path folder;

    @Autowired
    Probelauf people;

    @Autowired
    Proofs proofs;

    @Autowired
    Matters matters;

    @Autowired
    RuntimeService runtime;

    @Autowired
    RepositoryService repository;

    @Autowired
    RetentionOfMatters cleaning;

    @Autowired
    JdbcTrailForTests tables;

    @Autowired
    MovableClock clock;

    @Test
    void modifiedOnesAreUnaltered() throws Exception {
        var matter = people.startedUpToBranches();
        people.as(
                LEITUNG,
                () -> runtime.createProcessInstanceModification(matter.id().value())
                        .cancelAllForActivity("Task_Rechts")
                        .startBeforeActivity("Task_Aufnehmen")
                        .execute());
        people.complete(MEDIATION, people.only(matter, "Task_Links"), Map.of());
        people.complete(FACHKRAFT, people.only(matter, "Task_Aufnehmen"), Probelauf.enquiry());

        assertThat(judged(proofs(matter)).matters()).isEqualTo(1);
    }

    @Test
    void stoppedOnesAreUnaltered() throws Exception {
        var matter = people.startedUpToTalks();
        people.as(LEITUNG, () -> runtime.deleteProcessInstance(matter.id().value(), "ungelesen"));

        assertThat(judged(proofs(matter)).matters()).isEqualTo(1);
    }

    @Test
    void migratedOnesAreUnaltered() throws Exception {
        people.deploy();
        var old = deploy("Task_Links");
        var matter = people.as(FACHKRAFT, () -> matters.start(new StartMatter(MOVING, "S01", Map.of())));
        people.complete(FACHKRAFT, people.only(matter, "Task_Aufnehmen"), Probelauf.enquiry());
        var young = deploy("Task_Linksherum");
        var plan = runtime.createMigrationPlan(old, young)
                .mapEqualActivities()
                .mapActivities("Task_Links", "Task_Linksherum")
                .build();

        people.as(
                LEITUNG,
                () -> runtime.newMigration(plan)
                        .processInstanceIds(matter.id().value())
                        .execute());
        people.complete(MEDIATION, people.only(matter, "Task_Linksherum"), Map.of());
        people.complete(MEDIATION, people.only(matter, "Task_Rechts"), Map.of());

        assertThat(tables.contentsOf(matter.id().value()))
                .anyMatch(content -> content.contains("\"kind\":\"activity_migrated\"")
                        && content.contains("\"kind\":\"task_migrated\""));
        assertThat(judged(proofs(matter)).matters()).isEqualTo(1);
    }

    @Test
    void thoseWhoseTimeIsOverLeaveTheRestUnaltered() throws Exception {
        var matter = people.startedUpToBranches();
        runtime.deleteProcessInstance(matter.id().value(), null);
        people.start();
        var entries = tables.contentsOf(matter.id().value()).size();
        tables.closedLongAgo(matter.id().value());

        cleaning.run(Probelauf.NORDWINKEL, clock.now());

        assertThat(judged(people.as(LEITUNG, () -> proofs.ofAgency(null, null))).expired())
                .isEqualTo(entries);
        assertThat(judged(people.as(LEITUNG, () -> proofs.ofAgency(matter.startedAt(), null)))
                        .expired())
                .isEqualTo(entries);
    }

    private ProofFile proofs(Matter matter) {
        return people.as(LEITUNG, () -> proofs.ofMatter(matter.number()));
    }

    private Verdict.Intact judged(ProofFile proof) throws Exception {
        try (proof) {
            var verdict = Verification.of(proof.path(), Verification.Known.NOTHING);
            Files.copy(proof.path(), folder.resolve("nachweis.zip"));
            var opinion = new SecondOpinion(folder);
            opinion.ask(Map.of("zip", "nachweis.zip"), Verification.Known.NOTHING, verdict);
            opinion.mustBeTheSame();
            Files.delete(folder.resolve("nachweis.zip"));
            assertThat(verdict).isInstanceOf(Verdict.Intact.class);
            return (Verdict.Intact) verdict;
        }
    }

    /** The trial run under another key, with another id for one of its tasks. */
    private String deploy(String left) {
        var deployment = repository
                .createDeployment()
                .name(MOVING)
                .addString(
                        MOVING + ".bpmn",
                        read("probelauf.bpmn")
                                .replace("\"" + Probelauf.KEY + "\"", "\"" + MOVING + "\"")
                                .replace("Task_Links", left));
        for (var file : List.of(
                "probe_dringlichkeit.dmn", "aufnehmen.form", "gespraech.form", "rueckzug.form", "auswerten.form")) {
            deployment.addString(file, read(file));
        }
        deployment.addString("texte_de.properties", read("texte_de.properties"));
        return deployment
                .deployWithResult()
                .getDeployedProcessDefinitions()
                .getFirst()
                .getId();
    }

    private static String read(String file) {
        try (var stream = Probelauf.class.getResourceAsStream("/probelauf/" + file)) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
