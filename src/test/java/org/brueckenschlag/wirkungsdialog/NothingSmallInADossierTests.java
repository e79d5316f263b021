package org.brueckenschlag.wirkungsdialog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.brueckenschlag.Refusals.refused;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.brueckenschlag.casefree.Audience;
import org.brueckenschlag.forms.Forms;
import org.brueckenschlag.identity.Agency;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.OneProcess;
import org.brueckenschlag.wirkungsdialog.DossierText.Block;
import org.brueckenschlag.wirkungsdialog.Indicator.Target;
import org.brueckenschlag.wirkungsdialog.Indicators.FiguresOfYear;
import org.brueckenschlag.wirkungsdialog.Indicators.Trend;
import org.brueckenschlag.wirkungsdialog.YearlyGoals.Goal;
import org.brueckenschlag.wirkungsdialog.YearlyGoals.GoalsOfYear;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Whole dossiers of invented years, each with all indicators: no small number is in any of them. */
class NothingSmallInADossierTests {

    private static final IndicatorCatalogue CATALOGUE = new IndicatorCatalogue();
    private static final AgencyId AGENCY = new AgencyId("nordwinkel");
    private static final int YEAR = 2025;
    /** No dossier asks for one. */
    private static final Forms NO_FORMS = null;

    private static final int YEARS_TRIED = 12;

    private final Weighing weighing = ShippedWeighing.asDelivered();

    @Test
    void whateverTheYearWas() {
        for (var seed = 0; seed < YEARS_TRIED; seed++) {
            var source = source(trends(new Random(seed)), null);

            var content = DossierContents.of(source, 1, null, List.of(text(source)));

            assertThat((List<?>) content.get("figures")).as("seed " + seed).allSatisfy(written -> {
                var figure = (Map<?, ?>) written;
                var defined =
                        CATALOGUE.find(String.valueOf(figure.get("indicator"))).orElseThrow();
                assertNothingSmall(figure, defined);
                ((List<?>) figure.get("before")).forEach(each -> assertNothingSmall((Map<?, ?>) each, defined));
            });
        }
    }

    private static void assertNothingSmall(Map<?, ?> figure, IndicatorCatalogue.Defined defined) {
        if (!"shown".equals(figure.get("state"))) {
            assertThat(figure.containsKey("value")
                            || figure.containsKey("numerator")
                            || figure.containsKey("denominator"))
                    .isFalse();
            return;
        }
        if (figure.get("denominator") instanceof String whole) {
            assertThat(isSmall(whole))
                    .as(defined.indicator().id() + " of " + whole)
                    .isFalse();
        } else if (Seen.isCount(defined)) {
            assertThat(isSmall(String.valueOf(figure.get("value")))).isFalse();
        }
    }

    private static boolean isSmall(String number) {
        var value = new BigDecimal(number);
        return value.signum() > 0 && value.compareTo(BigDecimal.valueOf(5)) < 0;
    }

    @Test
    void theTextSaysThatAFigureIsHiddenAndNothingOfIt() {
        var source = source(List.of(counted("KM-01", 0, 3, 17)), null);

        assertThat(rows(text(source), "figures"))
                .anySatisfy(row ->
                        assertThat(row).startsWith("KM-01 Anfragen zu Gruppenkonflikten", "0", "verdeckt", "17"));
    }

    @Test
    void whatTheDossierOfAnEarlierYearSaysOtherwiseIsCorrected() {
        var source =
                source(List.of(counted("KM-01", 8, 30, 20)), null, null, Map.of(YEAR - 2, said(8), YEAR - 1, said(12)));

        var text = text(source);

        assertThat(rows(text, "figures"))
                .anySatisfy(row -> assertThat(row)
                        .startsWith("KM-01 Anfragen zu Gruppenkonflikten", "8", "30 (korrigiert)", "20"));
        assertThat(text.toString()).contains("2024: KM-01 12 → 30");
        assertThat(DossierContents.of(source, 1, null, List.of(text))
                        .get("figures")
                        .toString())
                .containsOnlyOnce("corrected=true");
        assertThat(new String(FiguresFile.of(source, new FigureText(Texts.in(Texts.GERMAN))), UTF_8)
                        .lines()
                        .filter(line -> line.endsWith("korrigiert"))
                        .map(line -> line.replaceAll(".*;(20..);(\\d+);.*", "$1 $2")))
                .hasSize(2)
                .contains("2024 30");
        assertThat(text(source(List.of(counted("KM-01", 8, 30, 20)), null)).toString())
                .doesNotContain("korrigiert");
    }

