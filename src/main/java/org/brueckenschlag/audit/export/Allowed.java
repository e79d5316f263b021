package org.brueckenschlag.audit.export;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What of an answer may leave the agency. An allow-list by the shape of the value: codes, letters of groups, numbers,
 * yes and no. Days become calendar weeks, numbers of people become bands, languages belong to the whole run. Everything
 * else stays, and its name is told.
 */
final class Allowed {

    static final String LEFT_OUT = "ausgelassen";

    private static final Pattern CODE =
            Pattern.compile("[a-z0-9][a-z0-9_+-]{0,63}|[A-Z]{1,2}|[A-Z][0-9]{2,3}|P[0-9YMWDTHS]{2,12}");
    /** A figure that was too small to be told. */
    private static final Pattern SMALL = Pattern.compile("<[0-9]{1,3}");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[0-9:.]{5,20}Z");
    private static final Pattern PEOPLE = Pattern.compile(".*(teilnehmende|delegierte).*");
    private static final Pattern LANGUAGES = Pattern.compile("sprachen_.*");
    private static final String GROUPS = "parteigruppen";
    private static final ZoneId AGENCY_TIME = ZoneId.of("Europe/Berlin");

    private final Set<String> freeText;
    private final Map<String, Object> flat = new LinkedHashMap<>();
    private final Set<String> leftOut = new TreeSet<>();

    private Allowed(Set<String> freeText) {
        this.freeText = freeText;
    }

    /**
     * Answers, one below the other: rows of a list as {@code punkte.1.art}.
     *
     * @param prefix before each name
     * @param freeText names of fields that never leave
     */
    static Map<String, Object> of(String prefix, Map<?, ?> answers, Set<String> freeText) {
        var allowed = new Allowed(freeText);
        allowed.take(prefix, "", answers);
        if (!allowed.leftOut.isEmpty()) {
            allowed.flat.put(LEFT_OUT, String.join("|", allowed.leftOut));
        }
        return allowed.flat;
    }

    /** The languages that these answers ask for. */
    static Set<String> languages(Map<?, ?> answers) {
        var found = new TreeSet<String>();
        answers.forEach((key, value) -> {
            if (value instanceof Collection<?> several) {
                several.forEach(each -> {
                    if (each instanceof Map<?, ?> row) {
                        found.addAll(languages(row));
                    } else if (isLanguages(key) && each instanceof String code && isCode(code)) {
                        found.add(code);
                    }
                });
            }
        });
        return found;
    }

    static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** {@code 2026-W48}. */
    static String week(LocalDate day) {
        return "%04d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** Bands of domain rule 5; below three the number itself would point to people. */
    static String band(double people) {
        if (people < 3) {
            return "<3";
        }
        if (people < 10) {
            return "3-9";
        }
        if (people < 25) {
            return "10-24";
        }
        if (people < 50) {
            return "25-49";
        }
        return people < 100 ? "50-99" : "100plus";
    }

    private void take(String prefix, String parent, Map<?, ?> answers) {
        var sorted = new TreeMap<String, Object>();
        answers.forEach((key, value) -> {
            if (value != null) {
                sorted.put(String.valueOf(key), value);
            }
        });
        sorted.forEach((key, value) -> take(prefix, parent, key, value));
    }

    private void take(String prefix, String parent, String key, Object value) {
        if (key.equals(GROUPS) || isLanguages(key)) {
            return;
        }
        var name = parent + key;
        if (freeText.contains(key)) {
            leftOut.add(name);
            return;
        }
        if (value instanceof Collection<?> rows && rows.stream().anyMatch(Map.class::isInstance)) {
            var number = 0;
            for (var row : rows) {
                number++;
                if (row instanceof Map<?, ?> fields) {
                    take(prefix, name + "." + number + ".", fields);
                }
            }
            return;
        }
        one(key, value).ifPresentOrElse(allowed -> flat.put(prefix + name, allowed), () -> leftOut.add(name));
    }

    private static Optional<Object> one(String key, Object value) {
        return switch (value) {
            case Boolean yes -> Optional.of(yes);
            case Number number ->
                Optional.of(PEOPLE.matcher(key).matches() ? band(number.doubleValue()) : exact(number));
            case String text -> Optional.ofNullable(text(text));
            case Collection<?> several -> Optional.ofNullable(joined(several));
            default -> Optional.empty();
        };
    }

    private static Object exact(Number number) {
        return number instanceof Double || number instanceof Float ? number.doubleValue() : (Object) number.longValue();
    }

    private static @Nullable String joined(Collection<?> several) {
        List<String> codes = new ArrayList<>();
        for (var each : several) {
            var allowed = each instanceof String text ? text(text) : null;
            if (allowed == null) {
                return null;
            }
            codes.add(allowed);
        }
        return String.join("|", codes);
    }

    private static @Nullable String text(String text) {
        try {
            if (DAY.matcher(text).matches()) {
                return week(LocalDate.parse(text));
            }
            if (INSTANT.matcher(text).matches()) {
                return week(Instant.parse(text).atZone(AGENCY_TIME).toLocalDate());
            }
        } catch (DateTimeException notADay) {
            return null;
        }
        return isCode(text) || SMALL.matcher(text).matches() ? text : null;
    }

    private static boolean isLanguages(Object key) {
        return LANGUAGES.matcher(String.valueOf(key)).matches();
    }
}
