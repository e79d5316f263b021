package org.brueckenschlag.audit;

import java.util.List;
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
        var small = figures.get();
        return steps.stream()
                .map(TrailStep::asHistoryStep)
                .map(step -> small == null ? step : seenBy(audience, agency, step, small))
                .toList();
    }

    private static HistoryStep seenBy(Audience audience, AgencyId agency, HistoryStep step, SmallFigures small) {
        var seen = small.seenBy(audience, agency, step.data());
        return seen.equals(step.data())
                ? step
                : new HistoryStep(step.kind(), step.element(), step.activity(), step.task(), step.at(), seen);
    }
}
