package org.brueckenschlag.audit;

import java.time.Instant;
import java.util.Locale;
import org.brueckenschlag.identity.ActorId;
import org.jspecify.annotations.Nullable;

/**
 * What the Prüfung has written to a matter: a question to the agency, or an annotation. It is never changed; an
 * annotation can be withdrawn, and stays where it is.
 *
 * @param by who wrote it
 * @param about sequence of the entry it is about; null for the whole matter
 * @param text null where it was redacted
 * @param answer null where there is none yet, or where it was redacted
 * @param answeredAt null where there is no answer yet
 * @param withdrawnAt null where it stands
 */
public record Question(
        String id,
        Kind kind,
        String number,
        ActorId by,
        @Nullable Long about,
        @Nullable String text,
        Instant askedAt,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        @Nullable Instant withdrawnAt) {

    /** What it wants of the agency. */
    public enum Kind {
        /** An answer. */
        QUESTION,
        /** Nothing; the Leitung may answer. */
        ANNOTATION;

        /** Also the name of the field that holds the id in a step of the trail. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isAnnotation() {
        return kind == Kind.ANNOTATION;
    }

    /** Whether the Leitung can still answer it. */
    public boolean isOpen() {
        return answeredAt == null && withdrawnAt == null;
    }

    Question answered(@Nullable String words, Instant at) {
        return new Question(id, kind, number, by, about, text, askedAt, words, at, withdrawnAt);
    }

    Question withdrawn(Instant at) {
        return new Question(id, kind, number, by, about, text, askedAt, answer, answeredAt, at);
    }
}
