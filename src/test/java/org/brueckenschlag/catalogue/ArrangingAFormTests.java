package org.brueckenschlag.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.brueckenschlag.catalogue.Arrangement.Row;
import org.brueckenschlag.catalogue.Arrangement.Seat;
import org.brueckenschlag.catalogue.FormQuestion.Kind;
import org.junit.jupiter.api.Test;

/** What stands side by side in a form, and what is written of it. */
class ArrangingAFormTests {

    private final DraftForm form = DraftForm.begun("planen")
            .adding(Kind.SECTION, "lage", "Lage", List.of(), null)
            .adding(Kind.NUMBER, "stufe", "Stufe?", List.of(), "Feld_lage")
            .adding(Kind.TICK, "offen", "Offen?", List.of(), null)
            .adding(Kind.DAY, "beginn", "Beginn?", List.of(), null)
            .adding(Kind.DAY, "ende", "Ende?", List.of(), null);

    @Test
    void eachStandsAloneAtFirst() {
        assertThat(said(form)).isEqualTo("Feld_lage / Feld_offen / Feld_beginn / Feld_ende / Feld_lage: Feld_stufe");
        assertThat(form.arranged(form.arrangement()).json()).isEqualTo(form.json());
    }

    @Test
    void oneStandsBesideTheOtherAndNothingElseIsWrittenAnew() {
        var beside = form.arranged(form.arrangement().standing("Feld_ende", true));

        assertThat(said(beside)).contains("Feld_beginn | Feld_ende");
        assertThat(beside.json()).isEqualTo(form.json().replaceAll("(\"subtype\": \"date\")", """
                        $1,
                              "layout": {
                                "row": "Row_Feld_beginn"
                              }"""));
        assertThat(beside.arranged(beside.arrangement().standing("Feld_ende", false))
                        .json())
                .isEqualTo(form.json());
    }

    @Test
    void oneTakesAPartOfTheRow() {
        var half = form.arranged(form.arrangement().widening("Feld_offen", 8));

        assertThat(said(half)).contains("Feld_offen 8");
        assertThat(half.json()).contains("\"columns\": 8").doesNotContain("\"row\"");
        assertThat(half.arranged(half.arrangement().widening("Feld_offen", null))
                        .json())
                .isEqualTo(form.json());
    }

    @Test
    void besideAWideOneThereIsLessRoom() {
        var row = form.arrangement().standing("Feld_ende", true).widening("Feld_beginn", 10);

        assertThat(row.widest("Feld_ende")).isEqualTo(6);
        assertThat(row.widest("Feld_offen")).isEqualTo(16);
    }

    @Test
    void whatIsMovedLeavesItsRowBeforeItPassesAnother() {
        var row = form.arrangement().standing("Feld_ende", true);

        assertThat(said(row.moving("Feld_ende", -1))).contains("Feld_offen / Feld_ende | Feld_beginn /");
        assertThat(said(row.moving("Feld_beginn", -1))).contains("Feld_offen / Feld_beginn / Feld_ende /");
        assertThat(said(row.moving("Feld_offen", 1))).contains("Feld_beginn | Feld_ende / Feld_offen /");
        assertThat(row.canMove("Feld_lage", -1)).isFalse();
        assertThat(row.canMove("Feld_ende", 1)).isTrue();
    }

    @Test
    void fourAreTheMostInARow() {
        var grown = form;
        for (var key : List.of("c", "d", "e")) {
            grown = grown.adding(Kind.TICK, key, key, List.of(), null);
        }
        var row = grown.arrangement();
        for (var key : List.of("ende", "c", "d")) {
            row = row.standing("Feld_" + key, true);
        }

        assertThat(said(row)).contains("Feld_beginn | Feld_ende | Feld_c | Feld_d / Feld_e");
        assertThat(row.canStandBeside("Feld_e")).isFalse();
        assertThat(row.canStandBeside("Feld_d")).isTrue();
        assertThat(row.canStandBeside("Feld_lage")).isFalse();
    }

