package org.brueckenschlag.audit;

import java.util.Locale;
import java.util.Map;
import org.brueckenschlag.shared.Texts;

/**
 * Something that the trail and the running program say differently. Names and places alone: no answer stands in here.
 *
 * @param number of the matter; empty where it is about a stored model
 * @param what id of the element, name of the variable or of the file
 */
public record Difference(String number, Kind kind, String what) {

    /** What it is about; the words are under {@code reconciliation.<key>}. */
    public enum Kind {
        MATTER_NOT_RUNNING,
        MATTER_UNREADABLE,
        MATTER_RUNS_AFTER_ITS_END,
        /** Its model was altered: nothing of it is run, and what it should be cannot be told. */
        MATTER_NOT_RUN,
        OTHER_VERSION,
        TASK_NOT_IN_TRAIL,
        TASK_NOT_OPEN,
        TASK_AT_OTHER_ELEMENT,
        TASK_OF_OTHER_ASSIGNEE,
        TASK_OF_OTHER_ROLES,
        TASK_WITH_OTHER_DEADLINE,
        ACTIVITY_NOT_IN_TRAIL,
        ACTIVITY_NOT_RUNNING,
        VARIABLE_NOT_IN_TRAIL,
        VARIABLE_GONE,
        VARIABLE_WITH_OTHER_VALUE,
        CARD_MISSING,
        CARD_TOO_MANY,
        CARD_OF_OTHER_ASSIGNEE,
        CARD_OF_OTHER_ROLE,
        CARD_WITH_OTHER_DEADLINE,
        CARD_ALTERED,
        /** A row of the table of matters; {@code what} is the column. */
        MATTER_ALTERED,
        /** Something that a matter knows; {@code what} is the answer's key. */
        ANSWER_ALTERED,
        /** A row that the Prüfung searches; {@code what} is the column. */
        SEARCH_ROW_ALTERED,
        SEARCH_ROW_MISSING,
        MODEL_ALTERED,
        MODEL_GONE;

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Where the difference lies: that decides what to do. */
        String place() {
            return switch (this) {
                case MODEL_ALTERED, MODEL_GONE, MATTER_NOT_RUN -> "model";
                case CARD_MISSING,
                        CARD_TOO_MANY,
                        CARD_OF_OTHER_ASSIGNEE,
                        CARD_OF_OTHER_ROLE,
                        CARD_WITH_OTHER_DEADLINE,
                        CARD_ALTERED -> "list";
                case MATTER_ALTERED, ANSWER_ALTERED -> "matter";
                case SEARCH_ROW_ALTERED, SEARCH_ROW_MISSING -> "search";
                default -> "engine";
            };
        }

        /** Whether {@code what} is the id of an element. */
        boolean isAboutAStep() {
            return name().startsWith("TASK_") || name().startsWith("ACTIVITY_") || name().startsWith("CARD_");
        }

        /** Whether {@code what} is the key of an answer. */
        boolean isAboutAnAnswer() {
            return this == ANSWER_ALTERED || name().startsWith("VARIABLE_");
        }

        static Kind of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** What can be done about it. */
    public String cure(Texts texts) {
        return texts.get("reconciliation.cure." + kind.place());
    }

    /** As the trail tells it. */
    Map<String, Object> told() {
        return Map.of("number", number, "kind", kind.key(), "what", what);
    }

    static Difference read(Map<?, ?> told) {
        return new Difference(
                String.valueOf(told.get("number")),
                Kind.of(String.valueOf(told.get("kind"))),
                String.valueOf(told.get("what")));
    }
}
