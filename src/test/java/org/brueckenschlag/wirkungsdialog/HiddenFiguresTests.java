package org.brueckenschlag.wirkungsdialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.casefree.Audience;
import org.brueckenschlag.wirkungsdialog.Figure.State;
import org.brueckenschlag.wirkungsdialog.Indicators.Trend;
import org.junit.jupiter.api.Test;

/** Rows about figures in the answers of the yearly cycle, as the Koordination sees them. */
class HiddenFiguresTests {

    private static final IndicatorCatalogue CATALOGUE = new IndicatorCatalogue()
            .with(List.of(OwnIndicators.outOfAccepted("XX-01"), OwnIndicators.loudEnquiries("XX-02")));

    @Test
    void aSmallCountIsTold() {
        assertThat(seen(Map.of("indikator_id", "KM-01", "wert", 3.0, "zaehler", 3.0, "aussagekraft", "genug")))
                .containsEntry("wert", "<5")
                .containsEntry("zaehler", "<5")
                .containsEntry("aussagekraft", "genug");
    }

    @Test
    void noneAndEnoughAreShown() {
        assertThat(seen(count(0.0))).containsEntry("wert", 0.0);
        assertThat(seen(count(5.0))).containsEntry("wert", 5.0);
    }

    @Test
    void aShareIsHiddenWhereItsPartOrItsRestIsSmall() {
        assertThat(seen(share(3.0, 12.0))).containsEntry("wert", "verdeckt").containsEntry("zaehler", "verdeckt");
        assertThat(seen(share(9.0, 12.0))).containsEntry("wert", "verdeckt").containsEntry("nenner", "verdeckt");
        assertThat(seen(share(4.0, 4.0))).containsEntry("nenner", "<5");
        assertThat(seen(share(7.0, 12.0))).containsEntry("wert", 58.3).containsEntry("nenner", 12.0);
    }

    @Test
    void whatWasAddedByHandIsNotToldByTheDifference() {
        assertThat(seen(supplemented(8.0, 10.0))).containsEntry("wert", 8.0).containsEntry("nachtrag", "verdeckt");
        assertThat(seen(supplemented(8.0, 13.0))).containsEntry("nachtrag", 13.0);
        assertThat(seen(supplemented(2.0, 4.0))).containsEntry("wert", "<5").containsEntry("nachtrag", "<5");
    }

    @Test
    void aTrafficLightThatWouldTellTheCountIsHiddenWithIt() {
        var row = Map.<String, Object>of(
                "indikator_id", "KM-01", "ist", 4.0, "soll", 4.0, "ampel", "gruen", "begruendung_code", "zeit");

        assertThat(seen(row))
                .containsEntry("ist", "<5")
                .containsEntry("ampel", "verdeckt")
                .containsEntry("begruendung_code", "verdeckt")
                .containsEntry("soll", 4.0);
    }

    @Test
    void theCountOfTheYearBeforeIsACountToo() {
        assertThat(seen(Map.of("indikator_id", "KM-01", "ausgangswert", 3.0))).containsEntry("ausgangswert", "<5");
        assertThat(seen(Map.of("indikator_id", "KM-01", "ausgangswert", 12.0))).containsEntry("ausgangswert", 12.0);
    }

    @Test
    void theShareOfTheYearBeforeMightBeOneOfTwo() {
        assertThat(seen(Map.of("indikator_id", "KM-05", "ausgangswert", 50.0)))
                .containsEntry("ausgangswert", "verdeckt");
    }

    @Test
    void aShareWithoutItsWholeMightBeOneOfTwo() {
        assertThat(seen(Map.of("indikator_id", "KM-05", "ist", 50.0, "ampel", "gelb")))
                .containsEntry("ist", "verdeckt")
                .containsEntry("ampel", "verdeckt");
        assertThat(seen(Map.of("indikator_id", "KM-05", "ist", 58.3, "zaehler", 7.0, "nenner", 12.0, "ampel", "gelb")))
                .containsEntry("ist", 58.3)
                .containsEntry("ampel", "gelb");
    }

    /** Nine of twelve were accepted; both counts stand in other rows. */
    @Test
    void otherRowsDoNotTellWhatIsHiddenInOne() {
        var enquiries = Map.<String, Object>of("indikator_id", "KM-01", "wert", 12.0);
        var accepted = Map.<String, Object>of("indikator_id", "KM-02", "wert", 75.0, "zaehler", 9.0, "nenner", 12.0);
        var some = Map.<String, Object>of("indikator_id", "XX-01", "wert", 0.0, "zaehler", 0.0, "nenner", 9.0);
        var loud = Map.<String, Object>of("indikator_id", "XX-02", "ist", 10.0, "ampel", "gelb");

        var rows = rows(List.of(enquiries, accepted, some, loud));

        assertThat(rows.get(0)).containsEntry("wert", 12.0);
        assertThat(rows.get(1)).containsEntry("wert", "verdeckt");
        assertThat(rows.get(2)).containsEntry("wert", "verdeckt").containsEntry("nenner", "verdeckt");
        assertThat(rows.get(3)).containsEntry("ist", "verdeckt").containsEntry("ampel", "verdeckt");
    }

