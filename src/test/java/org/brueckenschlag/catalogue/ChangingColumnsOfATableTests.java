package org.brueckenschlag.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.DraftColumns.Side;
import org.brueckenschlag.catalogue.DraftTable.Row;
import org.brueckenschlag.catalogue.FormQuestion.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangingColumnsOfATableTests {

    private static final String FORM = """
            {"id": "f", "type": "default", "components": [
              {"id": "a", "type": "radio", "key": "wie", "label": "Wie \\"gut\\" & <neu>?",
               "values": [{"value": "gut", "label": "Gut"}, {"value": "schlecht", "label": "Schlecht"}]},
              {"id": "b", "type": "number", "key": "zahl", "label": "Zahl", "decimalDigits": 0},
              {"id": "c", "type": "number", "key": "anteil", "label": "Anteil", "decimalDigits": 2}]}
            """;

    private final DraftTable triage = DraftTable.of(ChangingATableTests.shipped("konfliktmediation/triage.dmn"));

    static Stream<Path> everyShippedTable() throws Exception {
        return ChangingATableTests.everyShippedTable();
    }

    @ParameterizedTest
    @MethodSource("everyShippedTable")
    void aColumnThatIsPutInAndTakenOutLeavesTheFileAsItWas(Path file) throws Exception {
        var table = DraftTable.of(Files.readString(file));

        var asking = asking(table, "wie");
        var giving = DraftColumns.giving(table, "neu", "Neu", Kind.ONE, TypedAnswers.of("A\nB", "neu", ""));

        assertThat(asking.inputs()).hasSize(table.inputs().size() + 1);
        assertThat(giving.outputs()).hasSize(table.outputs().size() + 1);
        assertThat(without(asking, Side.INPUT, table.inputs().size()).dmn()).isEqualTo(table.dmn());
        assertThat(without(giving, Side.OUTPUT, table.outputs().size()).dmn()).isEqualTo(table.dmn());
        assertThat(ids(asking)).doesNotHaveDuplicates();
        assertThat(ids(giving)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void aColumnMovesWithItsCellsAndBackAgain(Side side) {
        var moved = new DraftColumns(triage, side).moving(0, 1);

        assertThat(new DraftColumns(moved, side).all().subList(0, 2))
                .containsExactly(
                        new DraftColumns(triage, side).all().get(1),
                        new DraftColumns(triage, side).all().get(0));
        assertThat(cells(moved, side, 0)).isEqualTo(cells(triage, side, 1));
        assertThat(cells(moved, side, 1)).isEqualTo(cells(triage, side, 0));
        assertThat(new DraftColumns(moved, side).moving(1, -1).dmn()).isEqualTo(triage.dmn());
    }

    @Test
    void aColumnIsTakenOutWithItsCellsAndEveryOtherLineStays() {
        var left = without(triage, Side.INPUT, 1);

        assertThat(left.inputs()).hasSize(6).doesNotContain(triage.inputs().get(1));
        assertThat(left.rows()).hasSameSizeAs(triage.rows());
        var rest = triage.dmn().lines().toList();
        assertThat(rest).containsSubsequence(left.dmn().lines().toList());
    }

    @Test
    void aNewQuestionBringsItsWordsTypeAndAnswers() {
        var column = asking(triage, "wie").inputs().getLast();

        assertThat(column.label()).isEqualTo("Wie \"gut\" & <neu>?");
        assertThat(column.expression()).isEqualTo("wie");
        assertThat(column.type()).isEqualTo("string");
        assertThat(column.values()).containsExactly("gut", "schlecht");
        assertThat(asking(triage, "zahl").inputs().getLast().type()).isEqualTo("integer");
        assertThat(asking(triage, "anteil").inputs().getLast().type()).isEqualTo("double");
        assertThat(asking(triage, "zahl").rows().getFirst().when().getLast()).isEmpty();
    }

    @Test
    void aRowIsChangedUnderANewColumn() {
        var grown = asking(triage, "zahl");
        var row = grown.rows().get(3).asking(7, ">= 2");

        assertThat(grown.with(row).rows().get(3)).isEqualTo(row);
    }

    @Test
    void onlyTheHeadingChangesWhenAColumnIsRenamed() {
        var named = new DraftColumns(triage, Side.OUTPUT).naming(1, "Wohin \"es\" geht");

        assertThat(named.outputs().get(1).label()).isEqualTo("Wohin \"es\" geht");
        var before = triage.dmn().lines().toList();
        assertThat(named.dmn().lines()).hasSameSizeAs(before);
        assertThat(named.dmn().lines().filter(line -> !before.contains(line))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dmn:", ""})
    void tablesOfTheModelerAreChangedToo(String prefix) {
        var table = DraftTable.of("""
                <%1$sdefinitions xmlns%2$s="https://www.omg.org/spec/DMN/20191111/MODEL/"><%1$sdecision id="d" name="D">
                  <%1$sdecisionTable id="t">
                    <%1$sinput id="i1" label="a > b"><%1$sinputExpression id="e1" typeRef="string"><%1$stext>x</%1$stext></%1$sinputExpression></%1$sinput>
                    <%1$soutput id="o1" name="r" typeRef="string" />
                    <%1$srule id="r1"><%1$sinputEntry id="c1"><%1$stext>"q"</%1$stext></%1$sinputEntry><%1$soutputEntry id="c2"><%1$stext>1</%1$stext></%1$soutputEntry></%1$srule>
                  </%1$sdecisionTable></%1$sdecision></%1$sdefinitions>
                """.formatted(prefix, prefix.isEmpty() ? "" : ":dmn"));

        var giving = DraftColumns.giving(table, "n", "N", Kind.TICK, List.of());

        assertThat(giving.outputs()).extracting(DraftTable.Column::type).containsExactly("string", "boolean");
        assertThat(new DraftColumns(giving, Side.OUTPUT)
                        .naming(0, "R")
                        .outputs()
                        .getFirst()
                        .label())
                .isEqualTo("R");
        assertThat(without(asking(table, "wie"), Side.INPUT, 0).rows())
                .containsExactly(new Row("r1", "", List.of(""), List.of("1")));
    }

    @Test
    void aMillionBlanksAreReadInOneGo() {
        var blanks = " ".repeat(1_000_000);
        var dmn = triage.dmn()
                .replace("<rule id=\"Rule_triage_2\"", blanks + "<rule id=\"Rule_triage_2\"")
                .replace("<decisionTable ", "<!--" + blanks + "--><decisionTable ");

        var table = DraftTable.of(dmn);

        assertThat(table.dmn()).isEqualTo(dmn);
        assertThat(without(table, Side.INPUT, 0).inputs()).hasSize(6);
        assertThat(table.without("Rule_triage_2").dmn().length()).isLessThan(dmn.length() - 1_000_000);
    }

    @Test
    void itIsToldWhoNeedsAResultAndWhetherItIsTakenAlone() {
        var bpmn = """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
                  <process id="p" name="P">
                    <exclusiveGateway id="g" name="Schutz nötig?"/>
                    <sequenceFlow id="f" name="ja" sourceRef="g" targetRef="t">
                      <conditionExpression>${d1.triage == 'schutz'}</conditionExpression></sequenceFlow>
                    <businessRuleTask id="t" name="Triage" camunda:decisionRef="triage" camunda:mapDecisionResult="%s"/>
                  </process></definitions>
                """;
        var use = new ResultUse(Map.of("a.bpmn", bpmn.formatted("singleResult"), "triage.dmn", triage.dmn()));

        assertThat(use.of("triage")).containsExactly("Schutz nötig? → ja");
        assertThat(use.of("verweis_ziel")).isEmpty();
        assertThat(use.isTakenAlone("triage")).isFalse();
        assertThat(new ResultUse(Map.of("a.bpmn", bpmn.formatted("singleEntry"))).isTakenAlone("triage"))
                .isTrue();
    }

    private static DraftTable asking(DraftTable table, String key) {
        var answers = new OfferedAnswers(Map.of("f.form", FORM), new CodesOnly());
        var question = answers.asked().stream()
                .filter(asked -> asked.key().equals(key))
                .findFirst()
                .orElseThrow();
        return DraftColumns.asking(table, question, answers.type(question));
    }

    private static DraftTable without(DraftTable table, Side side, int at) {
        return new DraftColumns(table, side).without(at);
    }

    private static List<String> cells(DraftTable table, Side side, int at) {
        return table.rows().stream()
                .map(row -> side == Side.INPUT ? row.when().get(at) : row.then().get(at))
                .toList();
    }

    private static List<String> ids(DraftTable table) {
        return Xml.descendants(Xml.parse(table.dmn()))
                .map(element -> element.getAttribute("id").toLowerCase(Locale.ROOT))
                .filter(id -> !id.isEmpty())
                .toList();
    }
}
