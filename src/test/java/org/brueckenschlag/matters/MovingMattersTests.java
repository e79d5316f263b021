package org.brueckenschlag.matters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.brueckenschlag.Probelauf.ADMIN;
import static org.brueckenschlag.Probelauf.FACHKRAFT;
import static org.brueckenschlag.Probelauf.LEITUNG;
import static org.brueckenschlag.Probelauf.LEITUNG_B;
import static org.brueckenschlag.Probelauf.MEDIATION;
import static org.brueckenschlag.Refusals.refused;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.audit.Reconciliation;
import org.brueckenschlag.catalogue.ChangeReason;
import org.brueckenschlag.catalogue.PackageReleases;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A redesign is in use, and older matters are to follow it. */
@ModuleTest
class MovingMattersTests {

    private static final Map<String, String> RENAMED = Map.of("Task_Links", "Task_Linksherum");
    private static int processes;

    @Autowired
    Probelauf people;

    @Autowired
    Matters matters;

    @Autowired
    MatterMoves moves;

    @Autowired
    RepositoryService repository;

    @Autowired
    PackageReleases releases;

    @Autowired
    Reconciliation reconciliation;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient jdbc;

    private String process;
    private ProcessVersionId old;

    @BeforeEach
    void deploy() {
        people.deploy();
        process = "umziehen" + ++processes;
        old = deploy(model -> model);
    }

    @Test
    void tellsHowManyMattersRunOnAnOlderVersion() {
        begun();
        begun();
        assertThat(behind()).isEmpty();

        var young = deploy(model -> model.replace("Task_Links", "Task_Linksherum"));

        assertThat(behind()).containsExactly(new VersionBehind(process, old, young, 2));
        begun();
        assertThat(people.as(LEITUNG, moves::running)).containsEntry(old, 2).containsEntry(young, 1);
        assertThat(people.as(LEITUNG_B, moves::running)).doesNotContainKeys(old, young);
        refused("matters.may-not-move", () -> people.as(FACHKRAFT, moves::running));
    }

    @Test
    void asksWhatBecomesOfAnElementThatIsGone() {
        var matter = begun();
        deploy(model -> model.replace("Task_Links", "Task_Linksherum"));

        var plan = plan();

        assertThat(plan.numbers()).containsExactly(matter.number());
        assertThat(plan.equal()).containsEntry("Task_Rechts", "Task_Rechts").doesNotContainKey("Task_Links");
        assertThat(plan.open()).containsExactly(new MovePlan.Open("Task_Links", 1, List.of("Task_Linksherum")));
    }

    @Test
    void triesOutAndChangesNothing() {
        var matter = begun();
        deploy(model -> model.replace("Task_Links", "Task_Linksherum"));
        var plan = plan();
        var before = entries(matter);

        assertThat(tryOut(matter, plan, Map.of()))
                .isEqualTo(new MoveResult(
                        matter.number(),
                        MoveResult.State.HINDERED,
                        Set.of("Task_Links", "Task_Rechts"),
                        List.of("Task_Links")));
        assertThat(tryOut(matter, plan, RENAMED).state()).isEqualTo(MoveResult.State.MOVABLE);

        assertThat(now(matter).version()).isEqualTo(old);
        assertThat(entries(matter)).isEqualTo(before);
        assertThat(people.only(matter, "Task_Links")).isNotNull();
    }

    @Test
    void movesAndTheMatterGoesOnInTheNewVersionToItsEnd() {
        var matter = begun();
        var young = deploy(model -> model.replace("Task_Links", "Task_Linksherum"));
        var plan = plan();
        var before = entries(matter);

        assertThat(move(matter, plan, RENAMED).state()).isEqualTo(MoveResult.State.MOVED);

        assertThat(now(matter).version()).isEqualTo(young);
        assertThat(entries(matter)).as("one entry in the trail").isEqualTo(before + 1);
        assertThat(jdbc.sql(
                                "SELECT content FROM audit_entry WHERE chain = :chain AND content LIKE '%migration_decided%'")
                        .param("chain", matter.id().value())
                        .query(String.class)
                        .single())
                .as("it says why, and what was decided")
                .contains("{\"places\":{\"Task_Links\":\"Task_Linksherum\"},\"reason\":\"recht\"}")
                .contains("matter_migrated");
        people.complete(MEDIATION, people.only(matter, "Task_Linksherum"), Map.of());
        people.complete(MEDIATION, people.only(matter, "Task_Rechts"), Map.of());
        assertThat(behind()).isEmpty();
    }

    @Test
    void movesToTheSharedVersionOnceTheAgencyFollowsThatAgain() {
        var shared = deploy(repository.createDeployment(), model -> model);
        var matter = begun();
        assertThat(behind()).as("its own one is in use").isEmpty();

        releases.followShared(Probelauf.NORDWINKEL, process);

        assertThat(now(matter).version()).as("it stays until somebody moves it").isEqualTo(old);
        assertThat(behind()).containsExactly(new VersionBehind(process, old, shared, 1));
        assertThat(move(matter, plan(), Map.of()).state()).isEqualTo(MoveResult.State.MOVED);
        assertThat(now(matter).version()).isEqualTo(shared);
        assertThat(behind()).isEmpty();
        people.complete(MEDIATION, people.only(matter, "Task_Links"), Map.of());
        assertThat(people.as(ADMIN, reconciliation::compare).differences())
                .as("trail and program tell the same of it")
                .noneMatch(difference -> difference.number().equals(matter.number()));
        people.complete(MEDIATION, people.only(matter, "Task_Rechts"), Map.of());
    }

