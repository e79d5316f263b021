package org.brueckenschlag.engine;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the tables {@code ACT_HI_*} say. */
final class EngineHistoryInSentences {

    private final JdbcClient jdbc;
    private final Map<String, List<String>> byTable = new TreeMap<>();
    private final Map<String, BpmnModelInstance> models = new HashMap<>();

    /** Matters that were counted and went; the engine's own history has no such thing. */
    private final Set<Object> expired;

    EngineHistoryInSentences(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.expired = Set.copyOf(jdbc.sql("SELECT DISTINCT chain FROM audit_entry WHERE content IS NULL")
                .query(String.class)
                .list());
    }

    Map<String, List<String>> byTable() {
        instances();
        activities();
        tasks();
        variables();
        details();
        links();
        decisions();
        jobs();
        incidents();
        operations();
        batches();
        return byTable;
    }

    private List<String> about(String table) {
        return byTable.computeIfAbsent(table, unused -> new ArrayList<>());
    }

    private List<Map<String, @Nullable Object>> rows(String table, String order) {
        return jdbc
                .sql("SELECT * FROM " + table + (order.isEmpty() ? "" : " ORDER BY " + order))
                .query()
                .listOfRows()
                .stream()
                .map(row -> {
                    Map<String, @Nullable Object> upper = new HashMap<>();
                    row.forEach((name, value) -> upper.put(name.toUpperCase(java.util.Locale.ROOT), value));
                    return upper;
                })
                .filter(row ->
                        row.get("ROOT_PROC_INST_ID_") == null || !expired.contains(row.get("ROOT_PROC_INST_ID_")))
                .toList();
    }

    private void instances() {
        var said = about("ACT_HI_PROCINST");
        for (var row : rows("ACT_HI_PROCINST", "")) {
            said.add(Sentences.instance(
                    row.get("PROC_INST_ID_"),
                    row.get("ROOT_PROC_INST_ID_"),
                    row.get("PROC_DEF_ID_"),
                    row.get("START_ACT_ID_"),
                    row.get("SUPER_PROCESS_INSTANCE_ID_"),
                    row.get("END_ACT_ID_"),
                    switch (String.valueOf(row.get("STATE_"))) {
                        case "ACTIVE" -> "active";
                        case "SUSPENDED" -> "suspended";
                        case "COMPLETED" -> "completed";
                        default -> "cancelled";
                    }));
        }
    }

    private void activities() {
        var said = about("ACT_HI_ACTINST");
        for (var row : rows("ACT_HI_ACTINST", "")) {
            said.add(Sentences.activity(
                    row.get("ID_"),
                    row.get("ACT_ID_"),
                    row.get("ACT_TYPE_"),
                    row.get("ACT_NAME_"),
                    row.get("PARENT_ACT_INST_ID_"),
                    row.get("TASK_ID_"),
                    row.get("CALL_PROC_INST_ID_"),
                    row.get("END_TIME_") == null
                            ? "running"
                            : String.valueOf(row.get("ACT_INST_STATE_")).equals("2") ? "cancelled" : "ended"));
        }
    }

    private void tasks() {
        var said = about("ACT_HI_TASKINST");
        for (var row : rows("ACT_HI_TASKINST", "")) {
            said.add(Sentences.task(
                    row.get("ID_"),
                    row.get("TASK_DEF_KEY_"),
                    row.get("ACT_INST_ID_"),
                    row.get("NAME_"),
                    row.get("DUE_DATE_"),
                    row.get("FOLLOW_UP_DATE_"),
                    row.get("PRIORITY_"),
                    row.get("ASSIGNEE_"),
                    row.get("OWNER_"),
                    row.get("END_TIME_") == null
                            ? "open"
                            : "completed".equals(row.get("DELETE_REASON_")) ? "completed" : "cancelled"));
        }
    }

