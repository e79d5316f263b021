package org.brueckenschlag.catalogue;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import org.brueckenschlag.catalogue.TimeSpan.Unit;
import org.brueckenschlag.shared.WorkingDays;

/** When the system reminds of a task: property {@code erinnerung} of the task, {@code 50 %} or {@code 2 WT}. */
public sealed interface Reminder {

    /** Where a task says nothing else. */
    Reminder USUAL = new AfterShare(80);

    /** @param percent of the time between the beginning and the deadline */
    record AfterShare(int percent) implements Reminder {}

    /** So long before the deadline. */
    record Before(TimeSpan span) implements Reminder {}

    /** Empty for what is none. */
    static Optional<Reminder> of(String written) {
        var share = Written.SHARE.matcher(written.strip());
        return share.matches()
                ? Optional.of(new AfterShare(Integer.parseInt(share.group(1))))
                : TimeSpan.of(written)
                        .filter(span -> span.number() > 0 && span.unit() != Unit.YEARS)
                        .map(Before::new);
    }

    /** As models have it. */
    default String written() {
        return switch (this) {
            case AfterShare(var percent) -> percent + " %";
            case Before(var span) -> span.written();
        };
    }

    /** Never before the task begins: what would come too early comes at the usual time. */
    default Instant at(Instant created, Instant due, WorkingDays workingDays) {
        return switch (this) {
            case AfterShare(var percent) ->
                created.plusMillis(Duration.between(created, due).toMillis() / 100 * percent);
            case Before(var span) -> {
                var before = Written.before(due, span, workingDays);
                yield before.isAfter(created) ? before : USUAL.at(created, due, workingDays);
            }
        };
    }

    /** How it is written and reckoned. */
    final class Written {

        private static final Pattern SHARE = Pattern.compile("([1-9]\\d)\\s*%");
        private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

        private Written() {}

        private static Instant before(Instant due, TimeSpan span, WorkingDays workingDays) {
            var end = due.atZone(ZONE);
            try {
                return switch (span.unit()) {
                    case WORKING_DAYS ->
                        end.with(workingDays.before(end.toLocalDate(), span.number()))
                                .toInstant();
                    case HOURS -> due.minus(Duration.ofHours(span.number()));
                    case DAYS -> end.minusDays(span.number()).toInstant();
                    case WEEKS -> end.minusWeeks(span.number()).toInstant();
                    case MONTHS -> end.minusMonths(span.number()).toInstant();
                    case YEARS -> end.minusYears(span.number()).toInstant();
                };
            } catch (DateTimeException beforeAllTime) {
                return Instant.MIN;
            }
        }
    }
}
