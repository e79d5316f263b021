package org.brueckenschlag.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.wirkungsdialog.Indicators;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of an address and collects what is wrong with them; {@link #check} then refuses all at once. */
final class Parameters {

    static final int DEFAULT_LIMIT = 50;
    static final int MOST = 200;

    private static final ZoneId AGENCY_TIME = ZoneId.of("Europe/Berlin");

    private final List<Finding> findings = new ArrayList<>();

    int limit(@Nullable String raw, int otherwise) {
        if (raw == null) {
            return otherwise;
        }
        if (raw.matches("[0-9]{1,6}")) {
            var limit = Integer.parseInt(raw);
            if (limit >= 1 && limit <= MOST) {
                return limit;
            }
        }
        findings.add(Finding.of("limit", "rest.limit", MOST));
        return otherwise;
    }

    /** One of these words, or nothing. */
    <V> @Nullable V oneOf(String field, @Nullable String raw, Map<String, V> words) {
        if (raw == null) {
            return null;
        }
        var meant = words.get(raw);
        if (meant == null) {
            findings.add(Finding.of(field, "rest.one-of", String.join(", ", new TreeSet<>(words.keySet()))));
        }
        return meant;
    }

    /** The instant before which something is due: a day counts to its end. */
    @Nullable
    Instant before(String field, @Nullable String raw) {
        if (raw == null) {
            return null;
        }
        try {
            return raw.contains("T")
                    ? OffsetDateTime.parse(raw).toInstant()
                    : LocalDate.parse(raw).plusDays(1).atStartOfDay(AGENCY_TIME).toInstant();
        } catch (DateTimeException notADate) {
            findings.add(Finding.of(field, "rest.date"));
            return null;
        }
    }

    /** The instant from which on something counts: a day counts from its beginning. */
    @Nullable
    Instant from(String field, @Nullable String raw) {
        if (raw == null) {
            return null;
        }
        try {
            return raw.contains("T")
                    ? OffsetDateTime.parse(raw).toInstant()
                    : LocalDate.parse(raw).atStartOfDay(AGENCY_TIME).toInstant();
        } catch (DateTimeException notADate) {
            findings.add(Finding.of(field, "rest.date"));
            return null;
        }
    }

    @Nullable
    LocalDate day(String field, @Nullable String raw) {
        if (raw == null || raw.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(raw);
        } catch (DateTimeException notADate) {
            findings.add(Finding.of(field, "rest.date"));
            return null;
        }
    }

    /** Four digits. */
    int year(String field, @Nullable String raw, int otherwise) {
        if (raw == null) {
            return otherwise;
        }
        if (raw.matches("[0-9]{4}")) {
            var year = Integer.parseInt(raw);
            if (year >= Indicators.FIRST_YEAR && year <= Indicators.LAST_YEAR) {
                return year;
            }
        }
        findings.add(Finding.of(field, "rest.year", Indicators.FIRST_YEAR, Indicators.LAST_YEAR));
        return otherwise;
    }

    @Nullable
    String text(String field, @Nullable String raw, int longest) {
        if (raw == null || raw.isBlank()) {
            return null;
        }
        if (raw.length() > longest || raw.chars().anyMatch(Character::isISOControl)) {
            findings.add(Finding.of(field, "rest.too-long", longest));
            return null;
        }
        return raw;
    }

    String required(String field, @Nullable String raw, int longest) {
        var text = text(field, raw, longest);
        if (text == null
                && findings.stream().noneMatch(finding -> finding.field().equals(field))) {
            findings.add(Finding.of(field, "rest.required"));
        }
        return text == null ? "" : text;
    }

    /** May be empty and hold line ends, but must be there. */
    String freeText(String field, @Nullable String raw, int longest) {
        if (raw == null) {
            findings.add(Finding.of(field, "rest.required"));
        } else if (raw.length() > longest) {
            findings.add(Finding.of(field, "rest.text-too-long", longest));
        } else {
            return raw;
        }
        return "";
    }

    void refuse(String field, String key) {
        findings.add(Finding.of(field, key));
    }

    void check() {
        if (!findings.isEmpty()) {
            throw new Refused(RestRefusal.PARAMETERS, findings);
        }
    }
}
