package org.brueckenschlag.wirkungsdialog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.brueckenschlag.Refusals.refused;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.matters.MatterTransactions;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.brueckenschlag.wirkungsdialog.Figure.State;
import org.brueckenschlag.wirkungsdialog.SumsOfAgencies.SumsOfYear;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SummingAgenciesTests {

    /** In which no other test of this context has any figures. */
    private static final int YEAR = 2011;

    private static final int OTHER_YEAR = 2010;

    private static final AgencyId NORDWINKEL = new AgencyId("nordwinkel");
    private static final AgencyId SUEDTOR = new AgencyId("suedtor");

    @Autowired
    SumsOfAgencies sums;

    @Autowired
    FigureKeeping keeping;

    @Autowired
    MatterTransactions transactions;

    @Autowired
    CurrentActor currentActor;

    @BeforeAll
    void closeSome() {
        close(NORDWINKEL, 12, "KM-01", "1", "0");
        close(SUEDTOR, 9, "KM-01", "1", "0");
        // of the other agency there are fewer than five
        close(NORDWINKEL, 20, "IK-01", "1", "0");
        close(SUEDTOR, 3, "IK-01", "1", "0");
        // a share whose rest is small in the other agency alone
        close(NORDWINKEL, 8, "KM-05", "1", "1");
        close(NORDWINKEL, 8, "KM-05", "0", "1");
        close(SUEDTOR, 8, "KM-05", "1", "1");
        close(SUEDTOR, 2, "KM-05", "0", "1");
        close(NORDWINKEL, 6, "KM-02", "1", "1");
        close(NORDWINKEL, 6, "KM-02", "0", "1");
        close(SUEDTOR, 9, "KM-02", "1", "1");
        close(SUEDTOR, 5, "KM-02", "0", "1");
        close(NORDWINKEL, 3, "KM-03", "1", "1");
        close(SUEDTOR, 8, "KM-03", "4", "1");
        // nine of ten, and eight of nine, came to a first talk
        enquired(NORDWINKEL, 10, 9);
        enquired(SUEDTOR, 9, 8);
    }

    private void enquired(AgencyId agency, int matters, int talked) {
        transactions.run(() -> IntStream.range(0, matters).forEach(number -> {
            var enquiry = new Portion("KM-01", OTHER_YEAR, "S01", null, BigDecimal.ONE, BigDecimal.ZERO, 1);
            var talk = new Portion("KM-04", OTHER_YEAR, "S01", null, BigDecimal.TEN, BigDecimal.ONE, 1);
            keeping.add(
                    new FactsOfMatter(
                            new MatterId("few-" + agency.value() + number),
                            agency,
                            "konfliktmediation",
                            1,
                            "S01",
                            List.of()),
                    number < talked ? List.of(enquiry, talk) : List.of(enquiry));
        }));
    }

    private void close(AgencyId agency, int matters, String indicator, String numerator, String denominator) {
        transactions.run(() -> IntStream.range(0, matters)
                .forEach(number -> keeping.add(
                        new FactsOfMatter(
                                new MatterId("sum-" + agency.value() + indicator + numerator + number),
                                agency,
                                "konfliktmediation",
                                1,
                                "S01",
                                List.of()),
                        List.of(new Portion(
                                indicator,
                                YEAR,
                                "S01",
                                null,
                                new BigDecimal(numerator),
                                new BigDecimal(denominator),
                                1)))));
    }

    @Test
    void countsAndSharesAreAddedUp() {
        assertThat(figure("KM-01").value()).isEqualByComparingTo("21");
        assertThat(figure("KM-02").numerator()).isEqualByComparingTo("15");
        assertThat(figure("KM-02").denominator()).isEqualByComparingTo("26");
        assertThat(figure("KM-02").value()).isEqualByComparingTo("57.7");
    }

    @Test
    void aMedianIsThatOfAllValues() {
        assertThat(figure("KM-03").value()).isEqualByComparingTo("4");
        assertThat(figure("KM-03").denominator()).isEqualByComparingTo("11");
    }

    @Test
    void nothingIsShownThatLeadsToTheFewOfAnotherAgency() {
        assertThat(figure("IK-01").state()).isEqualTo(State.HIDDEN);
        assertThat(figure("IK-01").value()).isNull();
        assertThat(figure("KM-05").state()).isEqualTo(State.HIDDEN);
        assertThat(figure("KM-05").denominator()).isNull();
    }

    @Test
    void nothingIsShownThatLeavesFewOfAllAgencies() {
        var found = as(Role.KOORDINATION, () -> sums.of(OTHER_YEAR));

        assertThat(of(found, "KM-01").value()).isEqualByComparingTo("19");
        assertThat(of(found, "KM-04").state()).isEqualTo(State.HIDDEN);
    }

    @Test
    void aYearWithoutAnythingIsEmpty() {
        assertThat(of(as(Role.KOORDINATION, () -> sums.of(2008)), "KM-02").state())
                .isEqualTo(State.EMPTY);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "KOORDINATION")
    void areForNobodyButTheKoordination(Role role) {
        assertThat(as(role, sums::mayRead)).isFalse();
        refused("indicators.may-not-read", () -> as(role, () -> sums.of(YEAR)));
    }

    @Test
    void ofAYearThatCanBe() {
        refused("indicators.year", () -> as(Role.KOORDINATION, () -> sums.of(1999)));
    }

    private Figure figure(String id) {
        return of(as(Role.KOORDINATION, () -> sums.of(YEAR)), id);
    }

    private static Figure of(SumsOfYear found, String id) {
        return found.figures().stream()
                .map(Indicators.Trend::now)
                .filter(figure -> figure.indicator().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private <T> T as(Role role, Supplier<T> work) {
        return currentActor.as(new Actor(new ActorId("k-sum"), NORDWINKEL, Set.of(role)), work);
    }
}
