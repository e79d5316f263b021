package org.brueckenschlag.wirkungsdialog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In the processes as they are delivered: a step or a question that is renamed there would silence a figure here. */
class EveryIndicatorFindsWhatItNeedsTests {

    private static final Pattern ELEMENT = Pattern.compile("\\b(?:Task|Event|Activity)_[A-Za-z]+");

    static Stream<IndicatorCatalogue.Defined> indicators() {
        return new IndicatorCatalogue().all().stream();
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void steps(IndicatorCatalogue.Defined defined) {
        var models = contents(defined, ".bpmn");

        assertThat(ELEMENT.matcher(defined.formula().toString())
                        .results()
                        .map(result -> "id=\"" + result.group() + "\""))
                .allSatisfy(id -> assertThat(models).contains(id));
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void questionsAndResults(IndicatorCatalogue.Defined defined) {
        var asked = contents(defined, ".form") + contents(defined, ".dmn");

        assertThat(defined.indicator().fields().stream().flatMap(field -> Stream.of(field.split("\\."))))
                .allSatisfy(name -> assertThat(asked)
                        .containsAnyOf(
                                "\"key\": \"" + name + "\"", "\"path\": \"" + name + "\"", "name=\"" + name + "\""));
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void aNameAndItsFormulaInWordsInEachLanguage(IndicatorCatalogue.Defined defined) {
        for (var language : Texts.LANGUAGES) {
            assertThat(defined.indicator().name(Texts.in(language)))
                    .isNotBlank()
                    .doesNotStartWith("[");
            assertThat(defined.indicator().words(Texts.in(language)))
                    .isNotBlank()
                    .doesNotStartWith("[");
        }
    }

    @Test
    void thereAreAllOfTheDomain() {
        assertThat(indicators()
                        .map(defined -> defined.indicator().id().substring(0, 2))
                        .collect(Collectors.groupingBy(field -> field, Collectors.counting())))
                .isEqualTo(Map.of("KM", 16L, "IK", 14L, "CB", 4L, "SR", 5L, "BE", 7L, "VA", 6L, "AD", 2L, "WD", 7L));
    }

    @Test
    void aWordThatNobodyKnowsIsAMistakeOfTheFile() {
        var formula = Map.of("count", Map.of("tasks", List.of("Task_A"), "wer", "alle"));

        var problems = new Problems();
        new FormulaReading(problems).formula(formula);

        assertThatThrownBy(() -> problems.refuse("XX-01"))
                .hasMessage("XX-01: In “count”, nobody understands the word “wer”.");
    }

    private static String contents(IndicatorCatalogue.Defined defined, String ending) {
        var processes = defined.indicator().processes();
        try (var files = Files.walk(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> processes.isEmpty()
                            || processes.contains(file.getParent().getFileName().toString())
                            // shared by several processes
                            || ending.equals(".dmn"))
                    .map(EveryIndicatorFindsWhatItNeedsTests::content)
                    .collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
