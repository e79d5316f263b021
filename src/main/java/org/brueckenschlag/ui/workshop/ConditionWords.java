package org.brueckenschlag.ui.workshop;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.brueckenschlag.catalogue.FormQuestion;
import org.brueckenschlag.catalogue.FormQuestion.Kind;
import org.brueckenschlag.catalogue.SimpleCondition;
import org.brueckenschlag.catalogue.SimpleCondition.Comparison;
import org.brueckenschlag.shared.Texts;

/** When a way is gone, in the words of the questions that it asks about. */
final class ConditionWords {

    private static final Pattern ONE_OF = Pattern.compile("([a-z_][a-z0-9_.]*) in \\(((?:\"[^\"]*\"(?:, ?)?)+)\\)");
    private static final Pattern VALUE = Pattern.compile("\"([^\"]*)\"");

    private final List<FormQuestion> compared;
    private final Texts texts;

    /** @param compared what conditions can ask about */
    ConditionWords(List<FormQuestion> compared, Texts texts) {
        this.compared = compared;
        this.texts = texts;
    }

    /** What says more than comparisons one after the other is only called so. */
    String of(String feel) {
        return joined(feel, " and ", "ui.workshop.outline.and")
                .or(() -> joined(feel, " or ", "ui.workshop.outline.or"))
                .orElseGet(() -> texts.get("ui.workshop.outline.raw"));
    }

    private Optional<String> joined(String feel, String between, String words) {
        var parts = Arrays.stream(feel.split(between)).map(this::compared).toList();
        return parts.stream().allMatch(Optional::isPresent)
                ? Optional.of(parts.stream()
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" " + texts.get(words) + " ")))
                : Optional.empty();
    }

    private Optional<String> compared(String feel) {
        var oneOf = ONE_OF.matcher(feel.strip());
        return oneOf.matches()
                ? Optional.of(said(oneOf.group(1), Comparison.IS, values(oneOf.group(2))))
                : SimpleCondition.of(feel)
                        .map(simple -> said(simple.field(), simple.comparison(), List.of(simple.value())));
    }

    private static List<String> values(String written) {
        return VALUE.matcher(written).results().map(value -> value.group(1)).toList();
    }

    private String said(String field, Comparison comparison, List<String> values) {
        var asked = asked(field);
        return texts.get(
                "ui.workshop.outline.compared",
                asked.map(FormQuestion::label).filter(label -> !label.isBlank()).orElse(field),
                texts.get("ui.workshop.compare." + comparison.key()),
                values.stream()
                        .map(value -> texts.get(
                                "catalogue.name.quoted",
                                asked.map(question -> value(question, value)).orElse(value)))
                        .collect(Collectors.joining(" " + texts.get("ui.workshop.outline.or") + " ")));
    }

    /** What a table has decided is written behind the name of its result. */
    private Optional<FormQuestion> asked(String field) {
        var bare = field.substring(field.indexOf('.') + 1);
        return compared.stream()
                .filter(question ->
                        question.key().equals(field) || question.key().equals(bare))
                .findFirst();
    }

    private String value(FormQuestion asked, String value) {
        return asked.kind() == Kind.TICK
                ? texts.get("true".equals(value) ? "ui.workshop.condition.ticked" : "ui.workshop.condition.not-ticked")
                : asked.options().stream()
                        .filter(option -> option.value().equals(value))
                        .map(option -> option.label())
                        .findFirst()
                        .orElse(value);
    }
}
