package org.brueckenschlag.tasks;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;

/** SQL for a selection of cards: one branch for each pile, each of them a range of one index. */
final class CardBranches {

    private CardBranches() {}

    /** @param order empty where only the number of rows counts */
    static String of(
            CardSelection selection,
            String columns,
            String after,
            String order,
            int limit,
            Map<String, Object> parameters) {
        var conditions = conditions(selection, parameters) + after;
        var tail = (order.isEmpty() ? "" : " ORDER BY " + order) + " LIMIT " + limit;
        if (selection.everyPile()) {
            return "SELECT " + columns + " FROM task_card WHERE agency = :agency" + conditions + tail;
        }
        var branches = new ArrayList<String>();
        for (var pile : selection.piles()) {
            var name = "pile_" + pile.key().replaceAll("[^a-z0-9]", "_");
            parameters.put(name, pile.key());
            branches.add("SELECT * FROM (SELECT " + columns + " FROM task_card WHERE agency = :agency AND pile = :"
                    + name + conditions + tail + ") b" + branches.size());
        }
        return String.join(" UNION ALL ", branches);
    }

    private static String conditions(CardSelection selection, Map<String, Object> parameters) {
        var filter = selection.filter();
        var conditions = new StringBuilder();
        parameters.put("agency", selection.agency().value());
        if (selection.escalatedOnly()) {
            conditions.append(" AND escalated = TRUE");
        }
        if (filter.group() != null) {
            conditions.append(" AND role = :role");
            parameters.put("role", filter.group().key());
        }
        if (filter.process() != null) {
            conditions.append(" AND process = :process");
            parameters.put("process", filter.process());
        }
        if (filter.dueBefore() != null) {
            conditions.append(" AND due_order < :dueBefore");
            parameters.put("dueBefore", filter.dueBefore().toEpochMilli());
        }
        if (filter.matterNumber() != null) {
            conditions.append(" AND matter_number = :number");
            parameters.put("number", filter.matterNumber());
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            conditions.append(" AND (search_matter LIKE :text ESCAPE '!' OR search_task LIKE :text ESCAPE '!')");
            parameters.put("text", containing(filter.text()));
        }
        return conditions.toString();
    }

    private static String containing(String text) {
        var words = text.strip().toLowerCase(Locale.GERMAN);
        return "%" + words.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
