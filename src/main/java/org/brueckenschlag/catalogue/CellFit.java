package org.brueckenschlag.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.DraftTable.Column;
import org.brueckenschlag.forms.FormComponent.Option;

/** Whether what a cell of a decision table says can stand under its column. */
public final class CellFit {

    /** Its findings stand at the cell while somebody edits it. */
    public static final String RULE = "cell";

    /** To which the engine turns what a row gives; where it cannot, the matter stays where it is. */
    private static final Set<String> TURNED = Set.of("integer", "long", "double", "boolean");

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}(\\.0{1,18})?");
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\d_]{0,80}");

    /** Whatever a package asks, every matter has these. */
    private static final Set<String> ALWAYS =
            Set.of("sr_code", "gestartet_am", "herkunft", "ende_code", "parteigruppen", "gruppe", "alias", "heute");

    private static final int MOST_NAMED = 12;

    private CellFit() {}

    /**
     * What is wrong, and how it gets right.
     *
     * @param stops whether the engine could not go on with it; otherwise the row never counts, or gives something that
     *     nobody expects
     * @param key of the sentence
     * @param arguments of that sentence
     */
    public record Misfit(boolean stops, String key, List<Object> arguments) {
        public Misfit {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * @param name of the column, as people know it
     * @param isAsked whether it stands under an input
     * @return empty where it fits, or is a formula
     */
    public static Optional<Misfit> misfit(
            Column column, String name, String feel, boolean isAsked, OfferedAnswers answers) {
        var sort = answers.sort(column);
        if (isNobodysName(feel.strip(), answers)) {
            var isText = sort == ColumnSort.TEXT || sort == ColumnSort.CHOICE;
            return Optional.of(new Misfit(
                    !isAsked && answers.isTakenForTime(column),
                    "catalogue.misfit." + (isText ? "name" : key(sort, column)),
                    List.of(PackageFinding.plain(name), PackageFinding.plain(feel), "")));
        }
        return leaves(CellTest.of(feel))
                .filter(test -> !fits(test, sort, column, isAsked, answers))
                .findFirst()
                .map(test -> new Misfit(
                        !isAsked && (TURNED.contains(column.type()) || answers.isTakenForTime(column)),
                        "catalogue.misfit." + key(sort, column),
                        List.of(
                                PackageFinding.plain(name),
                                PackageFinding.plain(said(test, column, answers)),
                                possible(column, answers))));
    }

    /** A word without quotes is the name of an answer. */
    private static boolean isNobodysName(String feel, OfferedAnswers answers) {
        return CellTest.of(feel) instanceof CellTest.Other
                && NAME.matcher(feel).matches()
                && !ALWAYS.contains(feel)
                && !answers.knows(feel);
    }

    private static Stream<CellTest> leaves(CellTest test) {
        return switch (test) {
            case CellTest.Either(var tests, var not) -> tests.stream().flatMap(CellFit::leaves);
            case CellTest.OneOf(var values, var not) ->
                values.stream().map(value -> new CellTest.OneOf(List.of(value), not));
            default -> Stream.of(test);
        };
    }

    private static boolean fits(
            CellTest test, ColumnSort sort, Column column, boolean isAsked, OfferedAnswers answers) {
        return switch (test) {
            case CellTest.Any ignored -> true;
            case CellTest.Unanswered ignored -> true;
            case CellTest.Other ignored -> true;
            case CellTest.Is ignored -> sort == ColumnSort.TICK || isPlain(test, sort, column, isAsked, answers);
            case CellTest.Between between
            when sort == ColumnSort.NUMBER ->
                isAsked || !isWhole(column) || WHOLE.matcher(between.feel()).matches();
            case CellTest.Between ignored -> isPlain(test, sort, column, isAsked, answers);
            case CellTest.Days days ->
                sort == ColumnSort.DAY || sort == ColumnSort.TEXT || sort == ColumnSort.TIME && days.isOne();
            case CellTest.OneOf one -> fits(one.values().getFirst(), sort, column, isAsked, answers);
            case CellTest.Either ignored -> true;
        };
    }

    /** A number or a tick where texts stand: what a row gives becomes the text, what it asks is never the same. */
    private static boolean isPlain(
            CellTest test, ColumnSort sort, Column column, boolean isAsked, OfferedAnswers answers) {
        return switch (sort) {
            case TEXT -> !isAsked || !column.type().equals("string");
            case CHOICE -> !isAsked && answers.codes(column).contains(test.feel());
            default -> false;
        };
    }

    private static boolean fits(String code, ColumnSort sort, Column column, boolean isAsked, OfferedAnswers answers) {
        return switch (sort) {
            // the engine reads a result in quotes; an answer never is the word
            case TICK -> !isAsked && (code.equals("true") || code.equals("false"));
            case NUMBER ->
                !isAsked && (isWhole(column) ? WHOLE : NUMBER).matcher(code).matches();
            case CHOICE -> answers.isOpen(column) || answers.codes(column).contains(code);
            case DAY -> isDay(code);
            case TIME -> isDay(code) || TimeSpan.isSpan(code);
            case TEXT -> true;
        };
    }

    /** With or without the time of day. */
    private static boolean isDay(String code) {
        return WrittenCell.day(code.replaceFirst("T\\d{2}:\\d{2}.*", "")).isPresent();
    }

    private static boolean isWhole(Column column) {
        return column.type().equals("integer") || column.type().equals("long");
    }

    private static String key(ColumnSort sort, Column column) {
        return sort == ColumnSort.NUMBER && isWhole(column)
                ? "whole"
                : sort.name().toLowerCase(Locale.ROOT);
    }

    private static String said(CellTest test, Column column, OfferedAnswers answers) {
        return test instanceof CellTest.OneOf(var values, var ignored)
                ? answers.words(column.expression(), values.getFirst())
                : test.feel();
    }

    private static String possible(Column column, OfferedAnswers answers) {
        var labels = answers.of(column).stream()
                .map(Option::label)
                .map(PackageFinding::plain)
                .toList();
        return String.join(", ", labels.subList(0, Math.min(labels.size(), MOST_NAMED)))
                + (labels.size() > MOST_NAMED ? " …" : "");
    }
}
