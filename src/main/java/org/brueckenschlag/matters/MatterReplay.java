package org.brueckenschlag.matters;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.springframework.stereotype.Component;

/** What a matter must be now, going by its history alone and by the rules by which its row is kept. */
@Component
public class MatterReplay {

    private final ProcessCatalogue catalogue;
    private final MatterTitles titles;

    MatterReplay(ProcessCatalogue catalogue, MatterTitles titles) {
        this.catalogue = catalogue;
        this.titles = titles;
    }

    /**
     * @param socialSpace that it began with
     * @param steps its whole history
     * @return empty where the history does not tell on which version the matter began
     */
    public Optional<Matter> of(
            MatterId id,
            AgencyId agency,
            String number,
            String socialSpace,
            Instant startedAt,
            List<HistoryStep> steps) {
        return begun(id, agency, number, socialSpace, startedAt, steps.stream())
                .map(begun -> new MatterProgress(begun).after(steps, catalogue, titles));
    }

    /**
     * What the matter was after each of its transactions.
     *
     * @param transactions the steps of each, its whole history
     * @return one for each transaction; empty where the history does not tell on which version the matter began
     */
    public List<Matter> each(
            MatterId id,
            AgencyId agency,
            String number,
            String socialSpace,
            Instant startedAt,
            List<List<HistoryStep>> transactions) {
        return begun(
                        id,
                        agency,
                        number,
                        socialSpace,
                        startedAt,
                        transactions.stream().flatMap(List::stream))
                .map(begun -> {
                    var states = new ArrayList<Matter>();
                    var matter = begun;
                    for (var steps : transactions) {
                        matter = new MatterProgress(matter).after(steps, catalogue, titles);
                        states.add(matter);
                    }
                    return List.copyOf(states);
                })
                .orElse(List.of());
    }

    private static Optional<Matter> begun(
            MatterId id,
            AgencyId agency,
            String number,
            String socialSpace,
            Instant startedAt,
            Stream<HistoryStep> history) {
        return history.filter(step -> step.kind() == HistoryStep.Kind.MATTER_STARTED
                        && !step.data().containsKey("parent"))
                .findFirst()
                .map(start -> new Matter(
                        id,
                        number,
                        agency,
                        String.valueOf(start.data().get("process")),
                        new ProcessVersionId(String.valueOf(start.data().get("definition"))),
                        "",
                        socialSpace,
                        Matter.State.OPEN,
                        null,
                        "normal",
                        startedAt,
                        null,
                        List.of(),
                        Map.of()));
    }
}
