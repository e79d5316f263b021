package org.brueckenschlag.matters;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the engine did, in our words; the vocabulary of the trail. Its fields are documented one by one in
 * {@code docs/trail-format.md}.
 *
 * @param kind what happened
 * @param element id of the model's element, null for the whole matter
 * @param activity id of this run of the element (an element may run several times)
 * @param task id of the task, where it is about one
 * @param at time of the product's clock
 * @param data further values: JSON types only (String, Long, Double, Boolean, lists and maps of these)
 */
public record HistoryStep(
        Kind kind,
        @Nullable String element,
        @Nullable String activity,
        @Nullable String task,
        Instant at,
        Map<String, Object> data) {

    public HistoryStep {
        data = Map.copyOf(data);
    }

    /** In lower case the value of {@code kind} in the trail. */
    public enum Kind {
        /** Told by the trail itself, first of all. Data: {@code number}, {@code social_space}. */
        MATTER_REGISTERED,
        /**
         * Data: {@code process}, {@code version}, {@code definition}, {@code model} (SHA-256 of its file),
         * {@code parent} and {@code caller} for called matters.
         */
        MATTER_STARTED,
        /** Data: {@code state} ({@code completed}, {@code cancelled}), {@code end} (id of the end event). */
        MATTER_ENDED,
        /**
         * A Leitung moves the matter to another version; before the steps that this causes. Data: {@code reason},
         * {@code places} (what a person decided: by the id of an element of the old version, one of the new).
         */
        MIGRATION_DECIDED,
        /** Data: {@code version} before and after. */
        MATTER_MIGRATED,
        MATTER_SUSPENDED,
        MATTER_RESUMED,
        /**
         * Data: {@code type} as BPMN calls it, {@code name}, {@code parent} (id of the run around it), {@code group}
         * (alias).
         */
        ACTIVITY_STARTED,
        /** Data as before, {@code cancelled}. */
        ACTIVITY_ENDED,
        /** A migration: what {@code activity} is in the version that it now belongs to. Data as before. */
        ACTIVITY_MIGRATED,
        /**
         * Data: {@code name}, {@code role}, {@code due}, {@code form}, {@code group} (alias of the party group),
         * {@code candidates} where there are more groups than the role.
         */
        TASK_CREATED,
        /** Data: {@code assignee}, absent when the task was given back. */
        TASK_ASSIGNED,
        /** Data: what changed: {@code due}, {@code priority}, {@code name}; or who it is linked to. */
        TASK_CHANGED,
        /** A migration: what the task is in the version that it now belongs to. Data: {@code form}, {@code role}. */
        TASK_MIGRATED,
        TASK_COMPLETED,
        /** The task went away without being done. */
        TASK_CANCELLED,
        /**
         * Data: {@code answers}: the checked answers of a task or of a start, as given; {@code free_text}: names of
         * those that are free text.
         */
        ANSWERS_GIVEN,
        /** Data: {@code name}, {@code value}, {@code scope} (absent: the whole matter). */
        VARIABLE_SET,
        VARIABLE_DELETED,
        /**
         * Data: {@code decision}, {@code version}, {@code inputs}, {@code rules} (ids of the rules hit),
         * {@code outputs}.
         */
        DECISION_MADE,
        /** A person reported something. Data: {@code message}. */
        EVENT_REPORTED,
        /** A timer or another job ran. Data: {@code job} (type), {@code state}. */
        JOB_RAN,
        JOB_FAILED,
        INCIDENT_OPENED,
        INCIDENT_RESOLVED,
        /** Most of the time is over (usually 80 %): whoever holds the role was reminded. */
        TASK_REMINDED,
        /** The deadline has passed: the Leitung was told. */
        TASK_ESCALATED,
        /**
         * Operation of an administrator that has no kind of its own. Data: {@code operation}, {@code entity},
         * {@code property}.
         */
        OPERATION,
        /**
         * A text was taken away. Data: {@code entry} (its sequence), {@code field}, {@code commitment} (of the text),
         * {@code ground}.
         */
        REDACTED,
        /**
         * An auditor asks the agency. Data: {@code question} (id), {@code about} (sequence of an entry), {@code text}.
         */
        QUESTION_ASKED,
        /** Data: {@code question}, {@code text}. */
        QUESTION_ANSWERED,
        /** An auditor notes something. Data: {@code annotation} (id), {@code about}, {@code text}. */
        ANNOTATION_MADE,
        /** Data: {@code annotation}, {@code text}. */
        ANNOTATION_ANSWERED,
        /** Its author takes it back. Data: {@code annotation}. */
        ANNOTATION_WITHDRAWN,
        /**
         * The matter's groups are asked without a name. Data: {@code survey} (id), {@code questions}, {@code sheets},
         * {@code threshold}, {@code until}.
         */
        SURVEY_OPENED,
        /** Data: {@code survey}, {@code threshold}, {@code answered}, and the counts of each question. */
        SURVEY_CLOSED,
        /** Data: {@code survey}. */
        SURVEY_ANSWERS_DELETED
    }
}
