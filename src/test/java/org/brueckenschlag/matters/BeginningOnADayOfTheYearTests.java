package org.brueckenschlag.matters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.brueckenschlag.Probelauf.actor;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.identity.Agencies;
import org.brueckenschlag.identity.Agency;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.shared.AgencyId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The yearly cycle begins by itself on 1 September, the Sozialraumanalyse on 1 June; once for each agency and year. */
@ModuleTest
class BeginningOnADayOfTheYearTests {

    static final ZoneId HERE = ZoneId.of("Europe/Berlin");

    @Autowired
    ProcessCatalogue catalogue;

    @Autowired
    JdbcMatters rows;

    @Autowired
    StartedByItself starts;

    @Autowired
    Clock clock;

    @Autowired
    Probelauf people;

    final AgencyId agency = new AgencyId("y" + UUID.randomUUID().toString().substring(0, 8));
    YearlyStarts yearly;
    int year;

    @BeforeEach
    void oneAgency() {
        var only = new Agency(agency, "Probe");
        yearly = new YearlyStarts(
                new Agencies() {
                    @Override
                    public Agency get(AgencyId id) {
                        return only;
                    }

                    @Override
                    public List<Agency> all() {
                        return List.of(only);
                    }
                },
                catalogue,
                rows,
                starts,
                clock);
        year = LocalDate.now(clock).getYear();
    }

    @Test
    void theWirkungsdialogBeginsOnceOnTheFirstOfSeptember() {
        yearly.timeIs(at(year, 8, 31));
        assertThat(begun("wirkungsdialog")).isZero();

        yearly.timeIs(at(year, 9, 1));
        yearly.timeIs(at(year, 9, 2));

        assertThat(begun("wirkungsdialog")).isEqualTo(1);
        assertThat(begun("sozialraumanalyse")).isZero();
    }

    @Test
    void whatSomebodyHasBegunInThatYearDoesNotBeginASecondTime() {
        starts.start(catalogue.latest("wirkungsdialog", agency).orElseThrow(), agency);

        yearly.timeIs(at(year, 9, 1));

        assertThat(begun("wirkungsdialog")).isEqualTo(1);
    }

    @Test
    void aProgramThatStoodStillMakesUpForAMonthAndNoLonger() {
        yearly.timeIs(at(year, 12, 1));
        assertThat(begun("wirkungsdialog")).isZero();

        yearly.timeIs(at(year, 6, 20));
        assertThat(begun("sozialraumanalyse")).isEqualTo(1);
    }

    private long begun(String process) {
        return people.as(
                actor("y-leitung", agency, Role.LEITUNG, Role.FACHKRAFT),
                () -> rows.count(agency, new MatterFilter(process, null, null, null, null, 10), 10));
    }

    private static Instant at(int year, int month, int day) {
        return LocalDate.of(year, month, day).atTime(8, 0).atZone(HERE).toInstant();
    }
}
