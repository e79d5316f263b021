package org.brueckenschlag.audit;

import java.util.ArrayList;
import java.util.List;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.matters.MatterReplay;
import org.springframework.stereotype.Component;

/** Compares a matter's rows with what its chain makes of it. */
@Component
class ReplayedRows {

    private final MatterReplay replay;
    private final JdbcAuditedMatters searched;
    private final ProcessCatalogue catalogue;

    ReplayedRows(MatterReplay replay, JdbcAuditedMatters searched, ProcessCatalogue catalogue) {
        this.replay = replay;
        this.searched = searched;
        this.catalogue = catalogue;
    }

    /** @param row under its lock */
    List<Difference> differences(Matter row, List<ChainLink> chain) {
        var differences = new ArrayList<Difference>();
        RecordedMatters.recorded(chain)
                .flatMap(recorded -> {
                    var steps = chain.stream()
                            .flatMap(link -> link.steps().stream())
                            .map(TrailStep::asHistoryStep)
                            .toList();
                    return replay.of(
                            row.id(),
                            row.agency(),
                            recorded.number(),
                            recorded.socialSpace(),
                            steps.getFirst().at(),
                            steps);
                })
                .ifPresent(due -> {
                    differences.addAll(RowComparison.of(due, row, TextPlace.fields(chain)));
                    differences.addAll(RowComparison.of(searched(due, chain), searched.find(row.id())));
                });
        return differences;
    }

    private AuditedMatter searched(Matter due, List<ChainLink> chain) {
        var known = MatterSearchKeeping.known(due);
        return new AuditedMatter(
                due.id(),
                due.number(),
                due.title(),
                due.process(),
                catalogue.model(due.version()).version(),
                due.version(),
                due.socialSpace(),
                due.startedAt(),
                due.closedAt(),
                due.endCode(),
                known.method(),
                known.recommended(),
                count(chain, "task_escalated"),
                count(chain, "redacted"),
                count(chain, "question_asked"));
    }

    private static int count(List<ChainLink> chain, String kind) {
        return (int) chain.stream()
                .flatMap(link -> link.steps().stream())
                .filter(step -> step.kind().equals(kind))
                .count();
    }
}
