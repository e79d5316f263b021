package org.brueckenschlag.audit.export;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a matter.
 *
 * @param id unique within the matter: sequence of the entry and place within it
 * @param activity German name of the element
 * @param element id in the model; null where it is about the whole matter
 * @param at to the second
 * @param role whose work it is, or in which role the account acted; empty for the system
 * @param resource role and the account's name within this export
 * @param group alias of the party group
 * @param task counts the matter's tasks from 1
 * @param decision counts the matter's decisions from 1
 * @param details flat; text, Long, Double, Boolean
 */
public record LoggedEvent(
        String id,
        String activity,
        @Nullable String element,
        Transition transition,
        Instant at,
        String role,
        String resource,
        @Nullable String group,
        @Nullable Integer task,
        @Nullable Integer decision,
        Map<String, Object> details) {

    public LoggedEvent {
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }

    /** The part of XES' standard lifecycle that our steps can tell. */
    public enum Transition {
        /** It came into being; when somebody begins to work on it nobody knows. */
        START("start"),
        /** Somebody took it. */
        ASSIGN("assign"),
        /** It was given back, or went to somebody else. */
        REASSIGN("reassign"),
        COMPLETE("complete"),
        /** It went away without being done. */
        WITHDRAW("withdraw"),
        SUSPEND("suspend"),
        RESUME("resume");

        private final String key;

        Transition(String key) {
            this.key = key;
        }

        /** As IEEE 1849 writes it. */
        public String key() {
            return key;
        }
    }
}
