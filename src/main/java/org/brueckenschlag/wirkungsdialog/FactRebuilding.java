package org.brueckenschlag.wirkungsdialog;

import java.util.ArrayList;
import java.util.List;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.matters.MatterLock;
import org.brueckenschlag.matters.MatterReplay;
import org.brueckenschlag.matters.MatterTransactions;
import org.brueckenschlag.matters.WeeklyCounts;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.springframework.stereotype.Component;

/**
 * Makes the facts of an agency anew from the trail: after an update that needs more of them, or when somebody doubts
 * them. Matter by matter, under its lock, while work goes on.
 */
@Component
public class FactRebuilding {

    private final RecordedCourses courses;
    private final MatterReplay replay;
    private final MatterLock matters;
    private final MatterTransactions transactions;
    private final WeeklyCounts counters;
    private final ProcessCatalogue catalogue;
    private final RequiredAnswers required;
    private final JdbcFacts facts;
    private final FigureKeeping figures;
    private final FigureFolding folding;

    FactRebuilding(
            RecordedCourses courses,
            MatterReplay replay,
            MatterLock matters,
            MatterTransactions transactions,
            WeeklyCounts counters,
            ProcessCatalogue catalogue,
            RequiredAnswers required,
            JdbcFacts facts,
            FigureKeeping figures,
            FigureFolding folding) {
        this.courses = courses;
        this.replay = replay;
        this.matters = matters;
        this.transactions = transactions;
        this.counters = counters;
        this.catalogue = catalogue;
        this.required = required;
        this.facts = facts;
        this.figures = figures;
        this.folding = folding;
    }

    public void rebuild(AgencyId agency) {
        courses.each(agency, matter -> rebuild(matter, agency));
        folding.makeAnew(agency);
    }

    /** What is gone by now (its time was over, or it was counted) leaves no facts behind. */
    void rebuild(MatterId id, AgencyId agency) {
        transactions.run(() -> {
            if (matters.lock(id).isPresent()) {
                courses.of(id, agency).ifPresent(this::replace);
            }
        });
    }

    private void replace(RecordedCourses.Course course) {
        facts.remove(course.matter());
        figures.remove(course.agency(), course.matter());
        var told = told(course);
        told.forEach(facts::add);
        if (told.stream().flatMap(of -> of.facts().stream()).anyMatch(fact -> fact.is(Fact.Kind.ENDED))) {
            figures.closed(course.matter());
        }
    }

    /** What the trail makes of the matter, transaction by transaction. */
    private List<FactsOfMatter> told(RecordedCourses.Course course) {
        var told = new ArrayList<FactsOfMatter>();
        var states = replay.each(
                course.matter(),
                course.agency(),
                course.number(),
                course.socialSpace(),
                course.startedAt(),
                course.transactions());
        for (var place = 0; place < states.size(); place++) {
            Matter matter = states.get(place);
            if (!counters.isOnlyCounted(matter.version())) {
                told.add(new FactsOfMatter(
                        matter.id(),
                        matter.agency(),
                        matter.process(),
                        catalogue.model(matter.version()).version(),
                        matter.socialSpace(),
                        FactsInSteps.of(
                                course.transactions().get(place),
                                matter.endCode(),
                                form -> required.of(matter.version(), form))));
            }
        }
        return told;
    }
}
