package org.brueckenschlag.survey;

import org.brueckenschlag.identity.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Event: the answers were counted and are deleted. Published before the commit.
 *
 * @param actor null where its last day was over
 */
public record SurveyClosed(@Nullable Actor actor, Survey survey) {}
