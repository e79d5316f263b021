package org.brueckenschlag.catalogue;

import java.util.List;
import java.util.Optional;
import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;
import org.brueckenschlag.catalogue.SimpleCondition.Comparison;
import org.brueckenschlag.forms.FormComponent.Option;
import org.brueckenschlag.shared.Texts;

/**
 * Says conditions in the words of the package's forms and tables: "„Einigung?“ „Ja“ ist und „Stufe“ mehr als 3 ist".
 */
public final class ConditionWords {

    private static final String KEY = "catalogue.condition.";

    private final Labels labels;
    private final Texts texts;
    private final ComparedWords compared;

    public ConditionWords(Labels labels, Texts texts) {
        this.labels = labels;
        this.texts = texts;
        this.compared = new ComparedWords(labels, texts, this::clause);
    }

    /** The same question as it is called in what is said here; in another language, too. */
    public FormQuestion called(FormQuestion question) {
        var key = question.key().substring(question.key().indexOf('.') + 1);
        var label = labels.field(key);
        var options = question.options().stream()
                .map(option -> {
                    var words = labels.value(key, option.value());
                    return words.equals(option.value()) ? option : new Option(option.value(), words);
                })
                .toList();
        return (label.equals(key) ? question : question.asking(label)).offering(options, question.list());
    }

    /** What it asks, as it stands behind "wenn"; of what cannot be told only that it is a composed one. */
    public String of(String condition) {
        return told(condition).orElseGet(() -> texts.get(KEY + "composed"));
    }

    /** The same with "wenn"; what cannot be told is written behind it. */
    public String when(String condition) {
        return texts.get(KEY + "when", told(condition).orElseGet(() -> texts.get(KEY + "composed-of", condition)));
    }

    /** When something is shown that is hidden where this holds. */
    public String unless(String condition) {
        return Feel.of(condition)
                .flatMap(hidden -> clause(hidden instanceof Feel.Not(var shown) ? shown : new Feel.Not(hidden)))
                .map(shown -> texts.get(KEY + "when", shown))
                .orElseGet(() -> texts.get(KEY + "unless", condition));
    }

    /** Empty for what cannot be told, and for what is no condition. */
    public Optional<String> told(String condition) {
        return Feel.of(condition).flatMap(this::clause);
    }

    private Optional<String> clause(Feel feel) {
        return switch (feel) {
            case Feel.Joined(var all, var parts) -> joined(all, parts);
            case Feel.Not(Feel.Not(var twice)) -> clause(twice);
            case Feel.Not(Feel.Joined joined) -> clause(joined).map(words -> texts.get(KEY + "not", words));
            case Feel.Not(Feel.Depending depending) -> clause(depending).map(words -> texts.get(KEY + "not", words));
            case Feel.Not(var negated) -> compared.of(negated, true);
            case Feel.Depending(var when, var then, var otherwise) -> depending(when, then, otherwise);
            case Feel.Compared(Feel.Depending(var when, var then, var otherwise), var how, var right) ->
                depending(when, compare(then, how, right), compare(otherwise, how, right));
            default -> compared.of(feel, false);
        };
    }

    private static Feel compare(Feel left, Comparison how, Feel right) {
        return new Feel.Compared(left, how, right);
    }

    /** What is more than one comparison stands in brackets. */
    private Optional<String> joined(boolean all, List<Feel> parts) {
        var said = parts.stream()
                .map(part -> clause(part).map(words -> isOne(part) ? words : texts.get(KEY + "grouped", words)))
                .toList();
        return said.stream().allMatch(Optional::isPresent)
                ? Optional.of(String.join(
                        " " + texts.get(all ? "catalogue.cell.and" : "catalogue.cell.or") + " ",
                        said.stream().flatMap(Optional::stream).toList()))
                : Optional.empty();
    }

    private static boolean isOne(Feel part) {
        return switch (part) {
            case Feel.Joined ignored -> false;
            case Feel.Depending ignored -> false;
            case Feel.Not(var negated) -> isOne(negated);
            case Feel.Compared(Feel.Count(Feel.Rows ignored), var how, var right) -> false;
            default -> true;
        };
    }

    /** Two questions that are called the same are one for whoever reads. */
    private Optional<String> depending(Feel when, Feel then, Feel otherwise) {
        return clause(when)
                .flatMap(first -> clause(then)
                        .flatMap(second -> clause(otherwise)
                                .map(third -> third.equals(second)
                                        ? second
                                        : texts.get(KEY + "depending", first, second, third))));
    }
}
