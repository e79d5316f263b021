package org.brueckenschlag.wirkungsdialog;

import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.matters.MatterAdvanced;
import org.brueckenschlag.matters.MatterExpired;
import org.brueckenschlag.matters.MatterLock;
import org.brueckenschlag.matters.WeeklyCounts;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Writes facts in the transaction of what happened, whichever door was used. Of matters that are only counted nothing
 * is written: their figures come from the counters.
 */
@Component
class FactKeeping {

    /** After the matters (10), whose Sozialraum and end the facts tell; before the trail (30). */
    private static final int THIRD = 25;

    private final JdbcFacts facts;
    private final FigureKeeping figures;
    private final MatterLock matters;
    private final WeeklyCounts counters;
    private final ProcessCatalogue catalogue;
    private final RequiredAnswers required;

    FactKeeping(
            JdbcFacts facts,
            FigureKeeping figures,
            MatterLock matters,
            WeeklyCounts counters,
            ProcessCatalogue catalogue,
            RequiredAnswers required) {
        this.facts = facts;
        this.figures = figures;
        this.matters = matters;
        this.counters = counters;
        this.catalogue = catalogue;
        this.required = required;
    }

    @EventListener
    @Order(THIRD)
    void on(MatterAdvanced event) {
        matters.lock(event.matter())
                .filter(matter -> !counters.isOnlyCounted(matter.version()))
                .map(matter -> factsOf(matter, event))
                .ifPresent(found -> {
                    facts.add(found);
                    if (found.facts().stream().anyMatch(fact -> fact.is(Fact.Kind.ENDED))) {
                        figures.closed(found.matter());
                    }
                });
    }

    @EventListener
    void on(MatterExpired expired) {
        facts.remove(expired.matter());
        figures.remove(expired.agency(), expired.matter());
    }

    private FactsOfMatter factsOf(Matter matter, MatterAdvanced event) {
        return new FactsOfMatter(
                matter.id(),
                matter.agency(),
                matter.process(),
                catalogue.model(matter.version()).version(),
                matter.socialSpace(),
                FactsInSteps.of(event.steps(), matter.endCode(), form -> required.of(matter.version(), form)));
    }
}
