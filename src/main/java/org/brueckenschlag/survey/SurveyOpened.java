package org.brueckenschlag.survey;

import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.shared.MatterId;
import org.jspecify.annotations.Nullable;

/**
 * Event: groups are asked. Published before the commit; the matter's row is locked.
 *
 * @param matter whose groups; null where it is about the year
 */
public record SurveyOpened(
        Actor actor, Survey survey, @Nullable MatterId matter) {}