    @Test
    void anOpenTaskIsThenForWhomTheNewVersionSays() {
        var matter = begun();
        deploy(model -> model.replaceFirst("(id=\"Task_Links\"[^>]*candidateGroups=\")mediation", "$1fachkraft"));

        assertThat(move(matter, plan(), Map.of()).state()).isEqualTo(MoveResult.State.MOVED);

        var task = people.only(matter, "Task_Links");
        refused("tasks.unknown", () -> people.complete(MEDIATION, task, Map.of()));
        people.complete(FACHKRAFT, task, Map.of());
    }

    @Test
    void leavesTheHinderedWhereItIsAndMovesTheOthers() {
        var hindered = begun();
        var movable = begun();
        people.complete(MEDIATION, people.only(movable, "Task_Links"), Map.of());
        var young = deploy(model -> model.replace("Task_Links", "Task_Linksherum"));
        var plan = plan();

        assertThat(move(hindered, plan, Map.of()).state()).isEqualTo(MoveResult.State.HINDERED);
        assertThat(move(movable, plan, Map.of()).state()).isEqualTo(MoveResult.State.MOVED);

        assertThat(now(hindered).version()).isEqualTo(old);
        assertThat(now(movable).version()).isEqualTo(young);
        people.complete(MEDIATION, people.only(hindered, "Task_Links"), Map.of());
    }

    @Test
    void doesNotMoveTwice() {
        var matter = begun();
        deploy(model -> model.replace("Task_Links", "Task_Linksherum"));
        var plan = plan();
        move(matter, plan, RENAMED);

        assertThat(move(matter, plan, RENAMED).state()).isEqualTo(MoveResult.State.GONE);
    }

    @Test
    void givesTheEngineWhatTheNewVersionReadsForTheFirstTime() {
        var matter = begun();
        deploy(model -> model.replaceFirst(">freiwillig = \"ja\"<", ">freiwillig = \"ja\" or ort_typ = \"nirgends\"<"));
        var plan = plan();
        assertThat(runtime.getVariables(matter.id().value())).doesNotContainKey("ort_typ");

        move(matter, plan, Map.of());

        assertThat(runtime.getVariables(matter.id().value())).containsEntry("ort_typ", "innenhof");
    }

    @Test
    void onlyTheLeitungOfTheAgencyMoves() {
        var matter = begun();
        deploy(model -> model.replace("Task_Links", "Task_Linksherum"));
        var plan = plan();

        people.as(FACHKRAFT, () -> {
            assertThat(moves.mayMove()).isFalse();
            refused("matters.may-not-move", moves::behind);
            refused("matters.may-not-move", () -> moves.plan(old));
            refused("matters.may-not-move", () -> moves.tryOut(matter.number(), plan, RENAMED));
            refused("matters.may-not-move", () -> moves.move(matter.number(), plan, RENAMED, ChangeReason.RECHT));
        });
        people.as(LEITUNG_B, () -> {
            assertThat(moves.behind()).noneMatch(behind -> behind.process().equals(process));
            refused("matters.nothing-to-move", () -> moves.plan(old));
            refused("matters.nothing-to-move", () -> moves.move(matter.number(), plan, RENAMED, ChangeReason.RECHT));
        });
        people.as(
                LEITUNG,
                () -> refused("matters.unknown", () -> moves.move("XX-2026-9999", plan, RENAMED, ChangeReason.RECHT)));
        assertThat(now(matter).version()).isEqualTo(old);
    }

    private Matter begun() {
        var matter = people.as(FACHKRAFT, () -> matters.start(new StartMatter(process, "S01", Map.of())));
        people.complete(FACHKRAFT, people.only(matter, "Task_Aufnehmen"), Probelauf.enquiry());
        return matter;
    }

    private Matter now(Matter matter) {
        return people.as(LEITUNG, () -> matters.get(matter.number()));
    }

    private List<VersionBehind> behind() {
        return people.as(
                LEITUNG,
                () -> moves.behind().stream()
                        .filter(behind -> behind.process().equals(process))
                        .toList());
    }

    private MovePlan plan() {
        return people.as(LEITUNG, () -> moves.plan(old));
    }

    private MoveResult tryOut(Matter matter, MovePlan plan, Map<String, String> places) {
        return people.as(LEITUNG, () -> moves.tryOut(matter.number(), plan, places));
    }

    private MoveResult move(Matter matter, MovePlan plan, Map<String, String> places) {
        return people.as(LEITUNG, () -> moves.move(matter.number(), plan, places, ChangeReason.RECHT));
    }

    private long entries(Matter matter) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE chain = :chain")
                .param("chain", matter.id().value())
                .query(Long.class)
                .single();
    }

    /** The trial run under a key of its own, for Nordwinkel alone. */
    private ProcessVersionId deploy(UnaryOperator<String> changed) {
        return deploy(repository.createDeployment().tenantId(Probelauf.NORDWINKEL.value()), changed);
    }

    private ProcessVersionId deploy(DeploymentBuilder deployment, UnaryOperator<String> changed) {
        deployment
                .name(process)
                .addString(
                        process + ".bpmn",
                        changed.apply(
                                read("probelauf.bpmn").replace("\"" + Probelauf.KEY + "\"", "\"" + process + "\"")));
        for (var file : List.of(
                "probe_dringlichkeit.dmn",
                "aufnehmen.form",
                "gespraech.form",
                "rueckzug.form",
                "auswerten.form",
                "texte_de.properties")) {
            deployment.addString(file, read(file));
        }
        return new ProcessVersionId(deployment
                .deployWithResult()
                .getDeployedProcessDefinitions()
                .getFirst()
                .getId());
    }

    private static String read(String file) {
        try (var stream = Probelauf.class.getResourceAsStream("/probelauf/" + file)) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
