package org.brueckenschlag.wirkungsdialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.matters.MatterStock.Begun;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gaps that an analysis found, and the matters that began afterwards. */
@ModuleTest
class ProposalsTests {

    private static final Formula.Followed GAPS = (Formula.Followed)
            new IndicatorCatalogue().find("SR-04").orElseThrow().formula();

    private final AgencyId agency =
            new AgencyId("gaps-" + UUID.randomUUID().toString().substring(0, 8));

    @Autowired
    Proposals proposals;

    @Autowired
    PortionsOfMatter portions;

    @Autowired
    Reckoning reckoning;

    @Autowired
    JdbcFigureSums sums;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aMatterOfTheProposedProcessInTheSameSozialraumAnswersAGap() {
        begun("veranstaltung", "S01", "2025-05-01");
        begun("veranstaltung", "S02", "2025-05-01");
        begun("multiplikatoren", "S01", "2025-05-01");

        assertThat(of(gap("S01", "veranstaltung", "2025-04-01"), gap("S03", "veranstaltung", "2025-04-01")))
                .isEqualTo("1 / 2");
    }

    @Test
    void oneMatterAnswersOneGap() {
        begun("veranstaltung", "S01", "2025-05-01");

        assertThat(of(gap("S01", "veranstaltung", "2025-04-01"), gap("S01", "veranstaltung", "2025-04-02")))
                .isEqualTo("1 / 2");

        begun("veranstaltung", "S01", "2025-05-02");

        assertThat(of(gap("S01", "veranstaltung", "2025-04-01"), gap("S01", "veranstaltung", "2025-04-02")))
                .isEqualTo("2 / 2");
        assertThat(of(several(gap("S01", "veranstaltung", "2025-04-01"), 3)))
                .as("three that say the same")
                .isEqualTo("2 / 3");
    }

    @Test
    void whatBeganBeforeOrMuchLaterAnswersNothing() {
        begun("veranstaltung", "S01", "2025-03-31");
        begun("veranstaltung", "S01", "2026-04-02");

        assertThat(of(gap("S01", "veranstaltung", "2025-04-01"))).isEqualTo("0 / 1");

        begun("veranstaltung", "S01", "2026-04-01");

        assertThat(of(gap("S01", "veranstaltung", "2025-04-01")))
                .as("on the last day")
                .isEqualTo("1 / 1");
    }

    @Test
    void oneMatterDoesNotAnswerGapsOfTwoYears() {
        begun("veranstaltung", "S01", "2026-03-01");
        var found = List.of(gap("S01", "veranstaltung", "2025-11-05"), gap("S01", "veranstaltung", "2026-02-05"));

        assertThat(proposals.of(agency, GAPS, found, 2025).numerator()).isEqualByComparingTo("1");
        assertThat(proposals.of(agency, GAPS, found, 2026).numerator()).isZero();
    }

    @Test
    void whatAnotherFormulaLeftIsNoGap() {
        var left = new Portion("SR-04", 2025, "", null, BigDecimal.TWO, BigDecimal.TEN, 1);

        assertThat(proposals.of(agency, GAPS, List.of(left), 2025)).isEqualTo(Tally.NOTHING);
    }

    @Test
    void whatBeganFirstAnswersWhatWasFoundFirst() {
        var first = begun("veranstaltung", "S01", "2025-04-03");
        var second = begun("veranstaltung", "S01", "2025-04-05");

        assertThat(proposals.followed(
                        agency,
                        GAPS,
                        List.of(gap("S01", "veranstaltung", "2025-04-04"), gap("S01", "veranstaltung", "2025-04-01")),
                        2025))
                .extracting(begun -> begun.id().value())
                .containsExactly(first, second);
    }

    @Test
    void whatAnswersAGapIsEvidenceOfTheYearInWhichItWasFound() {
        var answer = begun("veranstaltung", "S01", "2026-01-05");
        sums.add(agency, List.of(gap("S01", "veranstaltung", "2025-04-01")));

        assertThat(reckoning.answering(agency, 2025)).containsEntry("SR-04", List.of(new MatterId(answer)));
        assertThat(reckoning.answering(agency, 2026)).containsEntry("SR-04", List.of());
        assertThat(reckoning
                        .between(agency, 2025, 2025)
                        .of(new IndicatorCatalogue().find("SR-04").orElseThrow(), 2025))
                .isEqualTo(Tally.divided(BigDecimal.ONE, BigDecimal.ONE));
    }

    @Test
    void anotherAgencysMattersAnswerNothing() {
        begun("veranstaltung", "S01", "2025-05-01");

        assertThat(proposals.followed(
                        new AgencyId("gaps-elsewhere"), GAPS, List.of(gap("S01", "veranstaltung", "2025-04-01")), 2025))
                .isEqualTo(List.<Begun>of());
    }

    @Test
    void doublingsAndProposalsOfWhichOnlyCountersRemainAreNoGaps() {
        var analysis = MatterToCount.of("sozialraumanalyse")
                .done(
                        "Task_LueckenBestimmen",
                        "2025-04-01",
                        Map.of(
                                "luecken",
                                List.of(
                                        row("fehlt", "veranstaltung"),
                                        row("doppelt", "veranstaltung"),
                                        row("reicht_nicht", "co_beratung"),
                                        row("reicht_nicht", "multiplikatoren"))));

        assertThat(portions.of(analysis.facts()).stream()
                        .filter(portion -> portion.indicator().equals("SR-04"))
                        .map(Portion::code))
                .containsExactly("S01>veranstaltung", "S01>multiplikatoren")
                .as("kept with what matters add, not with conflicts that may come back")
                .noneMatch(code ->
                        Repeats.isCourse(new Portion("SR-04", 2025, "", code, BigDecimal.ONE, BigDecimal.ZERO, 1)));
    }

    private static Map<String, String> row(String type, String process) {
        return Map.of("luecke_typ", type, "vorschlag_prozess", process);
    }

    private String of(Portion... gaps) {
        var tally = proposals.of(agency, GAPS, List.of(gaps), 2025);
        return tally.numerator() + " / " + tally.denominator();
    }

    private static Portion gap(String space, String process, String day) {
        return new Portion(
                "SR-04",
                LocalDate.parse(day).getYear(),
                "",
                Proposals.code(space, process),
                BigDecimal.valueOf(LocalDate.parse(day).toEpochDay()),
                BigDecimal.ZERO,
                1);
    }

    private static Portion several(Portion gap, long times) {
        return new Portion(
                gap.indicator(), gap.year(), gap.socialSpace(), gap.code(), gap.numerator(), gap.denominator(), times);
    }

    private String begun(String process, String space, String day) {
        var id = UUID.randomUUID().toString();
        jdbc.sql("""
                INSERT INTO matter (id, agency, number, process, version, title, social_space, state, priority,
                                    started_at, search, known)
                VALUES (:id, :agency, :id, :process, 'v', 't', :space, 'CLOSED', 'normal', :at, '', '{}')
                """)
                .param("id", id)
                .param("agency", agency.value())
                .param("process", process)
                .param("space", space)
                .param("at", LocalDate.parse(day).atTime(9, 0).atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }
}
