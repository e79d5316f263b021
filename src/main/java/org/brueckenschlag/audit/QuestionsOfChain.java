package org.brueckenschlag.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.audit.Question.Kind;
import org.jspecify.annotations.Nullable;

/** Reads from a matter's chain what the Prüfung wrote there and what became of it. */
final class QuestionsOfChain {

    static final String TEXT = "text";
    static final String ABOUT = "about";

    private final String number;
    private final Map<String, Question> found = new LinkedHashMap<>();

    private QuestionsOfChain(String number) {
        this.number = number;
    }

    /** The first written first. */
    static List<Question> in(List<ChainLink> links, String number) {
        var reading = new QuestionsOfChain(number);
        links.forEach(link -> link.steps().forEach(step -> reading.take(link, step)));
        return List.copyOf(reading.found.values());
    }

    private void take(ChainLink link, TrailStep step) {
        switch (step.kind()) {
            case "question_asked" -> written(link, step, Kind.QUESTION);
            case "annotation_made" -> written(link, step, Kind.ANNOTATION);
            case "question_answered" -> answered(step, Kind.QUESTION);
            case "annotation_answered" -> answered(step, Kind.ANNOTATION);
            case "annotation_withdrawn" ->
                found.computeIfPresent(id(step, Kind.ANNOTATION), (id, question) -> question.withdrawn(step.at()));
            default -> {
                // the rest of the history
            }
        }
    }

    private void written(ChainLink link, TrailStep step, Kind kind) {
        var id = id(step, kind);
        var about = step.data().get(ABOUT) instanceof Long sequence ? sequence : null;
        found.put(id, new Question(id, kind, number, link.actor(), about, text(step), step.at(), null, null, null));
    }

    private void answered(TrailStep step, Kind kind) {
        found.computeIfPresent(id(step, kind), (id, question) -> question.answered(text(step), step.at()));
    }

    private static String id(TrailStep step, Kind kind) {
        return String.valueOf(step.data().get(kind.key()));
    }

    private static @Nullable String text(TrailStep step) {
        return step.data().get(TEXT) instanceof String words ? words : null;
    }
}
