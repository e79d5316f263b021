package org.brueckenschlag.catalogue;

import static org.brueckenschlag.Probelauf.LEITUNG;
import static org.brueckenschlag.Probelauf.NORDWINKEL;

import java.util.concurrent.atomic.AtomicInteger;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.Role;
import org.camunda.bpm.engine.RepositoryService;

/**
 * A process with one task, and a draft of it that a Leitung has begun. What is deployed stays deployed: each is of a
 * process of its own.
 */
final class SmallDraft {

    static final Actor SECOND = Probelauf.actor("t-leitung-2", NORDWINKEL, Role.LEITUNG);

    private static final AtomicInteger PROCESSES = new AtomicInteger();

    private final Probelauf people;
    private final Drafts drafts;
    private final String key = "umbau_" + PROCESSES.incrementAndGet();
    private final String id;

    private SmallDraft(Probelauf people, Drafts drafts, RepositoryService repository) {
        this.people = people;
        this.drafts = drafts;
        repository.createDeployment().name(key).addString(file(), original()).deploy();
        this.id = people.as(LEITUNG, () -> drafts.begin(key)).id();
    }

    static SmallDraft begun(Probelauf people, Drafts drafts, RepositoryService repository) {
        return new SmallDraft(people, drafts, repository);
    }

    String id() {
        return id;
    }

    /** Of the process. */
    String key() {
        return key;
    }

    /** Name of its diagram. */
    String file() {
        return key + ".bpmn";
    }

    /** The diagram that it began with. */
    String original() {
        return SmallProcess.model(key);
    }

    /** The diagram as it is now. */
    String model() {
        return people.as(LEITUNG, () -> drafts.files(id)).getOrDefault(file(), "");
    }

    /** With whatever else its agency has under work. */
    void discard() {
        people.as(LEITUNG, () -> drafts.underWork().forEach(draft -> drafts.discard(draft.id())));
    }
}
