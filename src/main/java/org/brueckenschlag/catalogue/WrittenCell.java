package org.brueckenschlag.catalogue;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How cells of decision tables are written in FEEL. */
final class WrittenCell {

    private static final String NUMBER = "-?\\d{1,12}(?:\\.\\d{1,6})?";
    private static final String ISO_DAY = "\\d{4}-\\d{2}-\\d{2}";
    private static final String DATE = "date\\(\\s*\"" + ISO_DAY + "\"\\s*\\)";
    private static final String BOUND = "(" + NUMBER + "|" + DATE + "|\"" + ISO_DAY + "\")";
    private static final Pattern ONE = Pattern.compile(NUMBER + "|" + DATE);
    private static final Pattern COMPARED = Pattern.compile("(<=|>=|<|>)\\s*" + BOUND);
    private static final Pattern RANGE =
            Pattern.compile("([\\[\\](])\\s*" + BOUND + "\\s*\\.\\.\\s*" + BOUND + "\\s*([\\[\\])])");
    private static final Pattern NOT = Pattern.compile("not\\((.*)\\)");
    private static final Pattern CODE = Pattern.compile("\"([^\"\\\\]*)\"");
    private static final Pattern ISO = Pattern.compile(ISO_DAY);

    private WrittenCell() {}

    static CellTest read(String text) {
        if (text.isEmpty() || text.equals("-")) {
            return new CellTest.Any();
        }
        var negated = NOT.matcher(text);
        var isNegated = negated.matches();
        var parts = parts(isNegated ? negated.group(1) : text);
        var codes =
                parts.stream().map(WrittenCell::code).flatMap(Optional::stream).toList();
        if (!codes.isEmpty() && codes.size() == parts.size()) {
            return new CellTest.OneOf(codes, isNegated);
        }
        var tests = parts.stream().map(WrittenCell::one).toList();
        if (tests.isEmpty() || tests.stream().anyMatch(CellTest.Other.class::isInstance)) {
            return new CellTest.Other(text);
        }
        return tests.size() == 1 && !isNegated ? tests.getFirst() : new CellTest.Either(tests, isNegated);
    }

    /** The texts of a list in quotes; empty where it is anything else. */
    static List<String> values(String text) {
        return read(text.strip()) instanceof CellTest.OneOf(var values, var not) && !not ? values : List.of();
    }

    static String quoted(String code) {
        return '"' + code.replaceAll("[\"\\\\\\p{Cntrl}]", "") + '"';
    }

    /** The day that a code is; empty for any other. */
    static Optional<LocalDate> day(String code) {
        if (!ISO.matcher(code).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(code));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    static String feel(CellTest test) {
        return switch (test) {
            case CellTest.Any ignored -> "";
            case CellTest.Is is -> String.valueOf(is.value());
            case CellTest.Unanswered ignored -> "null";
            case CellTest.OneOf(var values, var not) ->
                list(values.stream().map(WrittenCell::quoted).toList(), not);
            case CellTest.Either(var tests, var not) ->
                list(tests.stream().map(CellTest::feel).toList(), not);
            case CellTest.Between between ->
                bounded(
                        between.least(),
                        between.withLeast(),
                        between.most(),
                        between.withMost(),
                        BigDecimal::toPlainString);
            case CellTest.Days days ->
                bounded(days.first(), days.withFirst(), days.last(), days.withLast(), day -> written(day, days));
            case CellTest.Other other -> other.feel();
        };
    }

    private static String list(List<String> parts, boolean not) {
        var list = parts.stream().collect(Collectors.joining(","));
        return not ? "not(" + list + ")" : list;
    }

    private static String written(LocalDate day, CellTest.Days days) {
        return days.asDate() ? "date(" + quoted(day.toString()) + ")" : quoted(day.toString());
    }

    private static <T extends Comparable<? super T>> String bounded(
            @Nullable T least, boolean withLeast, @Nullable T most, boolean withMost, Function<T, String> written) {
        if (least != null && most != null) {
            return least.compareTo(most) == 0
                    ? written.apply(least)
                    : (withLeast ? "[" : "(") + written.apply(least) + ".." + written.apply(most)
                            + (withMost ? "]" : ")");
        }
        if (least != null) {
            return (withLeast ? ">= " : "> ") + written.apply(least);
        }
        return most == null ? "" : (withMost ? "<= " : "< ") + written.apply(most);
    }

    /** What stands between commas, outside of quotes and brackets. */
    private static List<String> parts(String text) {
        var parts = new ArrayList<String>();
        var from = 0;
        var depth = 0;
        var isQuoted = false;
        for (var at = 0; at < text.length(); at++) {
            var sign = text.charAt(at);
            if (sign == '"') {
                isQuoted = !isQuoted;
            } else if (!isQuoted && (sign == '(' || sign == '{')) {
                depth++;
            } else if (!isQuoted && (sign == ')' || sign == '}')) {
                depth--;
            } else if (!isQuoted && depth == 0 && sign == ',') {
                parts.add(text.substring(from, at).strip());
                from = at + 1;
            }
        }
        parts.add(text.substring(from).strip());
        return parts;
    }

    private static Optional<String> code(String part) {
        var code = CODE.matcher(part);
        return code.matches() ? Optional.of(code.group(1)) : Optional.empty();
    }

    private static CellTest one(String part) {
        if (part.equals("true") || part.equals("false")) {
            return new CellTest.Is(part.equals("true"));
        }
        if (part.equals("null")) {
            return new CellTest.Unanswered();
        }
        var code = code(part);
        if (code.isPresent()) {
            return new CellTest.OneOf(List.of(code.get()), false);
        }
        if (ONE.matcher(part).matches()) {
            return between(part, true, part, true, part);
        }
        var compared = COMPARED.matcher(part);
        if (compared.matches()) {
            var with = compared.group(1).endsWith("=");
            return compared.group(1).startsWith(">")
                    ? between(compared.group(2), with, null, false, part)
                    : between(null, false, compared.group(2), with, part);
        }
        var range = RANGE.matcher(part);
        return range.matches()
                ? between(
                        range.group(2),
                        range.group(1).equals("["),
                        range.group(3),
                        range.group(4).equals("]"),
                        part)
                : new CellTest.Other(part);
    }

    private static CellTest between(
            @Nullable String least, boolean withLeast, @Nullable String most, boolean withMost, String part) {
        var bound = least == null ? String.valueOf(most) : least;
        var asDate = bound.startsWith("date");
        if (!asDate && !bound.startsWith("\"")) {
            return isNumber(least) && isNumber(most)
                    ? new CellTest.Between(number(least), withLeast, number(most), withMost)
                    : new CellTest.Other(part);
        }
        var first = bound(least);
        var last = bound(most);
        return (first == null) == (least == null) && (last == null) == (most == null)
                ? new CellTest.Days(first, withLeast, last, withMost, asDate)
                : new CellTest.Other(part);
    }

    private static boolean isNumber(@Nullable String bound) {
        return bound == null || !bound.contains("\"");
    }

    private static @Nullable BigDecimal number(@Nullable String bound) {
        return bound == null ? null : new BigDecimal(bound);
    }

    private static @Nullable LocalDate bound(@Nullable String written) {
        if (written == null) {
            return null;
        }
        var day = ISO.matcher(written);
        return day.find() ? day(day.group()).orElse(null) : null;
    }
}