    /** Two dossiers beside each other would tell of one late matter. */
    @Test
    void aSmallCorrectionOfAnEarlierYearIsHidden() {
        var figures =
                new FiguresOfYear(AGENCY, YEAR, List.of(counted("KM-01", 8, 30, 20)), List.of(), YearCourse.UNTOLD);
        var earlier = new EarlierDossiers(
                Map.of(), Map.of(YEAR - 2, List.of(said(20)), YEAR - 1, List.of(said(29))), List.of());

        var seen = earlier.hiddenIn(figures, CATALOGUE, weighing.cells(Audience.PUBLIC))
                .figures()
                .getFirst();

        assertThat(seen.before().getLast().state()).isEqualTo(Figure.State.HIDDEN);
        assertThat(seen.before().getLast().value()).isNull();
        assertThat(seen.before().getFirst().state()).isEqualTo(Figure.State.SHOWN);
        assertThat(seen.now().state()).isEqualTo(Figure.State.SHOWN);
    }

    private static DossierSource.Before said(int count) {
        return new DossierSource.Before(
                1,
                Map.of(
                        "KM-01",
                        new DossierSource.Said(
                                Figure.State.SHOWN,
                                BigDecimal.valueOf(count),
                                BigDecimal.valueOf(count),
                                null,
                                true,
                                Figure.Light.NONE)));
    }

    /** Whatever is wanted and known today. */
    @Test
    void aFrozenFigureKeepsTheTargetAndTheYearsBeforeOfItsDay() {
        for (var target : List.of(
                new Target.None(),
                new Target.AtLeast(BigDecimal.valueOf(40)),
                new Target.AtMost(new BigDecimal("2.5")),
                new Target.Within(BigDecimal.ONE, BigDecimal.TEN),
                new Target.Rising())) {
            var frozen = wanting(counted("KM-01", 8, 30, 20), target, 3);
            var content = JsonMapper.shared()
                    .writeValueAsString(DossierContents.of(source(List.of(frozen), null), 1, null, List.of()));
            var today = wanting(counted("KM-01", 9, 31, 21), new Target.AtLeast(BigDecimal.valueOf(99)), 4);

            assertThat(DossierJson.trends(content, List.of(today)))
                    .as("%s", target)
                    .usingRecursiveComparison()
                    .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                    .isEqualTo(List.of(frozen));
        }
        assertThat(DossierJson.trends("{\"figures\":[{\"indicator\":\"gone\"}]}", List.of()))
                .isEmpty();
    }

    private static Trend wanting(Trend trend, Target target, int formula) {
        var indicator = trend.now().indicator().then(formula, target);
        return new Trend(
                of(indicator, trend.now()),
                trend.before().stream().map(figure -> of(indicator, figure)).toList());
    }

    private static Figure of(Indicator indicator, Figure figure) {
        return new Figure(
                indicator,
                figure.year(),
                figure.state(),
                figure.value(),
                figure.numerator(),
                figure.denominator(),
                figure.interpretable(),
                figure.light());
    }

    @Test
    void deviationsNameTheCauseOfTheirGoal() {
        var source = source(List.of(counted("KM-01", 9, 8, 7)), cycle(Map.of()));

        assertThat(rows(text(source), "deviations").toString()).contains("1. ", "personal", "massnahme");
    }

    @Test
    void aYearThatIsOverAndHasACycleNeedsItsFiguresFirst() {
        var today = LocalDate.of(YEAR + 1, 2, 1);
        var without = source(List.of(), cycle(Map.of()));

        var refusal = refused("dossier.figures-first", () -> DossiersOfAgency.requireFiguresConfirmed(without, today));

        assertThat(Texts.in(Texts.GERMAN)
                        .get(refusal.refusal().key(), refusal.arguments().toArray()))
                .contains("WD-2024-0001", "Jahreszahlen einfrieren");
        DossiersOfAgency.requireFiguresConfirmed(without, LocalDate.of(YEAR, 11, 1));
        DossiersOfAgency.requireFiguresConfirmed(
                source(List.of(), cycle(Map.of("snapshot_hash", "ab".repeat(32)))), today);
        DossiersOfAgency.requireFiguresConfirmed(source(List.of(), null), today);
    }

