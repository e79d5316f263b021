package org.brueckenschlag.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.brueckenschlag.identity.ActorId;
import org.jspecify.annotations.Nullable;

/**
 * A second person releases a draft for a day to come. On that day everything is asked again that is asked at a release;
 * where something has come up since, the draft is not released, and both people find why beside it. Taking the draft
 * back voids the plan.
 *
 * <p>Every method refuses as {@link Drafts} does.
 */
public interface PlannedReleases {

    /** How far ahead one may plan, in days. */
    int MOST_DAYS = 366;

    /** Of a draft that waits for its release. */
    Optional<Plan> of(String draft);

    /**
     * In the first hours of that day; takes the place of what was planned before.
     *
     * @param revision the one that was seen
     * @throws org.brueckenschlag.shared.Refused {@code catalogue.plan-day} for a day that is not ahead, or too far;
     *     {@code catalogue.draft-four-eyes}, {@code catalogue.draft-changed}, {@code catalogue.draft-not-sent}
     */
    Plan plan(String draft, int revision, LocalDate day);

    /** The draft waits again; any Leitung may do that. Nothing where nothing is planned. */
    void cancel(String draft);

    /**
     * @param by the second person
     * @param hindered key of the sentence why it was not released, null before that
     */
    record Plan(
            String draft,
            int revision,
            Instant at,
            ActorId by,
            @Nullable String hindered) {}
}
