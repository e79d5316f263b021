package org.brueckenschlag.audit;

import java.util.Optional;

/**
 * Closed matters of the agency's last year, followed through a draft as the trail tells of them. Nothing is executed or
 * changed. It is in memory until the program ends: it can be had again in seconds.
 *
 * <p>Every method refuses as {@link org.brueckenschlag.catalogue.Drafts} does: whoever is no Leitung, and a draft of
 * another agency.
 */
public interface WhatIfs {

    /** The last one that came to its end. */
    Optional<WhatIf> latest(String draft);

    /** One that is being looked through. */
    Optional<Progress> progress(String draft);

    /**
     * Begins in the background and writes down that the trail is read; where one is going on, that one goes on.
     *
     * @throws org.brueckenschlag.shared.Refused {@code catalogue.draft-unreadable}
     */
    void start(String draft);

    /** Soon after this nothing of it goes on. */
    void stop(String draft);

    /** @param done matters looked through */
    record Progress(int done, int all) {}
}
