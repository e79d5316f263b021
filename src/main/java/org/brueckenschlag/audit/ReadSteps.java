package org.brueckenschlag.audit;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.brueckenschlag.casefree.Audience;
import org.brueckenschlag.matters.HistoryStep;
import org.brueckenschlag.matters.SmallFigures;
import org.brueckenschlag.shared.AgencyId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Steps of a matter's chain as somebody may read them: figures that are too small for them are hidden. The chain itself
 * has them, or nobody could reckon its hashes; so has a proof.
 */
@Component
class ReadSteps {

    /** Asked for once: a history asks for each of its entries. */
    private final SingletonSupplier<@Nullable SmallFigures> figures;

    ReadSteps(ObjectProvider<SmallFigures> figures) {
        this.figures = SingletonSupplier.ofNullable(figures::getIfAvailable);
    }

    List<HistoryStep> seenBy(Audience audience, AgencyId agency, List<TrailStep> steps) {
        var told = steps.stream().map(TrailStep::asHistoryStep).toList();
        var small = figures.get();
        if (small == null) {
            return told;
        }
        var seen = small.seenBy(
                audience, agency, told.stream().map(HistoryStep::data).toList());
        return IntStream.range(0, told.size())
                .mapToObj(place -> with(told.get(place), seen.get(place)))
                .toList();
    }

    private static HistoryStep with(HistoryStep step, Map<String, Object> seen) {
        return seen.equals(step.data())
                ? step
                : new HistoryStep(step.kind(), step.element(), step.activity(), step.task(), step.at(), seen);
    }
}
