package org.brueckenschlag.tasks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.DecidingTables;
import org.brueckenschlag.catalogue.DeployedPackages;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.forms.FormComponent.Field;
import org.brueckenschlag.forms.FormComponent.Rows;
import org.brueckenschlag.forms.FormSchema;
import org.brueckenschlag.matters.KnownAnswers;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Answers that the system gives and a person sees: which, the model says (properties {@code kennzahlen},
 * {@code je_zeile} and {@code dossierfassung}, {@code docs/process-packages.md}). They are made when the task is shown
 * and again when it is completed; if they are others by then, the person is told to look again, so that what is kept is
 * what was seen.
 */
@Component
class SuppliedAnswers {

    private static final String FIGURES = "kennzahlen";
    private static final String FOR_EACH_ROW = "je_zeile";
    private static final String REPORT = "dossierfassung";
    private static final String YEAR = "planjahr";

    private final ProcessCatalogue catalogue;
    private final ObjectProvider<GoalFigures> figures;
    private final ObjectProvider<FrozenReports> reports;
    private final ObjectProvider<DecidingTables> tables;
    private final ObjectProvider<DeployedPackages> packages;

    SuppliedAnswers(
            ProcessCatalogue catalogue,
            ObjectProvider<GoalFigures> figures,
            ObjectProvider<FrozenReports> reports,
            ObjectProvider<DecidingTables> tables,
            ObjectProvider<DeployedPackages> packages) {
        this.catalogue = catalogue;
        this.figures = figures;
        this.reports = reports;
        this.tables = tables;
        this.packages = packages;
    }

    /** What earlier steps answered, as a task for one party group or for one row of a list sees it. */
    static Map<String, Object> earlier(TaskCard card, KnownAnswers known) {
        var seen = known.seenFrom(card.group());
        return card.round() == null ? seen : over(seen, card.round().row(seen));
    }

    /**
     * Answers of the system by key, as the task's form shows them; empty for most tasks.
     *
     * @param known what {@link #earlier} gives
     */
    Map<String, Object> to(TaskCard card, Map<String, Object> known) {
        if (card.form() == null) {
            return Map.of();
        }
        var form = catalogue.form(card.version(), card.form(), Texts.GERMAN);
        var supplied = new HashMap<String, Object>();
        if (card.round() != null) {
            var row = card.round().row(known);
            form.fields().stream()
                    .filter(field -> field.readOnly() && row.containsKey(field.key()))
                    .forEach(field -> supplied.put(field.key(), row.get(field.key())));
        }
        property(card, FIGURES).ifPresent(list -> reckon(card, form, list, known, supplied));
        property(card, REPORT).ifPresent(key -> version(card, form, key, known, supplied));
        return supplied;
    }

    /** Nothing while none is frozen. */
    private void version(
            TaskCard card, FormSchema form, String key, Map<String, Object> known, Map<String, Object> supplied) {
        var source = reports.getIfAvailable();
        if (source != null
                && known.get(YEAR) instanceof Number year
                && form.fields().stream()
                        .anyMatch(field -> field.readOnly() && field.key().equals(key))) {
            source.newest(card.agency(), year.intValue()).ifPresent(version -> supplied.put(key, (long) version));
        }
    }

    private void reckon(
            TaskCard card, FormSchema form, String list, Map<String, Object> known, Map<String, Object> supplied) {
        var source = figures.getIfAvailable();
        if (source == null) {
            return;
        }
        var standing = source.of(card.agency(), known);
        form.fields().stream()
                .filter(field -> field.readOnly() && standing.year().containsKey(field.key()))
                .forEach(field -> supplied.put(field.key(), standing.year().get(field.key())));
        rows(form, list)
                .ifPresent(rows -> supplied.put(rows.key(), filled(card, rows, standing, known.get(rows.key()))));
    }

    /** Both, the later ones where they differ. */
    static Map<String, Object> over(Map<String, Object> earlier, Map<String, Object> later) {
        var both = new LinkedHashMap<>(earlier);
        both.putAll(later);
        return both;
    }

    /** A figure that is another than the one that was shown is no mistake of whoever sends it. */
    static List<Finding> findings(List<Finding> findings, Map<String, Object> supplied) {
        return findings.stream()
                .map(finding -> finding.key().equals("forms.read-only")
                                && supplied.keySet().stream()
                                        .anyMatch(key -> finding.field().startsWith(key))
                        ? Finding.of(finding.field(), "tasks.figures-moved")
                        : finding)
                .toList();
    }

    private Optional<String> property(TaskCard card, String name) {
        return catalogue
                .model(card.version())
                .element(card.element())
                .map(task -> task.properties().get(name))
                .map(String::strip);
    }

    private static Optional<Rows> rows(FormSchema form, String key) {
        return form.rowLists().stream().filter(rows -> rows.key().equals(key)).findFirst();
    }

    /** @param before the rows that were kept last; what a person added to them goes on where it is only shown */
    private List<Map<String, Object>> filled(
            TaskCard card, Rows rows, GoalFigures.Standing standing, @Nullable Object before) {
        var filled = new ArrayList<Map<String, Object>>();
        for (var goal : standing.goals()) {
            var all = new HashMap<String, @Nullable Object>(standing.year());
            all.putAll(goal);
            property(card, FOR_EACH_ROW)
                    .ifPresent(names -> Stream.of(names.split(",", -1))
                            .map(String::strip)
                            .forEach(table -> all.putAll(decided(card, table, all))));
            var row = new HashMap<String, Object>();
            rows.fields().stream()
                    .filter(field -> isShown(rows, field))
                    .forEach(field -> put(row, field, all.get(field.key())));
            if (rows.readOnly()) {
                rowOf(before, goal).forEach((key, value) -> {
                    if (!all.containsKey(key)) {
                        row.put(String.valueOf(key), value);
                    }
                });
            }
            filled.add(row);
        }
        return filled;
    }

    private static boolean isShown(Rows rows, Field field) {
        return rows.readOnly() || field.readOnly();
    }

    private static void put(Map<String, Object> row, Field field, @Nullable Object value) {
        if (value != null) {
            row.put(field.key(), value);
        }
    }

    private static Map<?, ?> rowOf(@Nullable Object before, Map<String, @Nullable Object> goal) {
        for (var row : before instanceof List<?> list ? list : List.of()) {
            if (row instanceof Map<?, ?> map
                    && map.get("ziel_nr") instanceof Number number
                    && goal.get("ziel_nr") instanceof Number wanted
                    && number.longValue() == wanted.longValue()) {
                return map;
            }
        }
        return Map.of();
    }

    private Map<String, @Nullable Object> decided(TaskCard card, String table, Map<String, @Nullable Object> values) {
        var dmn = packages.getObject().files(card.version()).get(table + ".dmn");
        if (dmn == null) {
            return Map.of();
        }
        var hits = tables.getObject().decide(dmn, table, new HashMap<>(values));
        return hits.isEmpty() ? Map.of() : hits.getFirst().gives();
    }
}
