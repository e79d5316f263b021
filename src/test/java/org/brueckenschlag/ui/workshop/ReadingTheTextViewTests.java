package org.brueckenschlag.ui.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.ConditionWords;
import org.brueckenschlag.catalogue.OfferedAnswers;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.OneProcess;
import org.brueckenschlag.ui.workshop.Outline.Line;
import org.junit.jupiter.api.Test;

/** Whoever hears the text view knows where each step leads, and under which condition. */
class ReadingTheTextViewTests {

    private static final Line START = line("S", "start", "bpmn:StartEvent", "Angelegt");
    private static final Line ASK = line("A", "task", "bpmn:UserTask", "Fragen");
    private static final Line GATEWAY = line("G", "gateway", "bpmn:ExclusiveGateway", "Einigung?");
    private static final Line DONE = line("E", "end", "bpmn:EndEvent", "Fertig");
    private static final Line BEGIN = way("F0", "S", "A", "", false);
    private static final Line ON = way("F1", "A", "G", "", false);
    private static final Line YES = way("F2", "G", "E", "einigung = \"ja\"", false);
    private static final Line ELSE = way("F3", "G", "A", "", true);

    @Test
    void saysOfEachWayWhereItLeadsAndWhenItIsGone() {
        assertThat(read(Texts.GERMAN, ASK, GATEWAY, DONE, ON, YES, ELSE))
                .containsSubsequence(
                        "Fragen",
                        "weiter zu „Einigung?“",
                        "Einigung?",
                        "wenn „einigung“ „ja“ ist: weiter zu „Fertig“",
                        "sonst weiter zu „Fragen“",
                        "Fertig");
        assertThat(read(Texts.ENGLISH, ASK, GATEWAY, DONE, ON, YES, ELSE)).contains("otherwise on to “Fragen”");
    }

    @Test
    void isToldWithTheNamesOfTheReadersLanguageWhereThereAreSome() {
        var english = new Outline(List.of(START, BEGIN, ASK, ON, GATEWAY, DONE)).called(Map.of("A", "Ask"));

        assertThat(english.name("A").orElseThrow().words(Texts.in(Texts.ENGLISH)))
                .isEqualTo("Ask");
        assertThat(english.find("A").orElseThrow().name()).isEqualTo("Fragen");
        assertThat(english.name("E").orElseThrow().words(Texts.in(Texts.ENGLISH)))
                .isEqualTo("Fertig");
    }

    @Test
    void saysWhereItDoesNotGoOnAndWhereAConditionIsMissing() {
        assertThat(read(Texts.GERMAN, ASK, GATEWAY, DONE, way("F2", "G", "E", "", false), ELSE))
                .containsSubsequence(
                        "Fragen", "Von hier führt kein Weg weiter.", "noch ohne Bedingung weiter zu „Fertig“");
    }

    private static String read(Locale language, Line... drawn) {
        var texts = Texts.in(language);
        var editor = new BpmnEditor(Map.of(), texts);
        var questions = questions(texts);
        var panel = new OutlinePanel(
                editor, questions.words(), new OutlineChanges(editor, questions, texts), () -> {}, texts);
        panel.show(new Outline(
                Stream.concat(Stream.of(START, BEGIN), Stream.of(drawn)).toList()));
        return panel.getElement().getTextRecursively();
    }

    private static AskedQuestions questions(Texts texts) {
        var process = new OneProcess(null);
        var labels = process.labels(OneProcess.VERSION, Texts.GERMAN);
        return new AskedQuestions(
                new OfferedAnswers(Map.of(), labels),
                new PackageParts(Map.of()),
                FormTitles.of(process.model(OneProcess.VERSION), labels),
                new ConditionWords(labels, texts));
    }

    private static Line line(String id, String kind, String type, String name) {
        return new Line(id, name, kind, type, "", "", "", "", "", false, "");
    }

    private static Line way(String id, String from, String to, String condition, boolean otherwise) {
        return new Line(id, "", "flow", "bpmn:SequenceFlow", "", "", from, to, condition, otherwise, "");
    }
}
