package org.brueckenschlag.survey;

import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.shared.MatterId;
import org.jspecify.annotations.Nullable;

/**
 * Event: the answers were counted and are deleted. Published before the commit; the matter's row is locked.
 *
 * @param actor null where its last day was over
 * @param matter whose groups were asked; null where it was about the year, or nothing but a number may remain of it
 */
public record SurveyClosed(
        @Nullable Actor actor, Survey survey, @Nullable MatterId matter) {}
