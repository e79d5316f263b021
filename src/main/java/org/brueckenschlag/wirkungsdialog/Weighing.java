package org.brueckenschlag.wirkungsdialog;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.brueckenschlag.casefree.Audience;
import org.brueckenschlag.casefree.SmallCells;
import org.brueckenschlag.catalogue.DecidingTables;
import org.brueckenschlag.catalogue.SmallNumbersTable;
import org.brueckenschlag.wirkungsdialog.Figure.Light;
import org.brueckenschlag.wirkungsdialog.Indicator.Target;
import org.jspecify.annotations.Nullable;

/**
 * How an agency weighs its figures: who sees small ones (D6, {@code kleinzahl}), how many values say something
 * ({@code aussagekraft}) and how a value stands against its target (D5, {@code zielampel}). All three are decision
 * tables of the yearly cycle.
 */
final class Weighing {

    private static final String STRENGTH = "aussagekraft";
    private static final String LIGHT = "zielampel";

    static final List<String> TABLES = List.of(SmallNumbersTable.KEY, STRENGTH, LIGHT);

    private static final Map<String, Light> LIGHTS =
            Map.of("gruen", Light.GREEN, "gelb", Light.YELLOW, "rot", Light.RED);

    private final Map<String, String> files;
    private final DecidingTables tables;
    private final Map<String, Optional<DecidingTables.Table>> read = new ConcurrentHashMap<>();
    private final Map<Audience, SmallCells> cells = new ConcurrentHashMap<>();
    private final Map<Question, Optional<String>> answered = Collections.synchronizedMap(new LastAnswers());

    /** @param files of the package, by name */
    Weighing(Map<String, String> files, DecidingTables tables) {
        this.files = Map.copyOf(files);
        this.tables = tables;
    }

    /** Never less than what is hidden from that audience everywhere; the agency itself sees all of its own. */
    SmallCells cells(Audience audience) {
        return cells.computeIfAbsent(audience, this::reckoned);
    }

    /** Smallest count above none that Prüfung and public may both see. */
    long shownToAll() {
        return Stream.of(Audience.PRUEFUNG, Audience.PUBLIC)
                .mapToLong(audience -> cells(audience).shownFrom())
                .max()
                .orElseThrow();
    }

    private SmallCells reckoned(Audience audience) {
        if (audience == Audience.OWN) {
            return SmallCells.of(audience);
        }
        try {
            return table(SmallNumbersTable.KEY)
                    .map(table -> SmallCells.of(audience, SmallNumbersTable.shownFrom(table, audience)))
                    .orElseGet(() -> SmallCells.of(audience));
        } catch (IllegalArgumentException undecided) {
            return SmallCells.of(audience);
        }
    }

    /** @param denominator how many values, or what it is divided by; null of a count */
    boolean isEnough(@Nullable BigDecimal denominator) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("nenner", denominator == null ? null : denominator.doubleValue());
        return decided(STRENGTH, STRENGTH, values).filter("genug"::equals).isPresent();
    }

    /** @param before of the year before, for what shall rise; null where it is not to be seen */
    Light light(Target target, BigDecimal value, @Nullable Figure before, int monthsLeft) {
        return switch (target) {
            case Target.None unused -> Light.NONE;
            case Target.AtLeast least -> light("stand", value, least.value(), monthsLeft);
            case Target.AtMost most -> light("hoechstens", value, most.value(), monthsLeft);
            case Target.Within band ->
                value.compareTo(band.to()) > 0
                        ? light("hoechstens", value, band.to(), monthsLeft)
                        : light("stand", value, band.from(), monthsLeft);
            case Target.Rising unused ->
                before == null || before.value() == null || !before.interpretable()
                        ? Light.NONE
                        : light("steigend", value, before.value(), monthsLeft);
        };
    }

    private Light light(String kind, BigDecimal value, BigDecimal wanted, int monthsLeft) {
        return decided(
                        LIGHT,
                        "ampel",
                        Map.of(
                                "art",
                                kind,
                                "ist",
                                value.doubleValue(),
                                "soll",
                                wanted.doubleValue(),
                                "verbleibende_monate",
                                (long) monthsLeft))
                .map(LIGHTS::get)
                .orElse(Light.NONE);
    }

    /** Empty where there is no such table, or it gives no answer. */
    private Optional<String> decided(String table, String output, Map<String, @Nullable Object> values) {
        return answered.computeIfAbsent(
                new Question(table, output, values),
                unused -> table(table).flatMap(found -> answer(found, output, values)));
    }

    private Optional<DecidingTables.Table> table(String key) {
        return read.computeIfAbsent(
                key, unused -> Optional.ofNullable(files.get(key + ".dmn")).map(dmn -> tables.table(dmn, key)));
    }

    private static Optional<String> answer(
            DecidingTables.Table table, String output, Map<String, @Nullable Object> values) {
        try {
            return table.decide(values).stream()
                    .findFirst()
                    .flatMap(hit -> Optional.ofNullable(hit.gives().get(output)))
                    .map(String::valueOf);
        } catch (IllegalArgumentException undecided) {
            return Optional.empty();
        }
    }

    /** Tables always answer the same; a page of figures asks close to two hundred times, mostly as it did before. */
    private record Question(String table, String output, Map<String, @Nullable Object> values) {}

    private static final class LastAnswers extends LinkedHashMap<Question, Optional<String>> {

        private static final int MOST = 2_000;

        LastAnswers() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, Optional<String>> eldest) {
            return size() > MOST;
        }
    }
}
