package org.brueckenschlag;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.brueckenschlag.catalogue.NoteFields;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.matters.Matters;
import org.brueckenschlag.matters.StartMatter;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.brueckenschlag.tasks.CompleteTask;
import org.brueckenschlag.tasks.TaskCard;
import org.brueckenschlag.tasks.TaskLists;
import org.brueckenschlag.tasks.TaskWork;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/**
 * A small process with one of each thing (two branches, a loop over party groups, a decision, reported events, a
 * timer), and people who work on it. Deployed when a test first asks for it.
 */
@Component
public class Probelauf {

    public static final String KEY = "probelauf";
    public static final AgencyId NORDWINKEL = new AgencyId("nordwinkel");
    public static final AgencyId SUEDTOR = new AgencyId("suedtor");

    public static final Actor FACHKRAFT = actor("t-fachkraft", NORDWINKEL, Role.FACHKRAFT);
    public static final Actor MEDIATION = actor("t-mediation", NORDWINKEL, Role.MEDIATION);
    public static final Actor MEDIATION_2 = actor("t-mediation-2", NORDWINKEL, Role.MEDIATION);
    public static final Actor LEITUNG = actor("t-leitung", NORDWINKEL, Role.LEITUNG);
    public static final Actor PRUEFUNG = actor("t-pruefung", NORDWINKEL, Role.PRUEFUNG);
    public static final Actor DATENSCHUTZ = actor("t-datenschutz", NORDWINKEL, Role.DATENSCHUTZ);
    public static final Actor DATENSCHUTZ_B = actor("t-datenschutz-b", SUEDTOR, Role.DATENSCHUTZ);
    public static final Actor ADMIN = actor("t-admin", NORDWINKEL, Role.ADMIN);
    public static final Actor FACHKRAFT_B = actor("t-fachkraft-b", SUEDTOR, Role.FACHKRAFT);
    public static final Actor MEDIATION_B = actor("t-mediation-b", SUEDTOR, Role.MEDIATION);
    public static final Actor LEITUNG_B = actor("t-leitung-b", SUEDTOR, Role.LEITUNG);

    private static final List<String> FILES = List.of(
            "probelauf.bpmn",
            "probe_dringlichkeit.dmn",
            "aufnehmen.form",
            "gespraech.form",
            "rueckzug.form",
            "auswerten.form",
            "texte_de.properties");

    private final CurrentActor currentActor;
    private final Matters matters;
    private final TaskWork work;
    private final TaskLists lists;
    private final RepositoryService repository;
    private final NoteFields notes;

    Probelauf(
            CurrentActor currentActor,
            Matters matters,
            TaskWork work,
            TaskLists lists,
            RepositoryService repository,
            NoteFields notes) {
        this.currentActor = currentActor;
        this.matters = matters;
        this.work = work;
        this.lists = lists;
        this.repository = repository;
        this.notes = notes;
    }

    public static Actor actor(String id, AgencyId agency, Role... roles) {
        return new Actor(new ActorId(id), agency, Set.of(roles));
    }

    /** What the first form asks, for two groups. */
    public static Map<String, Object> enquiry() {
        return Map.of(
                "thema",
                List.of("laerm"),
                "ort_typ",
                "innenhof",
                "stufe",
                6,
                "parteigruppen",
                List.of(
                        Map.of("typ", "mieterinitiative", "groesse_band", "3-9", "rolle", "konfliktpartei"),
                        Map.of("typ", "jugendgruppe", "groesse_band", "10-24", "rolle", "konfliktpartei")));
    }

    public synchronized void deploy() {
        if (repository.createDeploymentQuery().deploymentName(KEY).count() > 0) {
            return;
        }
        // under their own names, as the product deploys packages
        var named = repository.createDeployment().name(KEY).enableDuplicateFiltering(false);
        for (var file : FILES) {
            named.addInputStream(file, Probelauf.class.getResourceAsStream("/probelauf/" + file));
        }
        named.deploy();
        as(DATENSCHUTZ, () -> notes.release(KEY, "aufnehmen", "kurznotiz"));
        as(DATENSCHUTZ_B, () -> notes.release(KEY, "aufnehmen", "kurznotiz"));
    }

    public <T> T as(Actor actor, Supplier<T> what) {
        return currentActor.as(actor, what);
    }

    public void as(Actor actor, Runnable what) {
        currentActor.as(actor, () -> {
            what.run();
            return true;
        });
    }

    public Matter start() {
        return start(FACHKRAFT);
    }

    public Matter start(Actor actor) {
        deploy();
        return as(actor, () -> matters.start(new StartMatter(KEY, "S01", Map.of())));
    }

    /** A matter whose two branches are open. */
    public Matter startedUpToBranches() {
        var matter = start();
        complete(FACHKRAFT, only(matter, "Task_Aufnehmen"), enquiry());
        return matter;
    }

    /** A matter in which the talks with groups A and B are open. */
    public Matter startedUpToTalks() {
        var matter = startedUpToBranches();
        complete(MEDIATION, only(matter, "Task_Links"), Map.of());
        complete(MEDIATION, only(matter, "Task_Rechts"), Map.of());
        return matter;
    }

    public List<TaskCard> complete(Actor actor, TaskCard card, Map<String, Object> answers) {
        return as(actor, () -> work.complete(new CompleteTask(card.id(), answers)));
    }

    /** All open tasks of the matter, as the Leitung of its agency sees them. */
    public List<TaskCard> open(MatterId matter, AgencyId agency) {
        return as(actor("t-anybody", agency, Role.LEITUNG), () -> lists.ofMatter(matter));
    }

    public TaskCard only(Matter matter, String element) {
        return only(matter, element, null);
    }

    /** The open task of that element about that group. */
    public TaskCard only(Matter matter, String element, String group) {
        var found = open(matter.id(), matter.agency()).stream()
                .filter(card -> card.element().equals(element) && (group == null || group.equals(card.group())))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " open tasks " + element + " of " + matter.number());
        }
        return found.getFirst();
    }

    public Matter now(Matter matter) {
        return as(actor("t-anybody", matter.agency(), Role.LEITUNG), () -> matters.get(matter.number()));
    }
}