    private void variables() {
        var latest = new HashMap<String, String>();
        for (var row : rows("ACT_HI_VARINST", "CASE STATE_ WHEN 'CREATED' THEN 1 ELSE 0 END, CREATE_TIME_, ID_")) {
            if (Sentences.isCounter(row.get("NAME_"))) {
                continue;
            }
            latest.put(
                    Sentences.place(
                            row.get("NAME_"),
                            row.get("ACT_INST_ID_") == null ? row.get("EXECUTION_ID_") : row.get("ACT_INST_ID_"),
                            row.get("TASK_ID_")),
                    "DELETED".equals(row.get("STATE_")) ? "deleted" : "= " + Sentences.sorted(value(row)));
        }
        latest.forEach((place, value) -> about("ACT_HI_VARINST").add(place + " " + value));
        about("ACT_HI_VARINST");
    }

    private void details() {
        var said = about("ACT_HI_DETAIL");
        for (var row : rows("ACT_HI_DETAIL", "")) {
            if (!Sentences.isCounter(row.get("NAME_"))) {
                said.add(row.get("TYPE_") + " " + row.get("NAME_") + " at " + row.get("ACT_INST_ID_") + " of task "
                        + row.get("TASK_ID_"));
            }
        }
    }

    private @Nullable Object value(Map<String, @Nullable Object> row) {
        return switch (String.valueOf(row.get("VAR_TYPE_"))) {
            case "boolean" -> row.get("LONG_") == null ? null : "1".equals(String.valueOf(row.get("LONG_")));
            case "integer", "long", "short" -> row.get("LONG_");
            case "double" -> row.get("DOUBLE_");
            case "date" -> row.get("LONG_") == null ? null : java.time.Instant.ofEpochMilli((Long) row.get("LONG_"));
            case JsonSerializer.NAME -> JsonValues.read(json(row));
            default -> row.get("TEXT_");
        };
    }

    private String json(Map<String, @Nullable Object> row) {
        if (row.get("TEXT_") != null) {
            return String.valueOf(row.get("TEXT_"));
        }
        return new String(
                jdbc.sql("SELECT BYTES_ FROM ACT_GE_BYTEARRAY WHERE ID_ = :id")
                        .param("id", row.get("BYTEARRAY_ID_"))
                        .query((bytes, number) -> bytes.getBytes("BYTES_"))
                        .single(),
                StandardCharsets.UTF_8);
    }

    private void links() {
        var said = about("ACT_HI_IDENTITYLINK");
        for (var row : rows("ACT_HI_IDENTITYLINK", "")) {
            said.add(Sentences.link(
                    row.get("TASK_ID_"),
                    row.get("TYPE_"),
                    row.get("USER_ID_"),
                    row.get("GROUP_ID_"),
                    row.get("OPERATION_TYPE_")));
        }
        rolesInModels(said);
    }

    /** The engine is kept from writing a row for the one group that the model names; the model itself speaks for it. */
    private void rolesInModels(List<String> said) {
        for (var row : rows("ACT_HI_TASKINST", "")) {
            var groups = groups(row.get("PROC_DEF_ID_"), String.valueOf(row.get("TASK_DEF_KEY_")));
            if (groups.size() == 1) {
                said.add(Sentences.link(row.get("ID_"), "candidate", null, groups.getFirst(), "add"));
            }
        }
    }

    private List<String> groups(@Nullable Object definition, String element) {
        UserTask task =
                models.computeIfAbsent(String.valueOf(definition), this::model).getModelElementById(element);
        return task.getCamundaCandidateGroupsList();
    }

    private BpmnModelInstance model(String definition) {
        var file = jdbc.sql("""
                        SELECT file.BYTES_ FROM ACT_RE_PROCDEF def
                        JOIN ACT_GE_BYTEARRAY file ON file.DEPLOYMENT_ID_ = def.DEPLOYMENT_ID_
                                                  AND file.NAME_ = def.RESOURCE_NAME_
                        WHERE def.ID_ = :definition
                        """)
                .param("definition", definition)
                .query((bytes, number) -> bytes.getBytes("BYTES_"))
                .single();
        return Bpmn.readModelFromStream(new ByteArrayInputStream(file));
    }

