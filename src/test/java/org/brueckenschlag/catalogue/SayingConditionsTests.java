package org.brueckenschlag.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brueckenschlag.forms.RealForms;
import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a way is gone is said as somebody would ask it, wherever it is said. */
class SayingConditionsTests {

    private final ConditionWords words = words("konfliktmediation", Texts.GERMAN);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            einigung = "offen"                                | „Gibt es eine Einigung?“ „Noch offen“ ist
            eskalationsstufe >= 3                             | „Auf welcher Eskalationsstufe ist der Konflikt?“ mindestens 3 ist
            keine_personendaten = true                        | „Keine Personendaten enthalten“ zutrifft
            keine_personendaten != true                       | „Keine Personendaten enthalten“ nicht zutrifft
            d1.triage = "schutz"                              | „Triage“ „Schutz geht vor“ ist
            not(d1.triage in ("schutz", "klaeren"))           | „Triage“ nicht „Schutz geht vor“ oder „Leitung entscheidet“ ist
            einigung != null                                  | „Gibt es eine Einigung?“ beantwortet ist
            loopCounter = 2                                   | die Zahl der früheren Durchgänge 2 ist
            ${einigung == 'offen' && eskalationsstufe > 3}    | „Gibt es eine Einigung?“ „Noch offen“ ist und „Auf welcher Eskalationsstufe ist der Konflikt?“ mehr als 3 ist
            count(parteigruppen[item.rueckzug_grund = null]) > 0 | es bei „Welche Gruppen sind beteiligt?“ einen Eintrag gibt, bei dem „Aus welchem Grund?“ nicht beantwortet ist
            """)
    void inTheWordsOfTheQuestionsAndTheirAnswers(String feel, String said) {
        assertThat(words.of(feel)).isEqualTo(said);
    }

    @Test
    void andTheListsToChooseFromCallTheQuestionsTheSame() {
        var asked =
                DraftForm.of(ChangingATableTests.shipped("konfliktmediation/auftrag_klaeren.form")).questions().stream()
                        .filter(question -> question.key().equals("mandat_status"))
                        .findFirst()
                        .orElseThrow();

        var called = words("konfliktmediation", Texts.ENGLISH).called(asked);

        assertThat(words("konfliktmediation", Texts.ENGLISH).of("mandat_status = \"erteilt\""))
                .startsWith("“" + called.label() + "” is ");
        assertThat(called.label()).isNotEqualTo(asked.label());
    }

    @Test
    void withWhatBelongsTogetherInBrackets() {
        assertThat(words.of("einigung = \"offen\" and (neu_besetzt = \"ja\" or not(d1.triage = \"schutz\"))"))
                .isEqualTo(
                        "„Gibt es eine Einigung?“ „Noch offen“ ist"
                                + " und („Konnten Sie das Team neu besetzen?“ „Ja“ ist oder „Triage“ nicht „Schutz geht vor“ ist)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"einigung", "every g in gruppen satisfies g.da", "a = ", "einigung = \"offen\")", "a in b"})
    void whatCannotBeToldIsCalledAComposedOneAndStaysReadable(String feel) {
        assertThat(words.of(feel + " and !")).isEqualTo("eine zusammengesetzte Bedingung gilt");
        assertThat(words.when(feel + " and !"))
                .isEqualTo("wenn eine zusammengesetzte Bedingung gilt: " + feel + " and !");
    }

    @Test
    void whatIsNestedTooDeepIsNotReadAtAll() {
        assertThat(words.told("(".repeat(1000) + "a" + ")".repeat(1000))).isEmpty();
        assertThat(words.told("a = 1 and ".repeat(1000) + "a = 1")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void ofEveryWayThatIsShipped(String process, String condition) {
        for (var language : Texts.LANGUAGES) {
            assertThat(words(process, language).told(condition))
                    .as(language.toString())
                    .isPresent();
        }
    }

    static Stream<String[]> shipped() {
        return ShippedPackages.all().stream()
                .flatMap(shipped -> shipped.files().entrySet().stream()
                        .filter(file -> file.getKey().endsWith(".bpmn"))
                        .flatMap(
                                file -> Xml.descendants(Xml.parse(new String(file.getValue(), StandardCharsets.UTF_8))))
                        .filter(element -> Xml.is(element, Xml.BPMN, "conditionExpression"))
                        .map(condition -> new String[] {shipped.name(), Xml.text(condition)}));
    }

    private static ConditionWords words(String process, Locale language) {
        var files = ShippedPackages.files(process).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, file -> new String(file.getValue(), StandardCharsets.UTF_8)));
        var opened = OpenedPackage.of(process, new ProcessVersionId("any"), new HashMap<>(files), RealForms.forms());
        return new ConditionWords(opened.words(language), Texts.in(language));
    }
}
