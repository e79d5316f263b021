package org.brueckenschlag.tasks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.shared.TaskId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code task_card}: what happens to cards while their tasks are open. */
@Component
class JdbcCardChanges {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    JdbcCardChanges(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void insert(List<TaskCard> cards) {
        if (cards.isEmpty()) {
            return;
        }
        batches.batchUpdate("""
                INSERT INTO task_card (id, agency, pile, matter, matter_number, matter_title, social_space, social_space_name,
                                       process, version, element, name, role, assignee, party, party_type, row_list, row_at,
                                       row_field, row_code, form, created_at, due_at, remind_at, watch_at, reminded,
                                       escalated, priority, due_order, created_order, urgency, search_matter, search_task)
                VALUES (:id, :agency, :pile, :matter, :matterNumber, :matterTitle, :socialSpace, :socialSpaceName,
                        :process, :version, :element, :name, :role, :assignee, :party, :partyType, :rowList, :rowAt,
                        :rowField, :rowCode, :form, :createdAt,
                        :dueAt, :remindAt, :watchAt, :reminded, :escalated, :priority, :dueOrder, :createdOrder,
                        :urgency, :searchMatter, :searchTask)
                """, rows(cards));
    }

    void update(List<TaskCard> cards) {
        if (cards.isEmpty()) {
            return;
        }
        batches.batchUpdate("""
                UPDATE task_card
                SET version = :version, element = :element, form = :form, pile = :pile, name = :name, role = :role,
                    assignee = :assignee, due_at = :dueAt, remind_at = :remindAt, watch_at = :watchAt,
                    reminded = :reminded, escalated = :escalated, due_order = :dueOrder, search_task = :searchTask
                WHERE id = :id
                """, rows(cards));
    }

    /** Assigning, the most frequent change, needs no look at the row before. */
    void assign(TaskId task, @Nullable ActorId assignee) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("id", task.value());
        parameters.put("assignee", assignee == null ? null : assignee.value());
        parameters.put("pile", assignee == null ? null : Pile.of(assignee).key());
        jdbc.sql("""
                UPDATE task_card SET assignee = :assignee, pile = COALESCE(:pile, 'role:' || role) WHERE id = :id
                """).params(parameters).update();
    }

    void showMatter(Matter matter, String socialSpaceName) {
        jdbc.sql("""
                UPDATE task_card
                SET matter_title = :title, social_space = :socialSpace, social_space_name = :socialSpaceName,
                    priority = :priority, urgency = :urgency, search_matter = :search
                WHERE matter = :matter
                """)
                .param("title", matter.title())
                .param("socialSpace", matter.socialSpace())
                .param("socialSpaceName", socialSpaceName)
                .param("priority", matter.priority())
                .param("urgency", JdbcCardRow.urgency(matter.priority()))
                .param("search", JdbcCardRow.searchMatter(matter.number(), matter.title(), socialSpaceName))
                .param("matter", matter.id().value())
                .update();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?>[] rows(List<TaskCard> cards) {
        return cards.stream().map(JdbcCardRow::row).toArray(Map[]::new);
    }
}