    private void decisions() {
        var said = about("ACT_HI_DECINST");
        for (var row : rows("ACT_HI_DECINST", "")) {
            said.add(Sentences.decision(
                    row.get("DEC_DEF_KEY_"),
                    row.get("ACT_INST_ID_"),
                    clauses("ACT_HI_DEC_IN", row.get("ID_")),
                    clauses("ACT_HI_DEC_OUT", row.get("ID_")),
                    row.get("COLLECT_VALUE_")));
        }
        about("ACT_HI_DEC_IN");
        about("ACT_HI_DEC_OUT");
    }

    /** Name and value of each; those without a value are not told. Compared with their decision. */
    private List<String> clauses(String table, @Nullable Object decision) {
        var clauses = new ArrayList<String>();
        var names = new java.util.HashSet<String>();
        for (var row : rows(table, "ID_")) {
            if (!String.valueOf(decision).equals(row.get("DEC_INST_ID_"))) {
                continue;
            }
            var value = Sentences.sorted(value(row));
            if (table.endsWith("_IN")) {
                var name = row.get("CLAUSE_NAME_") == null ? row.get("CLAUSE_ID_") : row.get("CLAUSE_NAME_");
                clauses.add((names.add(String.valueOf(name)) ? name : row.get("CLAUSE_ID_")) + "=" + value);
            } else {
                clauses.add(row.get("RULE_ID_") + ":"
                        + (row.get("VAR_NAME_") == null ? row.get("CLAUSE_ID_") : row.get("VAR_NAME_")) + "=" + value);
            }
        }
        clauses.removeIf(clause -> clause.endsWith("=null"));
        return clauses.stream().sorted().toList();
    }

    private void jobs() {
        var said = about("ACT_HI_JOB_LOG");
        for (var row : rows("ACT_HI_JOB_LOG", "")) {
            switch (String.valueOf(row.get("JOB_STATE_"))) {
                case "1" -> said.add(Sentences.job(row.get("JOB_DEF_TYPE_"), row.get("ACT_ID_"), "failed"));
                case "2" -> said.add(Sentences.job(row.get("JOB_DEF_TYPE_"), row.get("ACT_ID_"), "successful"));
                default -> {
                    // creation and deletion follow from the activities that wait
                }
            }
        }
    }

    private void incidents() {
        var said = about("ACT_HI_INCIDENT");
        for (var row : rows("ACT_HI_INCIDENT", "")) {
            said.add("opened " + row.get("INCIDENT_TYPE_") + " at " + row.get("ACTIVITY_ID_"));
            if (row.get("END_TIME_") != null) {
                said.add("resolved " + row.get("INCIDENT_TYPE_") + " at " + row.get("ACTIVITY_ID_"));
            }
        }
    }

    private void operations() {
        var said = about("ACT_HI_OP_LOG");
        for (var row : rows("ACT_HI_OP_LOG", "")) {
            var operation = row.get("ENTITY_TYPE_") + ":" + row.get("OPERATION_TYPE_");
            if ("Deployment:Create".equals(operation)) {
                // One row for each property, one entry for all; and the engine logs a deployment again that changed
                // nothing, as each start of the packages does.
                var deployed = "deployed " + row.get("DEPLOYMENT_ID_");
                if (!said.contains(deployed)) {
                    said.add(deployed);
                }
            } else if (row.get("ROOT_PROC_INST_ID_") == null || !Sentences.TOLD_BY_THEIR_EFFECT.contains(operation)) {
                said.add(Sentences.operation(
                        row.get("ENTITY_TYPE_"),
                        row.get("OPERATION_TYPE_"),
                        row.get("PROPERTY_"),
                        row.get("TASK_ID_")));
            }
        }
    }

    private void batches() {
        var said = about("ACT_HI_BATCH");
        for (var row : rows("ACT_HI_BATCH", "")) {
            said.add("batch " + row.get("TYPE_") + " start");
            if (row.get("EXEC_START_TIME_") != null) {
                said.add("batch " + row.get("TYPE_") + " update");
            }
            if (row.get("END_TIME_") != null) {
                said.add("batch " + row.get("TYPE_") + " end");
            }
        }
    }
}
