package org.brueckenschlag.wirkungsdialog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.brueckenschlag.casefree.Audience;
import org.brueckenschlag.casefree.SmallCells;
import org.brueckenschlag.wirkungsdialog.YearlyGoals.Agreement;
import org.brueckenschlag.wirkungsdialog.YearlyGoals.Agreements;
import org.brueckenschlag.wirkungsdialog.YearlyGoals.Goal;
import org.brueckenschlag.wirkungsdialog.YearlyGoals.Kept;
import org.brueckenschlag.wirkungsdialog.YearlyGoals.KeptCounts;
import org.brueckenschlag.wirkungsdialog.YearlyGoals.SelfEvaluation;
import org.jspecify.annotations.Nullable;

/** Reads goals out of what is known of a yearly cycle: what belongs to a goal is found by its number. */
final class GoalsInAnswers {

    private static final String NUMBER = "ziel_nr";
    private static final int LOWEST = -2;
    private static final int HIGHEST = 2;

    private final Map<String, Object> known;

    /** @param known as whoever asked may see it */
    GoalsInAnswers(Map<String, Object> known) {
        this.known = Map.copyOf(known);
    }

    boolean isAbout(int year) {
        return whole(known.get("planjahr")) instanceof Integer planned && planned == year;
    }

    /** By Handlungsfeld, within it by their numbers. */
    List<Goal> goals() {
        var reached = byNumber("zwischenstaende");
        var attained = byNumber("zielerreichung");
        var agreed = byNumber("vereinbarte_ziele");
        return rows("ziele").stream()
                .filter(row -> whole(row.get(NUMBER)) != null)
                .map(row -> goal(row, reached, attained, agreed))
                .sorted(Comparator.comparing(Goal::handlungsfeld).thenComparing(Goal::number))
                .toList();
    }

    private static Goal goal(
            Map<?, ?> row,
            Map<Integer, Map<?, ?>> reached,
            Map<Integer, Map<?, ?>> attained,
            Map<Integer, Map<?, ?>> agreed) {
        var number = whole(row.get(NUMBER));
        var standing = reached.getOrDefault(number, Map.of());
        // beside the target it would tell what is hidden
        var attainment = standing.get("ist") instanceof String
                ? null
                : whole(attained.getOrDefault(number, Map.of()).get("gas_wert"));
        return new Goal(
                number == null ? 0 : number,
                String.valueOf(row.get("handlungsfeld")),
                code(row, "ebene"),
                String.valueOf(row.get("ziel_code")),
                code(row, "ziel_prozess"),
                code(row, "indikator_id"),
                row.get("ausgangswert"),
                row.get("zielwert"),
                standing.get("ist"),
                Goal.SMART.stream()
                        .filter(key -> Boolean.TRUE.equals(row.get(key)))
                        .collect(Collectors.toSet()),
                code(standing, "ampel"),
                open(standing, "korrektur"),
                open(standing, "begruendung_code"),
                attainment != null && attainment >= LOWEST && attainment <= HIGHEST ? attainment : null,
                code(agreed.getOrDefault(number, Map.of()), "ziel_vereinbart"));
    }

    /**
     * Null where nothing was agreed, or not yet.
     *
     * @param kept what became of them, as far as anybody has said
     */
    @Nullable
    Agreements agreements(LocalDate today, @Nullable Kept kept) {
        var all = rows("dialog_vereinbarungen").stream()
                .map(row -> agreement(row, today))
                .toList();
        return all.isEmpty()
                ? null
                : new Agreements(
                        all,
                        whole(known.get("uebernommen_anzahl")),
                        whole(known.get("abgelehnt_anzahl")),
                        code(known, "ablehnung_grund"),
                        kept);
    }

    /**
     * What this cycle's first task says of the last dialogue's agreements; null before.
     *
     * @param number of this cycle's matter
     */
    @Nullable
    Kept kept(String number, SmallCells cells) {
        var made = whole(known.get("dialog_vereinbarungen_getroffen"));
        var inTime = whole(known.get("dialog_vereinbarungen_fristgerecht"));
        if (made == null || inTime == null) {
            return null;
        }
        var open = whole(known.get("dialog_vereinbarungen_offen"));
        var isShown = !cells.isTooFew(made)
                && cells.part(inTime, made) instanceof SmallCells.Cell.Shown
                && (open == null || !cells.isTooFew(open));
        return new Kept(number, isShown ? new KeptCounts(inTime, made, open) : null);
    }

    /** Null before it was planned. */
    @Nullable
    SelfEvaluation evaluation(Weighing weighing, Audience audience) {
        var question = code(known, "frage_code");
        if (question == null) {
            return null;
        }
        var sample = whole(known.get("n"));
        var cells = weighing.cells(audience);
        return new SelfEvaluation(
                question,
                code(known, "instrument"),
                sample != null && cells.isTooFew(sample) ? cells.few() : (Object) sample,
                sample != null && weighing.isEnough(BigDecimal.valueOf(sample)),
                known.get("konsequenz_code") instanceof List<?> codes
                        ? codes.stream().map(String::valueOf).toList()
                        : List.of());
    }

    private static Agreement agreement(Map<?, ?> row, LocalDate today) {
        var due = day(row.get("vereinbarung_frist"));
        return new Agreement(
                String.valueOf(row.get("dialog_vereinbarung")),
                code(row, "verantwortlich_rolle"),
                due,
                due != null && due.isBefore(today));
    }

    private Map<Integer, Map<?, ?>> byNumber(String list) {
        var byNumber = new HashMap<Integer, Map<?, ?>>();
        rows(list).forEach(row -> {
            var number = whole(row.get(NUMBER));
            if (number != null) {
                byNumber.put(number, row);
            }
        });
        return byNumber;
    }

    private List<Map<?, ?>> rows(String list) {
        return known.get(list) instanceof List<?> rows
                ? rows.stream()
                        .filter(Map.class::isInstance)
                        .<Map<?, ?>>map(row -> (Map<?, ?>) row)
                        .toList()
                : List.of();
    }

    private static @Nullable String code(Map<?, ?> row, String key) {
        return row.get(key) instanceof String code && !code.isEmpty() ? code : null;
    }

    /** Nothing where it is hidden. */
    private static @Nullable String open(Map<?, ?> row, String key) {
        var code = code(row, key);
        return SmallCells.COVERED.equals(code) ? null : code;
    }

    private static @Nullable Integer whole(@Nullable Object value) {
        return value instanceof Number number ? (Integer) number.intValue() : null;
    }

    private static @Nullable LocalDate day(@Nullable Object value) {
        try {
            return value instanceof String day ? LocalDate.parse(day) : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