    @Test
    void norDoBaselinesTellOfEachOther() {
        var rows = rows(List.of(
                Map.of("indikator_id", "KM-01", "ausgangswert", 12.0),
                Map.of("indikator_id", "XX-02", "ausgangswert", 10.0)));

        assertThat(rows.get(0)).containsEntry("ausgangswert", 12.0);
        assertThat(rows.get(1)).containsEntry("ausgangswert", "verdeckt");
    }

    /** On the page another figure would give it away, which no row of this task is about. */
    @Test
    void whatIsHiddenAmongTheFiguresOfTheYearIsHiddenHere() {
        var row = new HashMap<>(share(10.0, 20.0));
        row.put("ist", 50.0);
        row.put("ampel", "gruen");
        var answers = Map.<String, Object>of("zwischenstaende", List.of(row));

        assertThat(beside("KM-05", State.SHOWN, State.SHOWN).in(answers).toString())
                .contains("wert=58.3", "ampel=gruen");
        assertThat(beside("KM-05", State.HIDDEN, State.SHOWN).in(answers).toString())
                .contains("wert=verdeckt", "zaehler=verdeckt", "nenner=verdeckt", "ist=verdeckt", "ampel=verdeckt");
    }

    @Test
    void soIsABaselineThatIsHiddenInTheYearBefore() {
        var answers = Map.<String, Object>of("ziele", List.of(Map.of("indikator_id", "KM-01", "ausgangswert", 12.0)));

        assertThat(beside("KM-01", State.SHOWN, State.SHOWN).in(answers).toString())
                .contains("ausgangswert=12.0");
        assertThat(beside("KM-01", State.SHOWN, State.HIDDEN).in(answers).toString())
                .contains("ausgangswert=verdeckt");
    }

    private static HiddenFigures beside(String id, State now, State yearBefore) {
        var indicator = CATALOGUE.find(id).orElseThrow().indicator();
        var trend = new Trend(figure(indicator, 2026, now), List.of(figure(indicator, 2025, yearBefore)));
        return new HiddenFigures(CATALOGUE, ShippedWeighing.asDelivered(), Audience.PUBLIC, List.of(trend));
    }

    private static Figure figure(Indicator indicator, int year, State state) {
        return new Figure(indicator, year, state, null, null, null, false, Figure.Light.NONE);
    }

    @Test
    void whatIsNoFigureStays() {
        var goal = Map.<String, Object>of("indikator_id", "KM-01", "ziel_nr", 1L, "zielwert", 3.0);

        assertThat(seen(goal)).isEqualTo(goal);
        assertThat(seenBy(Audience.PUBLIC, Map.of("anzahl", 2L))).containsEntry("anzahl", 2L);
    }

    @Test
    void whoDoesTheWorkSeesAll() {
        var answers = Map.<String, Object>of("indikatorwerte", List.of(count(1.0)));

        assertThat(seenBy(Audience.OWN, answers)).isEqualTo(answers);
    }

    @Test
    void onlyAnswersWithFiguresNeedTheTables() {
        assertThat(FiguresForReader.hasFigures(Map.of("answers", Map.of("ziele", List.of(count(1.0))))))
                .isTrue();
        assertThat(FiguresForReader.hasFigures(Map.of("answers", Map.of("thema", List.of("laerm")))))
                .isFalse();
    }

    @Test
    void theSameInDataOfAStep() {
        var step = Map.<String, Object>of("name", "zwischenstaende", "value", List.of(count(2.0)));

        assertThat(seenBy(Audience.PRUEFUNG, step).toString()).contains("wert=<3");
    }

    private static Map<String, Object> seenBy(Audience audience, Map<String, Object> answers) {
        return new HiddenFigures(CATALOGUE, ShippedWeighing.asDelivered(), audience, List.of()).in(answers);
    }

    private static Map<Object, Object> seen(Map<String, Object> row) {
        return rows(List.of(row)).getFirst();
    }

    private static List<Map<Object, Object>> rows(List<Map<String, Object>> rows) {
        var seen = (List<?>)
                seenBy(Audience.PUBLIC, Map.of("indikatorwerte", rows)).get("indikatorwerte");
        return seen.stream()
                .<Map<Object, Object>>map(row -> new HashMap<>((Map<?, ?>) row))
                .toList();
    }

    private static Map<String, Object> count(double value) {
        return Map.of("indikator_id", "KM-01", "wert", value);
    }

    private static Map<String, Object> share(double numerator, double denominator) {
        return Map.of("indikator_id", "KM-05", "wert", 58.3, "zaehler", numerator, "nenner", denominator);
    }

    private static Map<String, Object> supplemented(double value, double supplemented) {
        var row = new HashMap<>(count(value));
        row.put("nachtrag", supplemented);
        return row;
    }
}
