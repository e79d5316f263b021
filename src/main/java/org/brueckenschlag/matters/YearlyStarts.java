package org.brueckenschlag.matters;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.ProcessModel;
import org.brueckenschlag.identity.Agencies;
import org.brueckenschlag.identity.Agency;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.ClockFollower;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Begins what begins on a day of each year, once for each agency: its process says so in the property
 * {@code beginnt_am}, {@code 09-01}. Whoever has begun it in that year before has done so instead. A program that stood
 * still makes up for it within a month; later a person decides.
 */
@Component
@ConditionalOnProperty(name = "brueckenschlag.yearly-starts", matchIfMissing = true)
class YearlyStarts implements ClockFollower {

    private static final Logger LOG = LoggerFactory.getLogger(YearlyStarts.class);
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Duration MADE_UP_FOR = Duration.ofDays(30);

    private final Agencies agencies;
    private final ProcessCatalogue catalogue;
    private final JdbcMatters matters;
    private final StartedByItself starts;
    private final Clock clock;

    /** What could not be begun: tried again by the next start of the program, not by every look. */
    private final Set<String> failed = ConcurrentHashMap.newKeySet();

    YearlyStarts(
            Agencies agencies, ProcessCatalogue catalogue, JdbcMatters matters, StartedByItself starts, Clock clock) {
        this.agencies = agencies;
        this.catalogue = catalogue;
        this.matters = matters;
        this.starts = starts;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT4M")
    void look() {
        timeIs(clock.instant());
    }

    @Override
    public Optional<Instant> nextDue() {
        var now = clock.instant();
        return all().stream().map(yearly -> next(yearly, now)).min(Instant::compareTo);
    }

    @Override
    public void timeIs(Instant now) {
        for (var yearly : all()) {
            if (!next(yearly, now).isAfter(now)) {
                begin(yearly, now);
            }
        }
    }

    private void begin(Yearly yearly, Instant now) {
        try {
            starts.start(yearly.model(), yearly.agency());
        } catch (RuntimeException e) {
            // One agency must not keep the others from beginning.
            LOG.error(
                    "{} of agency {} could not begin by itself", yearly.model().key(), yearly.agency(), e);
            failed.add(yearly.key(now));
        }
    }

    /** This year's day while it is still to be done, else next year's. */
    private Instant next(Yearly yearly, Instant now) {
        var year = now.atZone(ZONE).getYear();
        var day = at(yearly.day().atYear(year));
        var isOver = now.isAfter(day.plus(MADE_UP_FOR));
        var isDone = !day.isAfter(now)
                && (failed.contains(yearly.key(now))
                        || matters.startedSince(yearly.agency(), yearly.model().key(), at(LocalDate.of(year, 1, 1))));
        return isOver || isDone ? at(yearly.day().atYear(year + 1)) : day;
    }

    private static Instant at(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    private List<Yearly> all() {
        var all = new ArrayList<Yearly>();
        for (var agency : agencies.all().stream().map(Agency::id).toList()) {
            catalogue
                    .latest(agency)
                    .forEach(model -> day(model).ifPresent(day -> all.add(new Yearly(agency, model, day))));
        }
        return all;
    }

    private static Optional<MonthDay> day(ProcessModel model) {
        var written = model.properties().get("beginnt_am");
        try {
            return Optional.ofNullable(written).map(day -> MonthDay.parse("--" + day));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private record Yearly(AgencyId agency, ProcessModel model, MonthDay day) {

        String key(Instant now) {
            return agency.value() + " " + model.key() + " " + now.atZone(ZONE).getYear();
        }
    }
}
