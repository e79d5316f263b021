package org.brueckenschlag.ui.matters;

import java.util.List;
import java.util.Map;
import org.brueckenschlag.audit.TrailEntry;
import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;
import org.brueckenschlag.matters.HistoryStep;
import org.brueckenschlag.ui.progress.ElementState;
import org.brueckenschlag.ui.progress.Progress;
import org.brueckenschlag.ui.progress.Runs;

/**
 * Where a matter stood after an entry of its history, for the picture.
 *
 * @param headline what was being done, in words; empty where nothing was
 */
public record Standing(Map<String, ElementState> states, Map<String, String> tags, String headline) {

    public Standing {
        states = Map.copyOf(states);
        tags = Map.copyOf(tags);
    }

    /**
     * @param trail up to that entry
     * @param known answers that say how many rounds are planned
     */
    public static Standing after(List<TrailEntry> trail, MatterWords words, Map<String, Object> known) {
        var open = trail.stream().flatMap(entry -> entry.steps().stream()).noneMatch(Standing::ends);
        var runs = Runs.of(trail, words.model());
        var progress = Progress.of(words.model(), runs, open);
        var diagram = DiagramTexts.of(words.model().bpmn());
        var course = new Course(words, runs, progress, GivenAnswers.of(trail), diagram, known);
        return new Standing(progress.states(), course.tags(), course.headline().orElse(""));
    }

    /** Names that the picture shows in another language than its own. */
    public static Map<String, String> translated(MatterWords words) {
        return translated(words.model().bpmn(), words.labels());
    }

    /** As above, for a picture of no matter. */
    public static Map<String, String> translated(String bpmn, Labels labels) {
        return DiagramTexts.of(bpmn).translated(labels);
    }

    private static boolean ends(HistoryStep step) {
        return step.kind() == HistoryStep.Kind.MATTER_ENDED && !step.data().containsKey("parent");
    }
}
