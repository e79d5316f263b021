package org.brueckenschlag.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.catalogue.FormQuestion.Kind;
import org.brueckenschlag.catalogue.VersionChange.Aspect;
import org.brueckenschlag.catalogue.VersionChange.Difference;
import org.brueckenschlag.catalogue.VersionChange.Manner;
import org.brueckenschlag.forms.Forms;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody reads who wants to know what a release has changed. */
@ModuleTest
class ComparingVersionsTests {

    private static final String FORM = """
            {"type":"default","id":"anfrage","schemaVersion":18,"components":[
              {"type":"radio","id":"Field_Ort","key":"ort_typ","label":"Ort",
               "values":[{"value":"innenhof","label":"Innenhof"},{"value":"park","label":"Park"}]}]}
            """;
    private static final Map<String, String> BEFORE = Map.of(
            "kleines_verfahren.bpmn",
            ReadingAModelTests.MODEL,
            "anfrage.form",
            FORM,
            "stufe.dmn",
            ReadingAModelTests.TABLE,
            "texte_en.properties",
            "process.name=Small procedure\n");

    private static final String ROWS = """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"><decision id="d"><decisionTable hitPolicy="FIRST">
              <input id="I" label="Ort"><inputExpression><text>ort_typ</text></inputExpression></input>
              <output id="O" name="ergebnis"/>
              <rule id="R1"><inputEntry><text></text></inputEntry><outputEntry><text>"a"</text></outputEntry></rule>
              <rule id="R2"><inputEntry><text>"park"</text></inputEntry><outputEntry><text>"b"</text></outputEntry></rule>
              <rule id="R3"><inputEntry><text>"park"</text></inputEntry><outputEntry><text>"c"</text></outputEntry></rule>
            </decisionTable></decision></definitions>
            """;

    @Autowired
    Forms forms;

    @Test
    void theSameIsNoChange() {
        assertThat(changes(BEFORE)).isEmpty();
    }

    @Test
    void anotherLayoutOfTheFileIsNoChangeEither() {
        assertThat(changes(withModel("\n", "\n   "))).isEmpty();
    }

    /** A drawing program leaves out what is so anyway, and has changed nothing. */
    @Test
    void norIsWhatADrawingProgramLeavesOut() {
        var decision = "<bpmn:businessRuleTask id=\"Task_Triage\" camunda:decisionRef=\"triage\"%s /></bpmn:process>";
        var written = withModel("</bpmn:process>", decision.formatted(" camunda:decisionRefBinding=\"latest\""));
        var drawn = withModel("</bpmn:process>", decision.formatted(""));

        assertThat(changes(written, drawn)).isEmpty();
        assertThat(changes(
                        drawn,
                        withModel("</bpmn:process>", decision.formatted(" camunda:decisionRefBinding=\"deployment\""))))
                .extracting(VersionChange::element)
                .containsExactly("Task_Triage");
    }

    /** Whoever takes a step out and back again gets its ways in another order. */
    @Test
    void norAreTheSameWaysInAnotherOrder() {
        var no =
                "<bpmn:sequenceFlow id=\"Flow_Nein\" name=\"nein\" sourceRef=\"Gateway_Weiter\" targetRef=\"Task_Aufnehmen\" />";
        var yes = "<bpmn:sequenceFlow id=\"Flow_Ja\"";

        assertThat(changes(withModel(no, "", yes, no + yes))).isEmpty();
    }

    /** Whoever reads English hears of it, though what they read is as before. */
    @Test
    void aNewGermanNameIsToldWhereTheTranslationStays() {
        var before = with("texte_en.properties", "Task_Aufnehmen.name=Take up the enquiry\n");
        var after = withModel("Anfrage&#10;aufnehmen", "Anfrage annehmen");
        after.put("texte_en.properties", "Task_Aufnehmen.name=Take up the enquiry\n");

        assertThat(changes(before, after, Texts.ENGLISH))
                .containsExactly(new VersionChange(
                        "user_task",
                        "Task_Aufnehmen",
                        Manner.CHANGED,
                        "Take up the enquiry",
                        List.of(new Difference(Aspect.NAME_IN_GERMAN, "Anfrage aufnehmen", "Anfrage annehmen"))));
    }

