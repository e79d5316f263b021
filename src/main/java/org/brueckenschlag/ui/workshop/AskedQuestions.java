package org.brueckenschlag.ui.workshop;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.brueckenschlag.catalogue.ComposedCondition;
import org.brueckenschlag.catalogue.ConditionWords;
import org.brueckenschlag.catalogue.DraftColumns;
import org.brueckenschlag.catalogue.FormQuestion;
import org.brueckenschlag.catalogue.OfferedAnswers;

/** What conditions can ask about, with where it is asked, and whether a matter has an answer when it comes there. */
final class AskedQuestions {

    private final OfferedAnswers answers;
    private final PackageParts parts;
    private final FormTitles titles;
    private final ConditionWords words;

    /** @param words says conditions about them */
    AskedQuestions(OfferedAnswers answers, PackageParts parts, FormTitles titles, ConditionWords words) {
        this.words = words;
        this.answers = answers;
        this.parts = parts;
        this.titles = titles;
    }

    /**
     * @param where what the form or the table is called; empty where that does not matter
     * @param isDecided whether a table gives it
     * @param isLater whether a matter has not been asked yet
     */
    record Asked(FormQuestion question, String where, boolean isDecided, boolean isLater) {

        static List<Asked> anywhere(List<FormQuestion> questions) {
            return questions.stream()
                    .map(question -> new Asked(question, "", false, false))
                    .toList();
        }
    }

    ConditionWords words() {
        return words;
    }

    /** A condition of a way as it can be changed. */
    ConditionField.Standing standing(String condition) {
        return new ConditionField.Standing(
                ComposedCondition.of(condition).orElse(null), condition, words.when(condition));
    }

    /** Those that are answered already come first, each group by its form. */
    List<Asked> at(String place, Outline outline) {
        var before = outline.askedBefore(place).stream()
                .map(asked -> parts.tables().getOrDefault(asked, asked))
                .collect(Collectors.toSet());
        return answers.compared().stream()
                .map(question -> asked(question, before))
                .sorted(Comparator.comparing(Asked::isLater).thenComparing(Asked::where))
                .toList();
    }

    /** What a new table can look at, by the key that it reads; what only a later step asks comes last. */
    List<Asked> before(String place, Outline outline) {
        var asked = answers.asked().stream()
                .filter(question -> DraftColumns.canAsk(question.kind()))
                .map(FormQuestion::key)
                .collect(Collectors.toSet());
        return at(place, outline).stream()
                .filter(one -> asked.contains(one.question().key()))
                .toList();
    }

    private Asked asked(FormQuestion question, Set<String> before) {
        var places = answers.places(question);
        var earlier = places.stream().filter(before::contains).toList();
        return new Asked(
                words.called(question),
                (earlier.isEmpty() ? places : earlier)
                        .stream().map(this::title).sorted().collect(Collectors.joining(" · ")),
                !places.isEmpty() && parts.tables().values().containsAll(places),
                earlier.isEmpty());
    }

    /** Of a file: what people call the table in it, or the tasks that show the form. */
    private String title(String file) {
        return parts.tables().entrySet().stream()
                .filter(table -> table.getValue().equals(file))
                .flatMap(table -> Optional.ofNullable(parts.names().get(table.getKey())).stream())
                .findFirst()
                .orElseGet(() -> titles.of(file));
    }
}