    @Test
    void aFurtherVersionSaysWhatIsDifferent() {
        var figures = List.of(counted("KM-01", 9, 8, 17), counted("VA-01", 9, 8, 7));
        var before = before(1, Map.of("KM-01", saidCount("12"), "VA-01", saidCount("7.00")));

        assertThat(changes(figures, before))
                .startsWith("Gegenüber Fassung 1 ist eine Kennzahl anders: KM-01 12")
                .contains(" → 17");
        assertThat(changes(List.of(figures.getLast()), before))
                .isEqualTo("Gegenüber Fassung 1 ist keine Kennzahl anders.");
    }

    @Test
    void bothValuesOfAChangeHaveUnitAndParts() {
        var before = before(1, Map.of("WD-03", saidShare("50", "10", "20")));

        assertThat(changes(List.of(shared("WD-03", 20, 40)), before))
                .containsPattern("WD-03 50 ?%.*10.*20.* → 50 ?%.*20.*40");
    }

    @Test
    void aFigureThatTheVersionBeforeDidNotHaveIsDifferent() {
        assertThat(changes(List.of(counted("KM-01", 9, 8, 17)), before(1, Map.of())))
                .contains("KM-01 ohne gezeigten Wert → 17");
    }

    @Test
    void aSmallDifferenceToAnyVersionIsHiddenAndOnlyThatThereIsOneIsSaid() {
        var second = before(2, Map.of("KM-01", saidCount("30"), "WD-03", saidShare("50", "8", "16")));
        var first = before(1, Map.of("KM-01", saidCount("14")));
        var seen = new FiguresOfYear(
                AGENCY,
                YEAR,
                List.of(counted("KM-01", 9, 8, 17), shared("WD-03", 8, 17)),
                List.of(),
                YearCourse.UNTOLD);

        var hidden = new EarlierDossiers(Map.of(), Map.of(YEAR, List.of(second, first)), List.of())
                .hiddenIn(seen, CATALOGUE, weighing.cells(Audience.PUBLIC));

        assertThat(hidden.figures()).allSatisfy(trend -> {
            assertThat(trend.now().state()).isEqualTo(Figure.State.HIDDEN);
            assertThat(trend.now().value()).isNull();
        });
        assertThat(changes(hidden.figures(), second))
                .isEqualTo("Gegenüber Fassung 2 sind 2 Kennzahlen anders: KM-01; WD-03.");
    }

    @Test
    void whatIsTheSameOrFarFromEachVersionIsShown() {
        var before = before(1, Map.of("KM-01", saidCount("12"), "WD-03", saidShare("50", "8", "16")));
        var seen = new FiguresOfYear(
                AGENCY,
                YEAR,
                List.of(counted("KM-01", 9, 8, 17), shared("WD-03", 8, 16)),
                List.of(),
                YearCourse.UNTOLD);

        assertThat(new EarlierDossiers(Map.of(), Map.of(YEAR, List.of(before)), List.of())
                        .hiddenIn(seen, CATALOGUE, weighing.cells(Audience.PUBLIC)))
                .isEqualTo(seen);
    }

    private String changes(List<Trend> figures, DossierSource.Before before) {
        return text(source(figures, null, before)).about().stream()
                .filter(sentence -> sentence.startsWith("Gegenüber Fassung"))
                .findFirst()
                .orElseThrow();
    }

    private static DossierSource.Before before(int version, Map<String, DossierSource.Said> figures) {
        return new DossierSource.Before(version, figures);
    }

    private static DossierSource.Said saidCount(String count) {
        return new DossierSource.Said(
                Figure.State.SHOWN, new BigDecimal(count), new BigDecimal(count), null, true, Figure.Light.NONE);
    }

    private static DossierSource.Said saidShare(String value, String part, String whole) {
        return new DossierSource.Said(
                Figure.State.SHOWN,
                new BigDecimal(value),
                new BigDecimal(part),
                new BigDecimal(whole),
                true,
                Figure.Light.NONE);
    }