    @Test
    void aStepThatChangedSaysInWhatFromWhichToWhich() {
        assertThat(changes(withModel(
                        "candidateGroups=\"fachkraft\"", "candidateGroups=\"leitung\"",
                        "Anfrage&#10;aufnehmen", "Anfrage annehmen")))
                .containsExactly(new VersionChange(
                        "user_task",
                        "Task_Aufnehmen",
                        Manner.CHANGED,
                        "Anfrage annehmen",
                        List.of(
                                new Difference(Aspect.NAME, "Anfrage aufnehmen", "Anfrage annehmen"),
                                new Difference(Aspect.ROLE, "fachkraft", "leitung"))));
    }

    @Test
    void aWaitThatChangedIsToldBesideAnotherName() {
        assertThat(changes(withModel(
                        "${dauer_der_frist}", "P2M", "id=\"Event_Zulang\"", "id=\"Event_Zulang\" name=\"Zu lange\"")))
                .singleElement()
                .satisfies(change -> assertThat(change.part()).isEqualTo("wait"))
                .satisfies(change -> assertThat(change.differences())
                        .contains(
                                new Difference(Aspect.NAME, "Wartezeit an ‚Anfrage aufnehmen‘", "Zu lange"),
                                new Difference(Aspect.WAIT, "${dauer_der_frist}", "P2M")));
    }

    @Test
    void anotherNameOfTheProcessIsAChangeOfItsOwn() {
        assertThat(changes(withModel("name=\"Kleines Verfahren\"", "name=\"Großes Verfahren\"")))
                .containsExactly(new VersionChange(
                                "process",
                                "kleines_verfahren",
                                Manner.CHANGED,
                                "Großes Verfahren",
                                List.of(new Difference(Aspect.NAME, "Kleines Verfahren", "Großes Verfahren")))
                        .at(List.of()));
    }

    /** Lanes, words at ways and what is called after its neighbours. */
    @Test
    void whatIsTranslatedIsToldInTheReadersLanguage() {
        var words = """
                Lane_Team.name=Staff
                Flow_Ja.name=yes
                Task_Aufnehmen.name=Take up
                """;
        var before = with("texte_en.properties", words);
        var after = withModel(
                "<bpmn:flowNodeRef>Task_Aufnehmen</bpmn:flowNodeRef>",
                "",
                "sourceRef=\"Gateway_Weiter\" targetRef=\"Activity_Gespraeche\"",
                "sourceRef=\"Gateway_Weiter\" targetRef=\"Event_Zulang\"");
        after.put("texte_en.properties", words);

        assertThat(changes(before, after, Texts.ENGLISH))
                .flatExtracting(VersionChange::differences)
                .contains(new Difference(Aspect.LANE, "Staff", ""))
                .anySatisfy(difference -> assertThat(difference.after()).contains("yes: Wait at ‘Take up’"));
    }

    @Test
    void whatNoViewShowsIsToldBesideAnotherName() {
        assertThat(changes(withModel(">= genug", "> genug", "name=\"Gespräche\"", "name=\"Treffen\"")))
                .singleElement()
                .satisfies(change -> assertThat(change.differences())
                        .containsExactly(
                                new Difference(Aspect.NAME, "Gespräche", "Treffen"),
                                new Difference(Aspect.CONTENT, "", "")));
    }

