package org.brueckenschlag.tasks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.casefree.SmallCells;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.matters.MatterRights;
import org.brueckenschlag.matters.SmallFigures;
import org.brueckenschlag.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What of a matter's answers stands beside a task. Who reads matters sees all of them; who only does a task of one sees
 * what its form needs, and of figures what is not too small for them.
 */
@Component
class ShownAnswers {

    private final ProcessCatalogue catalogue;
    private final ObjectProvider<SmallFigures> figures;

    ShownAnswers(ProcessCatalogue catalogue, ObjectProvider<SmallFigures> figures) {
        this.catalogue = catalogue;
        this.figures = figures;
    }

    Map<String, Object> to(Actor actor, TaskCard card, Map<String, Object> answers) {
        var small = figures.getIfAvailable();
        var seen = small == null ? answers : small.seenBy(MatterRights.audience(actor), card.agency(), answers);
        return MatterRights.mayRead(actor) ? seen : needed(card, seen);
    }

    private Map<String, Object> needed(TaskCard card, Map<String, Object> answers) {
        if (card.form() == null) {
            return Map.of();
        }
        var needed = new HashMap<>(answers);
        needed.keySet()
                .retainAll(catalogue
                        .form(card.version(), card.form(), Texts.GERMAN)
                        .reads());
        return needed;
    }

    /**
     * Answers as they are to be kept: what was hidden from whoever gave them stays what it is.
     *
     * @param given checked against what was shown
     * @param shown what {@link #to} gave
     * @param exact what it was made from
     */
    static Map<String, Object> unhidden(
            Map<String, Object> given, Map<String, Object> shown, Map<String, Object> exact) {
        var kept = new HashMap<>(given);
        kept.replaceAll((key, answer) -> unhidden(answer, shown.get(key), exact.get(key)));
        return kept;
    }

    private static Object unhidden(Object given, @Nullable Object shown, @Nullable Object exact) {
        if (exact != null && SmallCells.COVERED.equals(given)) {
            return exact; // hidden when it was shown, whatever may be seen by now
        }
        if (exact == null || shown == null || shown.equals(exact)) {
            return given;
        }
        if (given instanceof List<?> rows
                && shown instanceof List<?> shownRows
                && exact instanceof List<?> exactRows
                && rows.size() == shownRows.size()
                && rows.size() == exactRows.size()) {
            var kept = new ArrayList<Object>();
            for (var row = 0; row < rows.size(); row++) {
                kept.add(unhidden(rows.get(row), shownRows.get(row), exactRows.get(row)));
            }
            return kept;
        }
        if (given instanceof Map<?, ?> row
                && shown instanceof Map<?, ?> shownRow
                && exact instanceof Map<?, ?> exactRow) {
            var kept = new HashMap<Object, Object>();
            row.forEach((key, value) -> kept.put(key, unhidden(value, shownRow.get(key), exactRow.get(key))));
            return kept;
        }
        return given.equals(shown) ? exact : given;
    }
}
