package org.brueckenschlag.ui.audit;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A property of a model's element as a person would say it: "Frist: 1 Arbeitstag" for {@code frist: 1 WT}. */
final class PropertyWords {

    private static final Pattern WORKING_DAYS = Pattern.compile("(\\d{1,3})\\s*WT");
    private static final Pattern DECIDED = Pattern.compile("\\$\\{(.+)}");
    private static final String SEPARATOR = ": ";
    private static final String YES = "ja";

    private final AuditWords words;

    PropertyWords(AuditWords words) {
        this.words = words;
    }

    /** @param property name and value; one that is not known here is called as it is written */
    Optional<String> name(String property) {
        return named(property)
                .map(name ->
                        words.texts().find("ui.audit.versions.property." + name).orElse(name));
    }

    String value(String property) {
        var value = property.substring(
                named(property).map(name -> name.length() + SEPARATOR.length()).orElse(0));
        return switch (named(property).orElse("")) {
            case "frist" -> span(value.strip());
            case "erinnerung" ->
                value.contains("%")
                        ? words.text("ui.audit.versions.reminder.share", value.strip())
                        : words.text("ui.audit.versions.reminder.before", span(value.strip()));
            case "melden" ->
                Pattern.compile(",")
                        .splitAsStream(value)
                        .map(String::strip)
                        .map(role -> words.texts().find("ui.audit.role." + role).orElse(role))
                        .collect(Collectors.joining(", "));
            default -> value.equals(YES) ? words.text("catalogue.cell.yes") : value;
        };
    }

    private static Optional<String> named(String property) {
        var end = property.indexOf(SEPARATOR);
        return end < 0 ? Optional.empty() : Optional.of(property.substring(0, end));
    }

    String span(String written) {
        var workingDays = WORKING_DAYS.matcher(written);
        if (workingDays.matches()) {
            return words.text("ui.matter.working-days", Integer.parseInt(workingDays.group(1)));
        }
        var decided = DECIDED.matcher(written);
        if (decided.matches()) {
            return words.text("ui.audit.versions.span.decided", decided.group(1));
        }
        try {
            return written.contains("T")
                    ? hours(Duration.parse(written), written)
                    : days(Period.parse(written), written);
        } catch (DateTimeException notASpan) {
            return written;
        }
    }

    private String hours(Duration span, String written) {
        return span.equals(Duration.ofHours(span.toHours()))
                ? words.text("ui.matter.hours", (int) span.toHours())
                : written;
    }

    private String days(Period span, String written) {
        if (span.equals(Period.ofDays(span.getDays()))) {
            return words.text("ui.audit.versions.span.days", span.getDays());
        }
        return span.equals(Period.ofMonths(span.getMonths()))
                ? words.text("ui.audit.versions.span.months", span.getMonths())
                : written;
    }
}
