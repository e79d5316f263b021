package org.brueckenschlag.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.brueckenschlag.casefree.OverrideReason;
import org.brueckenschlag.casefree.TextBlocked;
import org.brueckenschlag.casefree.TextDoor;
import org.brueckenschlag.casefree.TextOverridden;
import org.brueckenschlag.forms.Forms.CheckedAnswers;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckingAnswersTests {

    private final Forms forms = RealForms.forms();

    private final FormSchema form = forms.read("""
            {"id": "vorgespraech", "components": [
              {"type": "radio", "id": "Field_gefuehrt", "key": "gefuehrt", "label": "Fand das Gespräch statt?",
               "values": [{"value": "ja", "label": "Ja"}, {"value": "nein", "label": "Nein"}],
               "validate": {"required": true}},
              {"type": "group", "id": "Group_inhalt", "label": "Inhalt", "conditional": {"hide": "=gefuehrt != \\"ja\\""},
               "components": [
                {"type": "number", "id": "Field_anzahl", "key": "teilnehmende_anzahl", "label": "Wie viele waren dabei?",
                 "validate": {"required": true, "min": 1, "max": 200}},
                {"type": "number", "id": "Field_stunden", "key": "stunden", "label": "Stunden", "decimalDigits": 1,
                 "validate": {"min": 0}},
                {"type": "checkbox", "id": "Field_sprache", "key": "sprachmittlung", "label": "Sprachmittlung war dabei"},
                {"type": "checklist", "id": "Field_sprachen", "key": "sprachen", "label": "Welche Sprachen?",
                 "conditional": {"hide": "=not(sprachmittlung)"}, "validate": {"required": true},
                 "values": [{"value": "tr", "label": "Türkisch"}, {"value": "ar", "label": "Arabisch"},
                            {"value": "uk", "label": "Ukrainisch"}]}]},
              {"type": "datetime", "id": "Field_am", "key": "am", "label": "Wann prüfen?", "subtype": "date",
               "properties": {"fruehestens": "2026-01-01"}},
              {"type": "textarea", "id": "Field_notiz", "key": "kurznotiz", "label": "Kurznotiz",
               "validate": {"maxLength": 280}},
              {"type": "radio", "id": "Field_methode", "key": "methode", "label": "Vorschlag", "readonly": true,
               "values": [{"value": "mediation_direkt", "label": "Mediation"}, {"value": "shuttle", "label": "Shuttle"}]}
            ]}
            """);

    private final Map<String, Object> known = Map.of("methode", "shuttle");

    @Test
    void keepsGoodOnesInTheFormInWhichTheyAreStored() {
        var checked = check(Map.of(
                "gefuehrt",
                "ja",
                "teilnehmende_anzahl",
                9,
                "stunden",
                new BigDecimal("2.50"),
                "sprachmittlung",
                true,
                "sprachen",
                List.of("ar", "tr"),
                "am",
                "2026-11-27",
                "kurznotiz",
                "  Raum ist frei. "));

        assertThat(checked.findings()).isEmpty();
        assertThat(checked.answers())
                .isEqualTo(Map.of(
                        "gefuehrt",
                        "ja",
                        "teilnehmende_anzahl",
                        9L,
                        "stunden",
                        2.5,
                        "sprachmittlung",
                        true,
                        "sprachen",
                        List.of("tr", "ar"),
                        "am",
                        "2026-11-27",
                        "kurznotiz",
                        "Raum ist frei."));
    }

    @Test
    void letsADraftBeIncompleteAndOutOfRange() {
        var draft = forms.checkDraft(
                form,
                Map.of("teilnehmende_anzahl", 9000, "stunden", "2,", "am", "2001-01-01", "sprachen", List.of("ar")),
                Map.of());

        assertThat(draft.findings()).isEmpty();
        assertThat(draft.answers())
                .isEqualTo(Map.of(
                        "teilnehmende_anzahl", 9000, "stunden", "2,", "am", "2001-01-01", "sprachen", List.of("ar")));
    }

    @Test
    void letsNoWordsIntoADraftWhereNoneAreAskedFor() {
        var answers = new HashMap<String, Object>();
        answers.put("gefuehrt", "mit Frau X");
        answers.put("teilnehmende_anzahl", "drei");
        answers.put("stunden", "0171 2345678 0171 2345678");
        answers.put("sprachmittlung", "ja");
        answers.put("sprachen", List.of("tr", "x"));
        answers.put("am", "27.11.");
        answers.put("kurznotiz", "x".repeat(281));
        answers.put("methode", "anders");
        answers.put("name", "x");

        var draft = forms.checkDraft(form, answers, Map.of());

        assertThat(draft.findings()).extracting(Finding::field).containsExactlyInAnyOrderElementsOf(answers.keySet());
        assertThat(draft.answers()).isEmpty();
    }

    @Test
    void neverRequiresWhatIsHiddenAndDropsWhatWasAnsweredThere() {
        var checked = check(Map.of("gefuehrt", "nein", "teilnehmende_anzahl", "zwölf", "sprachen", List.of("tr")));

        assertThat(checked.findings()).isEmpty();
        assertThat(checked.answers()).isEqualTo(Map.of("gefuehrt", "nein"));
    }

    @Test
    void takesAnUntouchedTickForNo() {
        var checked = check(Map.of("gefuehrt", "ja", "teilnehmende_anzahl", 3));

        assertThat(checked.answers()).containsEntry("sprachmittlung", false).doesNotContainKey("sprachen");
    }

    @Test
    void namesAllFindingsInTheOrderOfTheFormAndTheUnknownLast() {
        var answers = new HashMap<String, Object>();
        answers.put("zusatz", "x");
        answers.put("gefuehrt", "ja");
        answers.put("teilnehmende_anzahl", "zwölf");
        answers.put("sprachmittlung", true);
        answers.put("sprachen", List.of());
        answers.put("stunden", null);
        answers.put("am", "morgen");

        var checked = check(answers);

        assertThat(checked.answers()).isEmpty();
        assertThat(sentences(checked))
                .containsExactly(
                        "teilnehmende_anzahl: Bitte eine Zahl von 1 bis 200. Eingetragen ist „zwölf“.",
                        "sprachen: Noch offen. Bitte wählen Sie mindestens eine Antwort.",
                        "am: Bitte ein Datum, zum Beispiel 27.11.2026. Eingetragen ist „morgen“.",
                        "zusatz: Diese Angabe gibt es im Formular nicht: „zusatz“.");
    }

    @Test
    void asksForWhatIsMissing() {
        assertThat(sentences(check(Map.of())))
                .containsExactly("gefuehrt: Noch offen. Bitte beantworten Sie diese Frage.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0     | Bitte eine Zahl von 1 bis 200. Eingetragen ist „0“.
            201   | Bitte eine Zahl von 1 bis 200. Eingetragen ist „201“.
            1.5   | Bitte eine ganze Zahl von 1 bis 200. Eingetragen ist „1.5“.
            1e999999999 | Bitte eine Zahl von 1 bis 200. Eingetragen ist „1E+999999999“.
            """)
    void refusesNumbersOutOfRange(BigDecimal number, String sentence) {
        assertThat(sentences(check(Map.of("gefuehrt", "ja", "teilnehmende_anzahl", number))))
                .containsExactly("teilnehmende_anzahl: " + sentence);
    }

    @Test
    void refusesNumbersThatAreNone() {
        for (var odd : Arrays.asList(Double.NaN, Double.POSITIVE_INFINITY, true, List.of(1), Map.of("a", 1))) {
            assertThat(check(Map.of("gefuehrt", "ja", "teilnehmende_anzahl", odd))
                            .findings())
                    .extracting(Finding::field, Finding::key)
                    .containsExactly(tuple("teilnehmende_anzahl", "forms.number-between"));
        }
    }

    @Test
    void refusesTooManyDecimals() {
        assertThat(sentences(check(Map.of("gefuehrt", "ja", "teilnehmende_anzahl", 3, "stunden", 2.25))))
                .containsExactly("stunden: Bitte höchstens eine Stelle nach dem Komma. Eingetragen ist „2.25“.");
    }

    @Test
    void refusesValuesThatAreNoOption() {
        assertThat(sentences(check(Map.of("gefuehrt", "vielleicht"))))
                .containsExactly("gefuehrt: „vielleicht“ steht hier nicht zur Wahl. Möglich sind: Ja, Nein.");
        assertThat(sentences(check(Map.of("gefuehrt", List.of("ja", "nein"), "teilnehmende_anzahl", 3))))
                .containsExactly("gefuehrt: Bitte genau eine Antwort. Eingetragen sind mehrere.");
        assertThat(sentences(check(
                        Map.of("gefuehrt", "ja", "teilnehmende_anzahl", 3, "sprachmittlung", "ja", "sprachen", "tr"))))
                .containsExactly(
                        "sprachmittlung: Bitte ja oder nein (true oder false). Eingetragen ist „ja“.",
                        "sprachen: Bitte eine Liste von Antworten. Eingetragen ist „tr“.");
    }

    @Test
    void refusesDaysBeforeTheEarliest() {
        assertThat(sentences(check(Map.of("gefuehrt", "nein", "am", "2025-12-31"))))
                .containsExactly("am: Bitte ein Datum ab dem 1. Januar 2026. Eingetragen ist der 31. Dezember 2025.");
    }

    @Test
    void answersAMegabyteOfTextWithASentence() {
        var megabyte = "x".repeat(1_000_000);

        assertThat(sentences(check(Map.of("gefuehrt", megabyte, "kurznotiz", megabyte, megabyte, megabyte))))
                .satisfiesExactly(
                        choice -> assertThat(choice)
                                .contains("x".repeat(40) + "…“")
                                .hasSizeLessThan(200),
                        note -> assertThat(note)
                                .isEqualTo("kurznotiz: Bitte höchstens 280 Zeichen. Eingetragen sind 1.000.000."),
                        unknown -> assertThat(unknown).hasSizeLessThan(300));
    }

    @Test
    void answersAHundredThousandAnswersWithOneFinding() {
        var many = new HashMap<String, Object>();
        for (int i = 0; i < 100_000; i++) {
            many.put("feld" + i, i);
        }

        assertThat(check(many).findings()).extracting(Finding::key).containsExactly("forms.too-many-answers");
    }

    @Test
    void aNoteThatNamesAPersonIsNotKeptNotEvenInADraft() {
        var answers = Map.<String, Object>of(
                "gefuehrt", "nein", "kurznotiz", "Frau Yildirim ruft unter 0211 5550199 zurück.");

        assertThat(check(answers).findings())
                .extracting(Finding::field, Finding::key)
                .contains(tuple("kurznotiz", "casefree.text.person-name"), tuple("kurznotiz", "casefree.text.phone"));
        var draft = forms.checkDraft(form, answers, Map.of());
        assertThat(draft.answers()).containsOnlyKeys("gefuehrt");
        assertThat(draft.findings()).hasSize(2);
    }

    @Test
    void aTextThatTheSystemWritesComesFromNobodyNotEvenInADraft() {
        var report = forms.read("""
                {"id": "bericht", "components": [
                  {"type": "textfield", "id": "Field_summe", "key": "pruefsumme", "label": "Prüfsumme", "readonly": true,
                   "validate": {"maxLength": 64}}]}
                """);
        Map<String, Object> typed = Map.of("pruefsumme", "Frau Yildirim");

        assertThat(forms.checkDraft(report, typed, Map.of()).answers()).isEmpty();
        assertThat(forms.check(report, typed, Map.of(), Map.of("pruefsumme", "a1"))
                        .findings())
                .extracting(Finding::key)
                .containsExactly("forms.read-only");
    }

    @Test
    void aNoteThatIsOnlyWarnedOfStaysForAReason() {
        Map<String, Object> answers = Map.of("gefuehrt", "nein", "kurznotiz", "Das Fest heißt wie immer Fatma.");
        var because = Map.of("kurznotiz", OverrideReason.EVERYDAY_WORD);

        assertThat(check(answers).findings())
                .extracting(Finding::field, Finding::key)
                .containsExactly(tuple("kurznotiz", "casefree.text.single-name"));
        assertThat(forms.check(form, answers, because, Map.of()).answers()).containsKey("kurznotiz");
        assertThat(forms.checkDraft(form, answers, because).answers()).containsKey("kurznotiz");
    }

    @Test
    void aNoteThatIsBlockedStaysForNoReason() {
        Map<String, Object> answers = Map.of("gefuehrt", "nein", "kurznotiz", "Frau Yildirim wohnt dort.");
        var because = Map.of("kurznotiz", OverrideReason.PLACE);

        assertThat(forms.accept(form, answers, because, Map.of()).accepted()).isFalse();
        assertThat(forms.acceptDraft(form, answers, because).answers()).doesNotContainKey("kurznotiz");
    }

    @Test
    void whatWasRefusedOrOverriddenIsToldOnceAndNotWhileSomebodyWrites() {
        var told = new ArrayList<Object>();
        var telling = RealForms.forms(told::add);
        Map<String, Object> warned = Map.of("gefuehrt", "nein", "kurznotiz", "Das Fest heißt wie immer Fatma.");
        Map<String, Object> blocked = Map.of("gefuehrt", "nein", "kurznotiz", "Frau Yildirim wohnt dort.");
        var because = Map.of("kurznotiz", OverrideReason.EVERYDAY_WORD);

        telling.check(form, warned, because, Map.of());
        telling.check(form, blocked, Map.of());
        telling.checkDraft(form, blocked, Map.of());
        telling.acceptDraft(form, warned, because);
        assertThat(told).isEmpty();

        telling.acceptDraft(form, blocked, Map.of());
        telling.accept(form, warned, because, Map.of());
        assertThat(told)
                .containsExactly(
                        new TextBlocked(TextDoor.NOTE, new TreeSet<>(Set.of("person-name"))),
                        new TextOverridden(
                                TextDoor.NOTE, new TreeSet<>(Set.of("single-name")), OverrideReason.EVERYDAY_WORD));
    }

    @Test
    void aNoteAboutGroupsIsKept() {
        assertThat(check(Map.of("gefuehrt", "nein", "kurznotiz", "Gruppe A und Gruppe B wollen ein Treffen im Mai."))
                        .accepted())
                .isTrue();
    }

    @Test
    void keepsMarkupAsTheTextItIs() {
        var checked = check(Map.of("gefuehrt", "nein", "kurznotiz", "<b>fett</b>"));

        assertThat(checked.answers()).containsEntry("kurznotiz", "<b>fett</b>");
    }

    @Test
    void refusesControlCharacters() {
        assertThat(check(Map.of("gefuehrt", "nein", "kurznotiz", "a\u0000b")).findings())
                .extracting(Finding::key)
                .containsExactly("forms.control-characters");
    }

    @Test
    void takesAReadOnlyValueBackOnlyAsItIs() {
        assertThat(check(Map.of("gefuehrt", "nein", "methode", "shuttle")).answers())
                .isEqualTo(Map.of("gefuehrt", "nein"));
        assertThat(sentences(check(Map.of("gefuehrt", "nein", "methode", "mediation_direkt"))))
                .containsExactly("methode: Diese Angabe stammt aus einem früheren Schritt und kann hier nicht geändert"
                        + " werden.");
    }

    @Test
    void showsWhatIsHidden() {
        assertThat(forms.hidden(form, Map.of("gefuehrt", "ja"), known)).containsExactly("Field_sprachen");
        assertThat(forms.hidden(form, Map.of("gefuehrt", "nein"), known))
                .contains("Group_inhalt", "Field_anzahl", "Field_sprachen");
    }

    private CheckedAnswers check(Map<String, Object> answers) {
        return forms.check(form, answers, known);
    }

    private static List<String> sentences(CheckedAnswers checked) {
        return checked.findings().stream()
                .map(finding -> finding.field() + ": " + Texts.in(Texts.GERMAN).get(finding))
                .toList();
    }
}