    private Trend shared(String id, int part, int whole) {
        var tally = Tally.divided(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
        return trend(CATALOGUE.find(id).orElseThrow(), List.of(tally, tally, tally));
    }

    @Test
    void anAgencyThatBeganInJulySaysSo() {
        assertThat(text(source(List.of(counted("KM-01", 0, 0, 17)), null)).about())
                .anyMatch(sentence -> sentence.startsWith("Der erste Vorgang der Agentur begann am 3. Juli 2025"));
    }

    private static List<List<String>> rows(DossierText text, String part) {
        return text.sections().stream()
                .filter(section -> section.part().equals(part))
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Table.class::isInstance)
                .flatMap(table -> ((Block.Table) table).rows().stream())
                .toList();
    }

    private List<Trend> trends(Random random) {
        return CATALOGUE.all().stream()
                .map(defined -> trend(
                        defined,
                        IntStream.range(0, 3)
                                .mapToObj(unused -> tally(defined, random))
                                .toList()))
                .toList();
    }

    /** Counts stand alone; all else has a whole, and a part of it. */
    private static Tally tally(IndicatorCatalogue.Defined defined, Random random) {
        var whole = BigDecimal.valueOf(random.nextInt(14));
        if (Seen.isCount(defined)) {
            return Tally.counted(whole);
        }
        if (whole.signum() == 0) {
            return new Tally(null, BigDecimal.ZERO, BigDecimal.ZERO);
        }
        var part = BigDecimal.valueOf(random.nextInt(whole.intValue() + 1));
        return new Tally(part.divide(whole, 6, RoundingMode.HALF_UP), part, whole);
    }

    private Trend counted(String id, int... years) {
        var defined = CATALOGUE.find(id).orElseThrow();
        return trend(
                defined,
                IntStream.of(years)
                        .mapToObj(year -> Tally.counted(BigDecimal.valueOf(year)))
                        .toList());
    }

    private Trend trend(IndicatorCatalogue.Defined defined, List<Tally> years) {
        var seen = new Seen(weighing, Audience.PUBLIC);
        var figures = new ArrayList<Figure>();
        for (var place = 0; place < years.size(); place++) {
            figures.add(seen.of(
                    defined, YEAR - 2 + place, years.get(place), figures.isEmpty() ? null : figures.getLast(), 0));
        }
        return new Trend(figures.getLast(), figures.subList(0, 2));
    }

    private DossierSource source(List<Trend> trends, GoalsOfAgency.Cycle cycle) {
        return source(trends, cycle, null);
    }

    private DossierSource source(List<Trend> trends, GoalsOfAgency.Cycle cycle, DossierSource.Before before) {
        return source(trends, cycle, before, Map.of());
    }

    private DossierSource source(
            List<Trend> trends,
            GoalsOfAgency.Cycle cycle,
            DossierSource.Before before,
            Map<Integer, DossierSource.Before> told) {
        return new DossierSource(
                new Agency(AGENCY, "Nordwinkel"),
                YEAR,
                Instant.parse("2026-01-15T09:00:00Z"),
                Instant.parse("2025-07-03T09:00:00Z"),
                new FiguresOfYear(AGENCY, YEAR, trends, List.of(), YearCourse.UNTOLD),
                cycle,
                List.of(),
                List.of(),
                new DossierEvidence(Map.of(), Map.of(), Set.of(), List.of(), 0),
                List.of(),
                weighing.cells(Audience.PUBLIC),
                DossierTemplate.delivered(),
                before,
                told);
    }

    private static GoalsOfAgency.Cycle cycle(Map<String, Object> known) {
        var goal = new Goal(
                1,
                "sozialraumorientierte_arbeit",
                "handlung",
                "konflikte_klaeren",
                "konfliktmediation",
                "KM-01",
                3L,
                20L,
                7L,
                Set.of(),
                "rot",
                "massnahme",
                "personal",
                0,
                "ja");
        return new GoalsOfAgency.Cycle(
                new GoalsOfYear(YEAR, "WD-2024-0001", OneProcess.VERSION, List.of(goal), null, null, null), known);
    }

    private static DossierText text(DossierSource source) {
        return new DossierWriting(source, new DossierWords(Texts.in(Texts.GERMAN), new OneProcess(NO_FORMS), AGENCY))
                .text(1, null);
    }
}
