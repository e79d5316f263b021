package org.brueckenschlag.catalogue;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.brueckenschlag.shared.Texts;
import org.jspecify.annotations.Nullable;

/** Says numbers, days and spans as people do. */
final class ValueWords {

    private final Texts texts;

    ValueWords(Texts texts) {
        this.texts = texts;
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(texts.locale())
                .format(day);
    }

    /** A day of any year. */
    String day(MonthDay day) {
        return DateTimeFormatter.ofPattern(texts.get("catalogue.cell.day-of-year"), texts.locale())
                .format(day);
    }

    String span(TimeSpan span) {
        return texts.get("catalogue.span." + span.unit().key(), span.number());
    }

    String between(CellTest.Between between) {
        if (between.isOne()) {
            return number(between.least());
        }
        if (between.least() == null) {
            return texts.get(
                    between.withMost() ? "catalogue.cell.at-most" : "catalogue.cell.less", number(between.most()));
        }
        if (between.most() == null) {
            return texts.get(
                    between.withLeast() ? "catalogue.cell.at-least" : "catalogue.cell.more", number(between.least()));
        }
        var least = number(between.least());
        return texts.get(
                "catalogue.cell.range",
                between.withLeast() ? least : texts.get("catalogue.cell.more", least),
                between.withMost() ? number(between.most()) : texts.get("catalogue.cell.less", number(between.most())));
    }

    String days(CellTest.Days days) {
        if (days.isOne()) {
            return said(days.first());
        }
        if (days.first() == null) {
            return texts.get(days.withLast() ? "catalogue.cell.until" : "catalogue.cell.before", said(days.last()));
        }
        if (days.last() == null) {
            return texts.get(days.withFirst() ? "catalogue.cell.from" : "catalogue.cell.after", said(days.first()));
        }
        var first = said(days.first());
        var last = said(days.last());
        return texts.get(
                "catalogue.cell.range",
                days.withFirst() ? first : texts.get("catalogue.cell.after", first),
                days.withLast() ? last : texts.get("catalogue.cell.before", last));
    }

    private String said(@Nullable LocalDate day) {
        return day == null ? "" : day(day);
    }

    private String number(@Nullable BigDecimal number) {
        if (number == null) {
            return "";
        }
        var format = NumberFormat.getInstance(texts.locale());
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(6);
        return format.format(number);
    }
}
