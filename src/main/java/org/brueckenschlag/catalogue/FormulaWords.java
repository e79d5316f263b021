package org.brueckenschlag.catalogue;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.brueckenschlag.shared.Texts;

/** Says the formulas that tables often have: "14 Tage vor „Termin“", "31. Oktober, 1 Jahr vor „Planjahr“". */
final class FormulaWords {

    private static final Pattern DAYS_FROM = Pattern.compile(
            "string\\(\\s*date\\(\\s*(\\w{1,80})\\s*\\)\\s*([+-])\\s*duration\\(\\s*\"(\\w{2,9})\"\\s*\\)\\s*\\)");
    private static final Pattern DAY_OF_YEAR = Pattern.compile(
            "string\\(\\s*([a-z_]\\w{0,79})\\s*(?:([+-])\\s*(\\d{1,2}))?\\s*\\)\\s*\\+\\s*\"-(\\d{2}-\\d{2})\"");
    private static final Pattern NAME = Pattern.compile("[a-z_]\\w{0,79}");

    private static final Pattern DEPENDING = Pattern.compile("if (.{3,200}?) then (.{1,200}?) else (.{1,1000})");

    private final UnaryOperator<String> names;
    private final ConditionWords conditions;
    private final ValueWords values;
    private final Texts texts;

    /** @param names what an answer is called, by its key; the key itself where nobody knows it */
    FormulaWords(UnaryOperator<String> names, ConditionWords conditions, ValueWords values, Texts texts) {
        this.names = names;
        this.conditions = conditions;
        this.values = values;
        this.texts = texts;
    }

    /**
     * Empty for every other formula.
     *
     * @param value says a plain value that comes out of it
     */
    Optional<String> of(String feel, Function<CellTest, String> value) {
        var depending = DEPENDING.matcher(feel);
        if (depending.matches()) {
            return depending(depending.group(1), depending.group(2), depending.group(3), value);
        }
        if (!NAME.matcher(feel).matches() && conditions.told(feel).isPresent()) {
            return Optional.of(
                    texts.get("catalogue.cell.depending", value.apply(new CellTest.Is(true)), conditions.when(feel)));
        }
        var daysFrom = DAYS_FROM.matcher(feel);
        if (daysFrom.matches()) {
            return TimeSpan.of(daysFrom.group(3))
                    .map(span -> beside(daysFrom.group(2), values.span(span), daysFrom.group(1)));
        }
        var dayOfYear = DAY_OF_YEAR.matcher(feel);
        if (dayOfYear.matches()) {
            var years = dayOfYear.group(3) == null ? 0 : Integer.parseInt(dayOfYear.group(3));
            return day(dayOfYear.group(4)).map(day -> year(day, dayOfYear.group(2), years, dayOfYear.group(1)));
        }
        return NAME.matcher(feel).matches() && !names.apply(feel).equals(feel)
                ? Optional.of(texts.get("catalogue.cell.same-as", names.apply(feel)))
                : Optional.empty();
    }

    /** "Jugendmigrationsdienst, wenn die Altersgruppe unter 27 ist, sonst …". */
    private Optional<String> depending(String when, String then, String otherwise, Function<CellTest, String> value) {
        if (conditions.told(when).isEmpty() || CellTest.of(then) instanceof CellTest.Other) {
            return Optional.empty();
        }
        var rest = CellTest.of(otherwise) instanceof CellTest.Other
                ? of(otherwise, value)
                : Optional.of(value.apply(CellTest.of(otherwise)));
        return rest.map(words -> texts.get(
                "catalogue.cell.depending-else", value.apply(CellTest.of(then)), conditions.when(when), words));
    }

    private String year(String day, String sign, int years, String field) {
        return years == 0
                ? texts.get("catalogue.cell.day-in", day, names.apply(field))
                : texts.get(
                        "catalogue.cell.day-and",
                        day,
                        beside(sign, values.span(new TimeSpan(years, TimeSpan.Unit.YEARS)), field));
    }

    private String beside(String sign, String span, String field) {
        return texts.get(
                sign.equals("-") ? "catalogue.cell.earlier" : "catalogue.cell.later", span, names.apply(field));
    }

    private Optional<String> day(String written) {
        try {
            return Optional.of(values.day(MonthDay.parse("--" + written)));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
