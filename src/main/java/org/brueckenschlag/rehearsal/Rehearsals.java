package org.brueckenschlag.rehearsal;

import java.util.Optional;

/**
 * The invented courses of the demonstration, played on a draft and beside it on the version that the draft began with,
 * before anybody works with it. Nothing of that reaches matters, history, figures or mails.
 *
 * <p>Every method refuses as {@link org.brueckenschlag.catalogue.Drafts} does: whoever is no Leitung, and a draft of
 * another agency.
 */
public interface Rehearsals {

    /** How many courses there are for the draft's process; none for one that the agency made itself. */
    int courses(String draft);

    /** The last one that came to its end. */
    Optional<Rehearsal> latest(String draft);

    /** One that is being played, or that was not played to its end. */
    Optional<Progress> progress(String draft);

    /** In one word, for whoever is about to send or release the draft. */
    default Standing standing(String draft) {
        if (courses(draft) == 0) {
            return Standing.NO_COURSES;
        }
        var going = progress(draft);
        if (going.isPresent()) {
            return going.get().state() == Progress.State.RUNNING ? Standing.RUNNING : Standing.BROKEN_OFF;
        }
        return latest(draft)
                .map(latest -> {
                    if (!latest.current()) {
                        return Standing.OUTDATED;
                    }
                    return latest.stuck() > 0 ? Standing.STUCK : Standing.PASSED;
                })
                .orElse(Standing.NEVER);
    }

    /**
     * Begins in the background; where one is being played, that one goes on.
     *
     * @throws org.brueckenschlag.shared.Refused {@code rehearsal.no-courses}, {@code rehearsal.not-under-work},
     *     {@code rehearsal.has-errors} where the deployment policy refuses the draft,
     *     {@code catalogue.draft-unreadable}, {@code catalogue.model-altered}
     */
    void start(String draft);

    /** Soon after this nothing of it goes on; what was found before stays. */
    void stop(String draft);

    /**
     * @param done courses played, of both versions
     * @param all courses to be played
     */
    record Progress(State state, int done, int all) {

        public enum State {
            RUNNING,
            /** Somebody said so. */
            STOPPED,
            /** It took too long, or failed. */
            BROKEN
        }
    }
}