    @Test
    void whatComesBehindAQuestionInARowComesBehindTheRow() {
        var beside = form.arranged(form.arrangement().standing("Feld_ende", true));

        assertThat(said(beside.adding(Kind.TICK, "neu", "Neu?", List.of(), "Feld_beginn")))
                .contains("Feld_beginn | Feld_ende / Feld_neu");
        assertThat(said(beside.copying("Feld_beginn").form())).contains("Feld_beginn | Feld_ende / Feld_beginn_2");
    }

    @Test
    void whatStandsInAnotherSectionIsDraggedThere() {
        var moved = form.arranged(new Arrangement(List.of(
                row("", "Feld_lage"),
                row("", "Feld_beginn", "Feld_ende"),
                row("Feld_lage", "Feld_stufe", "Feld_offen"))));

        assertThat(said(moved)).isEqualTo("Feld_lage / Feld_beginn | Feld_ende / Feld_lage: Feld_stufe | Feld_offen");
    }

    @Test
    void nothingGetsLostOrComesFromElsewhere() {
        var rows = form.arrangement().rows();

        assertThat(form.canBecome(new Arrangement(rows.subList(1, rows.size()))))
                .isFalse();
        assertThat(form.canBecome(form.arrangement().calling("Feld_offen", "Feld_anderes")))
                .isFalse();
        assertThat(form.canBecome(form.arrangement().calling("Feld_offen", "Feld_ende")))
                .isFalse();
        assertThat(form.canBecome(form.arrangement().widening("Feld_offen", 17)))
                .isFalse();
        assertThat(form.canBecome(form.arrangement().standing("Feld_offen", true)))
                .isFalse();
        assertThat(form.canBecome(new Arrangement(rows.stream()
                        .map(row -> new Row("Feld_lage", row.seats()))
                        .toList())))
                .isFalse();
    }

    @Test
    void whatIsAskedInEachRowOfAListStaysThere() {
        var list = DraftForm.of("""
                {"id": "f", "components": [
                  {"id": "Gruppen", "type": "dynamiclist", "path": "gruppen", "components": [
                    {"id": "Name", "type": "number", "key": "anzahl"}]},
                  {"id": "Tag", "type": "datetime", "key": "tag"}]}""");

        assertThat(list.canBecome(new Arrangement(List.of(row("", "Gruppen", "Tag"), row("", "Name")))))
                .isFalse();
        assertThat(list.canBecome(new Arrangement(List.of(row("", "Gruppen"), row("Gruppen", "Name", "Tag")))))
                .isFalse();
        assertThat(list.canBecome(new Arrangement(List.of(row("", "Gruppen", "Tag"), row("Gruppen", "Name")))))
                .isTrue();
    }

    @Test
    void rowsThatTheCamundaModelerHasNamedKeepTheirNames() {
        var named = DraftForm.of("""
                {"id": "f", "components": [
                  {"id": "A", "type": "text", "text": "a", "layout": {"row": "Row_1", "columns": null}},
                  {"id": "B", "type": "text", "text": "b", "layout": {"row": "Row_2", "columns": 8}},
                  {"id": "C", "type": "text", "text": "c", "layout": {"row": "Row_2", "columns": 8}}]}""");

        var split = named.arranged(new Arrangement(List.of(row("", "A", "B"), row("", "C"))));

        assertThat(said(named)).isEqualTo("A / B 8 | C 8");
        assertThat(said(split)).isEqualTo("A | B / C");
        assertThat(split.json().replaceAll("\\s", ""))
                .contains(
                        "\"text\":\"a\",\"layout\":{\"row\":\"Row_1\",\"columns\":null}}",
                        "\"text\":\"b\",\"layout\":{\"row\":\"Row_1\"}}",
                        "\"text\":\"c\"}");
    }

    private static Row row(String section, String... ids) {
        return new Row(
                section, List.of(ids).stream().map(id -> new Seat(id, null)).toList());
    }

    private static String said(DraftForm form) {
        return said(form.arrangement());
    }

    private static String said(Arrangement arrangement) {
        return arrangement.rows().stream()
                .map(row -> (row.section().isEmpty() ? "" : row.section() + ": ")
                        + row.seats().stream()
                                .map(seat -> seat.id() + (seat.columns() == null ? "" : " " + seat.columns()))
                                .collect(Collectors.joining(" | ")))
                .collect(Collectors.joining(" / "));
    }
}