    @Test
    void aWayIsTakenUnderAnotherCondition() {
        assertThat(changes(withModel("&gt; 1</bpmn:condition", "&gt; 2</bpmn:condition")))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.name()).isEqualTo("Weiter?");
                    assertThat(change.differences()).singleElement().satisfies(difference -> {
                        assertThat(difference.aspect()).isEqualTo(Aspect.CONDITION);
                        assertThat(difference.before()).startsWith("ja: wenn ").endsWith(" mehr als 1 ist)");
                        assertThat(difference.after()).endsWith(" mehr als 2 ist)");
                    });
                });
    }

    @Test
    void whatNoViewShowsIsTold() {
        assertThat(changes(withModel(">= genug", "> genug")))
                .extracting(VersionChange::name, VersionChange::differences)
                .containsExactly(tuple("Gespräche", List.of(new Difference(Aspect.CONTENT, "", ""))));
    }

    @Test
    void aStepThatCameAndOneThatWent() {
        assertThat(changes(withModel(
                        "<bpmn:userTask id=\"Task_Sprechen\" name=\"Sprechen\"",
                        "<bpmn:userTask id=\"Task_Schreiben\" name=\"Schreiben\"")))
                .extracting(VersionChange::manner, VersionChange::name)
                .containsExactly(tuple(Manner.ADDED, "Schreiben"), tuple(Manner.REMOVED, "Sprechen"));
    }

    @Test
    void aQuestionThatIsWordedAnewSaysBothWordings() {
        assertThat(changes(with("anfrage.form", FORM.replace("\"label\":\"Ort\"", "\"label\":\"Wo\""))))
                .containsExactly(new VersionChange(
                        "question",
                        null,
                        Manner.CHANGED,
                        "„Wo“ in „Anfrage aufnehmen“",
                        Set.of("ort_typ"),
                        List.of(new Difference(Aspect.WORDING, "Ort", "Wo")),
                        List.of("Task_Aufnehmen")));
    }

    @Test
    void aQuestionTellsItsNewAnswersObligationAndCondition() {
        var after = FORM.replace("{\"value\":\"park\",\"label\":\"Park\"}", "{\"value\":\"platz\",\"label\":\"Platz\"}")
                .replace(
                        "\"label\":\"Ort\",",
                        "\"label\":\"Ort\",\"validate\":{\"required\":true},"
                                + "\"conditional\":{\"hide\":\"=not(ort_typ = \\\"innenhof\\\")\"},");

        assertThat(changes(with("anfrage.form", after)))
                .singleElement()
                .satisfies(change -> assertThat(change.differences())
                        .containsExactly(
                                new Difference(Aspect.REQUIRED, "freiwillig", "Pflichtfrage"),
                                new Difference(Aspect.OPTIONS, "Park", "Platz"),
                                new Difference(Aspect.SHOWN, "wird immer gefragt", "wenn „Ort“ „Innenhof“ ist")));
    }

    @Test
    void anAddedQuestionSaysWhatItAsksAndARemovedOneWhatItAsked() {
        var grown = DraftForm.of(FORM).adding(Kind.NUMBER, "anzahl", "Wie viele?", List.of(), null);
        var bounded = grown.with(grown.question("Feld_anzahl").orElseThrow().between(BigDecimal.ONE, BigDecimal.TEN));

        assertThat(changes(with("anfrage.form", bounded.without("Field_Ort").json())))
                .extracting(VersionChange::manner, VersionChange::differences)
                .containsExactly(
                        tuple(Manner.ADDED, List.of(new Difference(Aspect.WORDING, "", "Wie viele?; 1 bis 10"))),
                        tuple(Manner.REMOVED, List.of(new Difference(Aspect.WORDING, "Ort; Innenhof · Park", ""))));
    }

    @Test
    void onlyTheQuestionThatWasMovedIsToldAsMoved() {
        var before = DraftForm.of(FORM)
                .adding(Kind.TICK, "a", "A", List.of(), null)
                .adding(Kind.TICK, "b", "B", List.of(), null);
        var packages = new HashMap<>(BEFORE);
        packages.put("anfrage.form", before.json());
        var after = new HashMap<>(packages);
        after.put(
                "anfrage.form", before.moving("Feld_b", -1).moving("Feld_b", -1).json());

        assertThat(changes(packages, after))
                .singleElement()
                .satisfies(change -> assertThat(change.differences())
                        .containsExactly(new Difference(Aspect.POSITION, "nach „A“", "ganz am Anfang")));
    }

    @Test
    void whatStandsSideBySideIsToldOnce() {
        var below = DraftForm.of(FORM)
                .adding(Kind.TICK, "a", "A", List.of(), null)
                .adding(Kind.TICK, "b", "B", List.of(), null);
        var beside = below.arranged(below.arrangement().standing("Feld_b", true));
        var narrow = beside.arranged(beside.arrangement().widening("Feld_b", 4));

        assertThat(arranged(below, beside))
                .containsExactly(new Difference(Aspect.ARRANGEMENT, "untereinander", "„A“ neben „B“"));
        assertThat(arranged(beside, below))
                .containsExactly(new Difference(Aspect.ARRANGEMENT, "„A“ neben „B“", "untereinander"));
        assertThat(arranged(beside, narrow))
                .containsExactly(new Difference(
                        Aspect.ARRANGEMENT, "so viel Platz bleibt", "ein Viertel der Zeile", "Breite von „B“"));
    }

    private List<Difference> arranged(DraftForm was, DraftForm is) {
        var before = new HashMap<>(BEFORE);
        before.put("anfrage.form", was.json());
        var after = new HashMap<>(before);
        after.put("anfrage.form", is.json());
        return changes(before, after).stream()
                .flatMap(change -> change.differences().stream())
                .toList();
    }

    @Test
    void whatNobodyAsksAboutInAFormIsStillTold() {
        var after = FORM.replace("\"label\":\"Ort\",", "\"label\":\"Ort\",\"defaultValue\":\"park\",");

        assertThat(changes(with("anfrage.form", after)))
                .singleElement()
                .satisfies(change ->
                        assertThat(change.differences()).containsExactly(new Difference(Aspect.CONTENT, "", "")));
    }

    @Test
    void aRowOfATableSaysWhichCellChangedInWords() {
        assertThat(changes(with("stufe.dmn", ReadingAModelTests.TABLE.replace("&gt; 3", "[4..6)"))))
                .containsExactly(new VersionChange(
                        "row",
                        null,
                        Manner.CHANGED,
                        "„Zeile 1“ in „d“",
                        Set.of("stufe"),
                        List.of(new Difference(
                                Aspect.CELL, "stufe_vermutet: mehr als 3", "stufe_vermutet: 4 bis weniger als 6"))));
    }

    @Test
    void aTableThatHitsAsOnlyOtherEnginesKnowIsToldRowByRow() {
        var before = with(
                "stufe.dmn",
                ReadingAModelTests.TABLE.replace("<decisionTable>", "<decisionTable hitPolicy=\"PRIORITY\">"));
        var after = with(
                "stufe.dmn",
                ReadingAModelTests.TABLE
                        .replace("<decisionTable>", "<decisionTable hitPolicy=\"OUTPUT ORDER\">")
                        .replace("&gt; 3", "[4..6)"));

        assertThat(changes(before, after))
                .extracting(VersionChange::part, VersionChange::differences)
                .containsExactly(
                        tuple(
                                "table",
                                List.of(new Difference(
                                        Aspect.HIT_POLICY,
                                        "Die Zeile mit dem wichtigsten Ergebnis gilt",
                                        "Alle Zeilen, die zutreffen, gelten, die wichtigsten Ergebnisse zuerst"))),
                        tuple(
                                "row",
                                List.of(new Difference(
                                        Aspect.CELL,
                                        "stufe_vermutet: mehr als 3",
                                        "stufe_vermutet: 4 bis weniger als 6"))));
    }

    @Test
    void rowsThatCameWentOrMovedAreToldAsSuch() {
        var table = DraftTable.of(ROWS);
        var after = table.without("R2").moving("R3", -1);
        after = after.adding("R4", null);
        after = after.with(
                after.row("R4").orElseThrow().asking(0, "\"innenhof\"").giving(0, "\"spaet\""));
        var packages = new HashMap<>(BEFORE);
        packages.put("stufe.dmn", ROWS);
        var changed = new HashMap<>(packages);
        changed.put("stufe.dmn", after.hitting(DraftTable.HitPolicy.UNIQUE).dmn());

        assertThat(changes(packages, changed))
                .extracting(VersionChange::part, VersionChange::manner, VersionChange::differences)
                .containsExactly(
                        tuple(
                                "table",
                                Manner.CHANGED,
                                List.of(new Difference(
                                        Aspect.HIT_POLICY,
                                        "Die erste Zeile, die zutrifft, gilt",
                                        "Es trifft höchstens eine Zeile zu"))),
                        tuple("row", Manner.CHANGED, List.of(new Difference(Aspect.POSITION, "Zeile 1", "Zeile 2"))),
                        tuple(
                                "row",
                                Manner.ADDED,
                                List.of(new Difference(Aspect.ROW, "", "Ort: Innenhof → ergebnis: spaet"))),
                        tuple(
                                "row",
                                Manner.REMOVED,
                                List.of(new Difference(Aspect.ROW, "Ort: Park → ergebnis: b", ""))));
    }

    @Test
    void columnsThatCameWentOrHaveAnotherHeadingAreToldAsSuch() {
        var table = DraftTable.of(ROWS);
        var named = new DraftColumns(table, DraftColumns.Side.OUTPUT).naming(0, "Wann?");
        var grown = DraftColumns.giving(named, "dauer", "Dauer", FormQuestion.Kind.NUMBER, List.of());
        var after = new DraftColumns(grown, DraftColumns.Side.INPUT).without(0);
        var packages = new HashMap<>(BEFORE);
        packages.put("stufe.dmn", ROWS);
        var changed = new HashMap<>(packages);
        changed.put("stufe.dmn", after.dmn());

        assertThat(changes(packages, changed))
                .filteredOn(change -> change.part().equals("table"))
                .flatExtracting(VersionChange::differences)
                .containsExactly(
                        new Difference(Aspect.COLUMN, "Ort · ort_typ", ""),
                        new Difference(Aspect.COLUMN, "ergebnis · ergebnis", "Wann? · ergebnis"),
                        new Difference(Aspect.COLUMN, "", "Dauer · dauer"));
    }

    @Test
    void aTranslationSaysWhichWordsChanged() {
        assertThat(changes(with("texte_en.properties", "process.name=Small steps\n")))
                .containsExactly(new VersionChange(
                        "translation",
                        null,
                        Manner.CHANGED,
                        "Englisch",
                        List.of(new Difference(
                                Aspect.TRANSLATION, "Small procedure", "Small steps", "Name des Prozesses"))));
    }

    @ParameterizedTest
    @CsvSource({
        "process.purpose, Zweck des Prozesses",
        "Task_Aufnehmen.name, Name: „Anfrage aufnehmen“",
        "Task_Aufnehmen.abschluss, Worte bei „Anfrage aufnehmen“",
        "form.anfrage.ort_typ.label, Frage „Ort“",
        "form.anfrage.ort_typ.description, Hilfe zu „Ort“",
        "value.ort_typ.park, Antwort „Park“ auf „Ort“",
        "value.park, Antwort „park“",
        "unbekannt, unbekannt"
    })
    void whatAnEntryIsAboutIsSaidInWords(String key, String about) {
        assertThat(changes(with("texte_en.properties", "process.name=Small procedure\n" + key + "=New\n")))
                .flatExtracting(VersionChange::differences)
                .containsExactly(new Difference(Aspect.TRANSLATION, "", "New", about));
    }

    @Test
    void aQuestionThatWentIsToldInTheReadersLanguage() {
        var words = "form.anfrage.ort_typ.label=Place\nvalue.ort_typ.park=The park\n";
        var before = with("texte_en.properties", words);
        var after = with("anfrage.form", """
                {"type":"default","id":"anfrage","schemaVersion":18,"components":[]}""");
        after.put("texte_en.properties", words);

        assertThat(changes(before, after, Texts.ENGLISH))
                .filteredOn(change -> change.manner() == Manner.REMOVED)
                .singleElement()
                .satisfies(change -> assertThat(change.name() + change.differences())
                        .contains("“Place”")
                        .contains("The park"));
    }

    @Test
    void aNewFormAndANewTableAreToldByQuestionAndRow() {
        var after = new HashMap<>(BEFORE);
        after.put("besuch.form", """
                {"type":"default","id":"besuch","schemaVersion":18,"components":[
                  {"type":"number","id":"Field_1","key":"wann","label":"Wann?"}]}""");
        after.put("mengen.dmn", """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/">
                  <decision id="stufe" name="Stufe"><decisionTable>
                    <input id="i" label="Menge"><inputExpression typeRef="integer"><text>menge</text></inputExpression></input>
                    <output id="o" name="weg" typeRef="string"/>
                    <rule id="a"><inputEntry><text>&lt; 4</text></inputEntry><outputEntry><text>"klein"</text></outputEntry></rule>
                  </decisionTable></decision></definitions>""");

        assertThat(changes(after))
                .extracting(VersionChange::part, VersionChange::manner, VersionChange::name)
                .containsExactly(
                        tuple("form", Manner.ADDED, "besuch"),
                        tuple("question", Manner.ADDED, "„Wann?“ in „besuch“"),
                        tuple("table", Manner.ADDED, "Stufe"),
                        tuple("row", Manner.ADDED, "„Zeile 1“ in „Stufe“"));
    }

    @Test
    void ofDecisionsThatAskEachOtherTheOneThatChangedIsNamed() {
        var before = with("vorrang.dmn", Decisions.THAT_ASK_EACH_OTHER);
        var after = with(
                "vorrang.dmn",
                Decisions.THAT_ASK_EACH_OTHER
                        .replace("gruppen * 2", "gruppen * 3")
                        .replace("&gt;= 6", "&gt;= 9")
                        .replace(Decisions.ASKS_THE_SIZE, ""));

        assertThat(changes(before, after))
                .extracting(VersionChange::part, VersionChange::manner, VersionChange::name, this::said)
                .containsExactly(
                        tuple("formula", Manner.CHANGED, "Gewicht", List.of("FORMULA: gruppen * 2 → gruppen * 3")),
                        tuple("table", Manner.CHANGED, "Vorrang", List.of("ASKS: Gewicht, Größe → Gewicht")),
                        tuple(
                                "row",
                                Manner.CHANGED,
                                "„Zeile 1“ in „Vorrang“",
                                List.of("CELL: Gewicht: mindestens 6 → Gewicht: mindestens 9")));
    }

    @Test
    void aDecisionThatNobodyHasNamedIsNotCalledByItsKey() {
        var before = with("vorrang.dmn", Decisions.THAT_ASK_EACH_OTHER);
        var after = with(
                "vorrang.dmn",
                Decisions.THAT_ASK_EACH_OTHER
                        .replace("</definitions>", "<decision id=\"Decision_1e8l981\" /></definitions>")
                        .replace(
                                Decisions.ASKS_THE_SIZE,
                                Decisions.ASKS_THE_SIZE.replace("#groesse", "#Decision_1e8l981")));

        assertThat(changes(before, after))
                .extracting(VersionChange::part, VersionChange::manner, VersionChange::name, this::said)
                .containsExactly(
                        tuple(
                                "table",
                                Manner.CHANGED,
                                "Vorrang",
                                List.of("ASKS: Gewicht, Größe → Gewicht, ohne Namen")),
                        tuple("decision", Manner.ADDED, "ohne Namen", List.of()));
    }

    private List<String> said(VersionChange change) {
        return change.differences().stream()
                .map(each -> each.aspect() + ": " + each.before() + " → " + each.after())
                .toList();
    }

    @Test
    void aDecisionThatCameAndOneThatWentAreNamedWithTheirFile() {
        var table = with("vorrang.dmn", Decisions.THE_TABLE_ALONE);
        var all = with("vorrang.dmn", Decisions.THAT_ASK_EACH_OTHER);

        assertThat(changes(table, all))
                .extracting(VersionChange::part, VersionChange::manner, VersionChange::name)
                .contains(tuple("formula", Manner.ADDED, "Gewicht"), tuple("formula", Manner.ADDED, "Größe"));
        assertThat(changes(all, table))
                .extracting(VersionChange::part, VersionChange::manner, VersionChange::name)
                .contains(tuple("formula", Manner.REMOVED, "Gewicht"), tuple("formula", Manner.REMOVED, "Größe"));
    }

    @Test
    void filesThatCameOrWentAreNamed() {
        var after = new HashMap<>(BEFORE);
        after.remove("texte_en.properties");
        after.put("texte_tr.properties", "process.name=Küçük yordam\n");

        assertThat(changes(after))
                .extracting(VersionChange::part, VersionChange::manner, VersionChange::name)
                .containsExactly(
                        tuple("translation", Manner.REMOVED, "Englisch"),
                        tuple("translation", Manner.ADDED, "Türkisch"));
    }

    /** What a property names are keys of questions; whoever compares reads their words. */
    @Test
    void answersThatAStepNamesAreSaidAsTheFormCallsThem() {
        var frist = "<camunda:property name=\"frist\" value=\"${frist_erstreaktion}\" />";
        var after = withModel(
                frist,
                "<camunda:property name=\"frist\" value=\"${d1.stufe}\" />"
                        + "<camunda:property name=\"ergebnis\" value=\"ort_typ,unbekannt\" />");
        after.put("texte_de.properties", "field.stufe=Stufe des Konflikts\n");

        assertThat(changes(after))
                .flatExtracting(VersionChange::differences)
                .contains(
                        new Difference(Aspect.PROPERTY, "", "ergebnis: Ort, unbekannt"),
                        new Difference(
                                Aspect.PROPERTY, "frist: ${frist_erstreaktion}", "frist: ${Stufe des Konflikts}"));
    }

    private List<VersionChange> changes(Map<String, String> after) {
        return changes(BEFORE, after);
    }

    private List<VersionChange> changes(Map<String, String> before, Map<String, String> after) {
        return changes(before, after, Texts.GERMAN);
    }

    private List<VersionChange> changes(Map<String, String> before, Map<String, String> after, Locale locale) {
        var packages = new TwoPackages(Map.of(TwoPackages.OLD, before, TwoPackages.NEW, after));
        return new ComparedVersions(packages, forms).between(TwoPackages.OLD, TwoPackages.NEW, locale);
    }

    private static Map<String, String> with(String file, String content) {
        var files = new HashMap<>(BEFORE);
        files.put(file, content);
        return files;
    }

    /** @param changes what to replace, and by what, in pairs */
    private static Map<String, String> withModel(String... changes) {
        var model = ReadingAModelTests.MODEL;
        for (var i = 0; i < changes.length; i += 2) {
            model = model.replace(changes[i], changes[i + 1]);
        }
        var files = new HashMap<>(BEFORE);
        files.put("kleines_verfahren.bpmn", model);
        return files;
    }

    private record TwoPackages(Map<ProcessVersionId, Map<String, String>> all) implements DeployedPackages {

        static final ProcessVersionId OLD = new ProcessVersionId("kleines_verfahren:1");
        static final ProcessVersionId NEW = new ProcessVersionId("kleines_verfahren:2");

        @Override
        public List<DeployedProcess> latest(AgencyId agency) {
            return find(NEW).stream().toList();
        }

        @Override
        public Optional<DeployedProcess> latest(String key, AgencyId agency) {
            return find(NEW);
        }

        @Override
        public Optional<DeployedProcess> shared(String key) {
            return Optional.empty();
        }

        @Override
        public Optional<DeployedProcess> find(ProcessVersionId version) {
            return Optional.of(new DeployedProcess(
                    version,
                    "kleines_verfahren",
                    version.equals(OLD) ? 1 : 2,
                    false,
                    version.value(),
                    "kleines_verfahren.bpmn"));
        }

        @Override
        public Optional<byte[]> file(String deployment, String name) {
            return Optional.empty();
        }

        @Override
        public Map<String, String> files(ProcessVersionId version) {
            return all.getOrDefault(version, Map.of());
        }
    }
}
