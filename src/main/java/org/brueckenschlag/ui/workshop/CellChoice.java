package org.brueckenschlag.ui.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.CellTest;
import org.brueckenschlag.catalogue.ColumnSort;
import org.brueckenschlag.catalogue.TimeSpan;
import org.brueckenschlag.forms.FormComponent.Option;
import org.jspecify.annotations.Nullable;

/**
 * One of the ways in which a cell can say something.
 *
 * @param value of a single code; empty for all others
 */
record CellChoice(How how, String value) {

    enum How {
        ANY,
        YES,
        NO,
        /** One code. */
        CODE,
        SEVERAL,
        NONE_OF,
        IS,
        AT_LEAST,
        AT_MOST,
        MORE,
        LESS,
        FROM_TO,
        SPAN,
        TEXT,
        UNANSWERED,
        FORMULA;

        boolean isBound() {
            return ordinal() >= IS.ordinal() && ordinal() <= FROM_TO.ordinal();
        }

        /** As the texts name it. */
        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static CellChoice of(How how) {
        return new CellChoice(how, "");
    }

    /**
     * What can be chosen.
     *
     * @param isAsked whether it stands under an input
     */
    static List<CellChoice> all(ColumnSort sort, boolean isAsked, List<Option> options) {
        var all = new ArrayList<CellChoice>();
        all.add(of(How.ANY));
        if (sort == ColumnSort.CHOICE) {
            options.forEach(option -> all.add(new CellChoice(How.CODE, option.value())));
        }
        hows(sort, isAsked).map(CellChoice::of).forEach(all::add);
        if (isAsked) {
            all.add(of(How.UNANSWERED));
        }
        all.add(of(How.FORMULA));
        return all;
    }

    private static Stream<How> hows(ColumnSort sort, boolean isAsked) {
        return switch (sort) {
            case TICK -> Stream.of(How.YES, How.NO);
            case CHOICE -> isAsked ? Stream.of(How.SEVERAL, How.NONE_OF) : Stream.of();
            case NUMBER, DAY ->
                isAsked
                        ? Stream.of(How.IS, How.AT_LEAST, How.AT_MOST, How.MORE, How.LESS, How.FROM_TO)
                        : Stream.of(How.IS);
            case TIME -> Stream.of(How.SPAN, How.IS);
            case TEXT -> Stream.of(How.TEXT);
        };
    }

    /** What a cell says now; what no list can say is a formula. */
    static CellChoice now(CellTest test, ColumnSort sort, boolean isAsked) {
        return switch (test) {
            case CellTest.Any ignored -> of(How.ANY);
            case CellTest.Unanswered ignored -> of(isAsked ? How.UNANSWERED : How.ANY);
            case CellTest.Is is when sort == ColumnSort.TICK -> of(is.value() ? How.YES : How.NO);
            case CellTest.OneOf(var values, var not) -> codes(values, not, sort, isAsked);
            case CellTest.Between between
            when sort == ColumnSort.NUMBER && (isAsked || between.isOne()) ->
                of(bound(between.least(), between.withLeast(), between.most(), between.withMost()));
            case CellTest.Days days
            when isDay(sort) && (isAsked || days.isOne()) ->
                of(bound(days.first(), days.withFirst(), days.last(), days.withLast()));
            default -> of(How.FORMULA);
        };
    }

    private static CellChoice codes(List<String> values, boolean not, ColumnSort sort, boolean isAsked) {
        var first = values.getFirst();
        if (sort == ColumnSort.CHOICE && isAsked && not) {
            return of(How.NONE_OF);
        }
        if (values.size() > 1 || not) {
            return of(sort == ColumnSort.CHOICE && isAsked ? How.SEVERAL : How.FORMULA);
        }
        if (sort == ColumnSort.CHOICE) {
            return new CellChoice(How.CODE, first);
        }
        if (isDay(sort) && CellTest.day(first).isPresent()) {
            return of(How.IS);
        }
        if (sort == ColumnSort.TIME && TimeSpan.of(first).isPresent()) {
            return of(How.SPAN);
        }
        return of(sort == ColumnSort.TEXT ? How.TEXT : How.FORMULA);
    }

    private static boolean isDay(ColumnSort sort) {
        return sort == ColumnSort.DAY || sort == ColumnSort.TIME;
    }

    private static <T extends Comparable<? super T>> How bound(
            @Nullable T least, boolean withLeast, @Nullable T most, boolean withMost) {
        if (least != null && most != null) {
            return least.compareTo(most) == 0 ? How.IS : How.FROM_TO;
        }
        if (least != null) {
            return withLeast ? How.AT_LEAST : How.MORE;
        }
        return withMost ? How.AT_MOST : How.LESS;
    }
}
