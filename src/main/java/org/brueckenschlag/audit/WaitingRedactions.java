package org.brueckenschlag.audit;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.brueckenschlag.audit.DataInventory.OpenRedaction;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.tasks.OpenTasks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Redactions that Datenschutz has still to do: tasks of running matters in which the form of a redaction is filled in,
 * and what was reported in closed ones. Other tasks that a process gives to Datenschutz are none.
 */
@Component
class WaitingRedactions {

    /** Of every shipped process, wherever it redacts. */
    static final String FORM = "schwaerzung_durchfuehren";

    private final OpenTasks tasks;
    private final JdbcFindings findings;

    WaitingRedactions(OpenTasks tasks, JdbcFindings findings) {
        this.tasks = tasks;
        this.findings = findings;
    }

    long count(AgencyId agency) {
        return tasks.withForm(agency, Role.DATENSCHUTZ, FORM) + findings.countOpen(agency);
    }

    /** By deadline. */
    List<OpenRedaction> first(AgencyId agency, int most, Instant now) {
        return Stream.concat(
                        tasks.firstWithForm(agency, Role.DATENSCHUTZ, FORM, most).stream()
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
