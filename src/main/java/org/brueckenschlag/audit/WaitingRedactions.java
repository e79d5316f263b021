package org.brueckenschlag.audit;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.brueckenschlag.audit.DataInventory.OpenRedaction;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.tasks.OpenTasks;
import org.brueckenschlag.tasks.OpenTasks.Waiting;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Redactions that Datenschutz has still to do: tasks of running matters in which something is redacted, whatever their
 * form is called, and what was reported in closed ones. Other tasks that a process gives to Datenschutz are none.
 */
@Component
class WaitingRedactions {

    private final RedactionTasks redacting;
    private final OpenTasks tasks;
    private final JdbcFindings findings;

    private final ProcessCatalogue catalogue;

    WaitingRedactions(RedactionTasks redacting, OpenTasks tasks, JdbcFindings findings, ProcessCatalogue catalogue) {
        this.redacting = redacting;
        this.catalogue = catalogue;
        this.tasks = tasks;
        this.findings = findings;
    }

    long count(AgencyId agency) {
        return tasks.count(agency, Role.DATENSCHUTZ, redacting.work()) + findings.countOpen(agency);
    }

    /** By deadline, tasks as their process calls them in that language. */
    List<OpenRedaction> first(AgencyId agency, int most, Instant now, Locale language) {
        return Stream.concat(
                        tasks.first(agency, Role.DATENSCHUTZ, redacting.work(), most).stream()
                                .map(task -> new OpenRedaction(
                                        task.number(),
                                        name(task, agency, language),
                                        task.due(),
                                        isOver(task.due(), now))),
                        findings.open(agency).stream()
                                .map(finding -> new OpenRedaction(
                                        finding.number(), null, finding.due(), isOver(finding.due(), now))))
                .sorted(Comparator.comparing(OpenRedaction::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(most)
                .toList();
    }

    private String name(Waiting task, AgencyId agency, Locale language) {
        return catalogue.labels(task.version(), language, agency).element(task.element());
    }

    private static boolean isOver(@Nullable Instant due, Instant now) {
        return due != null && due.isBefore(now);
    }
}
