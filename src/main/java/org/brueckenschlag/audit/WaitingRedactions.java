package org.brueckenschlag.audit;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.brueckenschlag.audit.DataInventory.OpenRedaction;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.tasks.OpenTasks;
import org.brueckenschlag.tasks.OpenTasks.Work;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Redactions that Datenschutz has still to do: tasks of running matters in which something is redacted, whatever their
 * form is called, and what was reported in closed ones. Other tasks that a process gives to Datenschutz are none.
 */
@Component
class WaitingRedactions {

    /** Of every shipped process, wherever it redacts; an agency may call its form something else. */
    private static final Work REDACTING = new Work(
            "schwaerzung_durchfuehren",
            Set.of("Task_SchwaerzungDurchfuehren", "Task_SchwaerzungVorFreigabe", "Task_VorzeitigSchwaerzen"));

    private final OpenTasks tasks;
    private final JdbcFindings findings;

    WaitingRedactions(OpenTasks tasks, JdbcFindings findings) {
        this.tasks = tasks;
        this.findings = findings;
    }

    long count(AgencyId agency) {
        return tasks.count(agency, Role.DATENSCHUTZ, REDACTING) + findings.countOpen(agency);
    }

    /** By deadline. */
    List<OpenRedaction> first(AgencyId agency, int most, Instant now) {
        return Stream.concat(
                        tasks.first(agency, Role.DATENSCHUTZ, REDACTING, most).stream()
                                .map(task -> new OpenRedaction(
                                        task.number(), task.name(), task.due(), isOver(task.due(), now))),
                        findings.open(agency).stream()
                                .map(finding -> new OpenRedaction(
                                        finding.number(), null, finding.due(), isOver(finding.due(), now))))
                .sorted(Comparator.comparing(OpenRedaction::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(most)
                .toList();
    }

    private static boolean isOver(@Nullable Instant due, Instant now) {
        return due != null && due.isBefore(now);
    }
}
