package org.brueckenschlag.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.brueckenschlag.shared.TaskId;
import org.jspecify.annotations.Nullable;

/** A card as a row of table {@code task_card}, in both directions. */
final class JdbcCardRow {

    static final String COLUMNS = """
            id, agency, matter, matter_number, matter_title, social_space, social_space_name, process, version, element, name,
            role, assignee, party, party_type, row_list, row_at, row_field, row_code, form, created_at, due_at, remind_at,
            reminded, escalated, priority, due_order, created_order, urgency
            """;

    private JdbcCardRow() {}

    static Map<String, @Nullable Object> row(TaskCard card) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("id", card.id().value());
        row.put("agency", card.agency().value());
        row.put("pile", Pile.of(card.role(), card.assignee()).key());
        row.put("matter", card.matter().value());
        row.put("matterNumber", card.matterNumber());
        row.put("matterTitle", card.matterTitle());
        row.put("socialSpace", card.socialSpace());
        row.put("socialSpaceName", card.socialSpaceName());
        row.put("process", card.process());
        row.put("version", card.version().value());
        row.put("element", card.element());
        row.put("name", card.name());
        row.put("role", card.role().key());
        row.put("assignee", card.assignee() == null ? null : card.assignee().value());
        row.put("party", card.group());
        row.put("partyType", card.groupType());
        var round = card.round();
        row.put("rowList", round == null ? null : round.list());
        row.put("rowAt", round == null ? null : round.at());
        row.put("rowField", round == null ? null : round.field());
        row.put("rowCode", round == null ? null : round.code());
        row.put("form", card.form());
        row.put("createdAt", time(card.createdAt()));
        row.put("dueAt", nullableTime(card.due()));
        row.put("remindAt", nullableTime(card.remindAt()));
        row.put("watchAt", nullableTime(DeadlineWatch.next(card)));
        row.put("reminded", card.reminded());
        row.put("escalated", card.escalated());
        row.put("priority", card.priority());
        row.put("dueOrder", dueOrder(card.due()));
        row.put("createdOrder", -card.createdAt().toEpochMilli());
        row.put("urgency", urgency(card.priority()));
        row.put("searchMatter", searchMatter(card.matterNumber(), card.matterTitle(), card.socialSpaceName()));
        row.put("searchTask", card.name().toLowerCase(Locale.GERMAN));
        return row;
    }

    static String searchMatter(String number, String title, String socialSpaceName) {
        return (number + " " + title + " " + socialSpaceName).toLowerCase(Locale.GERMAN);
    }

    static long dueOrder(@Nullable Instant due) {
        return due == null ? Long.MAX_VALUE : due.toEpochMilli();
    }

    static int urgency(String priority) {
        return switch (priority) {
            case "hoch" -> 0;
            case "mittel" -> 1;
            default -> 2;
        };
    }

    static TaskCard card(ResultSet row, int number) throws SQLException {
        var assignee = row.getString("assignee");
        return new TaskCard(
                new TaskId(row.getString("id")),
                row.getString("element"),
                row.getString("name"),
                new MatterId(row.getString("matter")),
                row.getString("matter_number"),
                row.getString("matter_title"),
                row.getString("social_space"),
                row.getString("social_space_name"),
                new AgencyId(row.getString("agency")),
                row.getString("process"),
                new ProcessVersionId(row.getString("version")),
                role(row.getString("role")),
                assignee == null ? null : new ActorId(assignee),
                row.getString("party"),
                row.getString("party_type"),
                round(row),
                row.getString("form"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "due_at"),
                instant(row, "remind_at"),
                row.getBoolean("reminded"),
                row.getBoolean("escalated"),
                row.getString("priority"),
                row.getBoolean("draft"));
    }

    private static @Nullable Round round(ResultSet row) throws SQLException {
        var list = row.getString("row_list");
        return list == null
                ? null
                : new Round(list, row.getInt("row_at"), row.getString("row_field"), row.getString("row_code"));
    }

    static Role role(String key) {
        return Role.ofKey(key).orElseThrow(() -> new IllegalStateException("no role " + key));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable OffsetDateTime nullableTime(@Nullable Instant instant) {
        return instant == null ? null : time(instant);
    }
}
