package org.brueckenschlag.catalogue;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A deadline or a wait as people say it: a number and a unit. Written as models have it: {@code 3 WT} for working days,
 * ISO 8601 for the others.
 */
public record TimeSpan(int number, Unit unit) {

    public static final int MOST = 999;

    private static final Pattern WORKING_DAYS = Pattern.compile("\\d{1,3}\\s*WT");

    /** Empty for what says more than a number and a unit, e.g. an expression. */
    public static Optional<TimeSpan> of(String written) {
        return Arrays.stream(Unit.values())
                .map(unit -> unit.read(written.strip()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether it can be read as a span at all, also where it says more than a number and a unit. */
    static boolean isSpan(String written) {
        return WORKING_DAYS.matcher(written.strip()).matches()
                || WrittenSpan.of(written.strip(), Instant.EPOCH).isPresent();
    }

    public String written() {
        return unit.before + number + unit.behind;
    }

    public enum Unit {
        WORKING_DAYS("", " WT"),
        HOURS("PT", "H"),
        DAYS("P", "D"),
        WEEKS("P", "W"),
        MONTHS("P", "M"),
        YEARS("P", "Y");

        private final String before;
        private final String behind;
        private final Pattern pattern;

        Unit(String before, String behind) {
            this.before = before;
            this.behind = behind;
            this.pattern = Pattern.compile(before + "(\\d{1,3})" + behind);
        }

        /** As the texts name it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        private Optional<TimeSpan> read(String written) {
            var matcher = pattern.matcher(written);
            return matcher.matches()
                    ? Optional.of(new TimeSpan(Integer.parseInt(matcher.group(1)), this))
                    : Optional.empty();
        }
    }
}
