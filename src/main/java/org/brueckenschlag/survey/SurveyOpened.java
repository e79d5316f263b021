package org.brueckenschlag.survey;

import org.brueckenschlag.identity.Actor;

/** Event: groups are asked. Published before the commit. */
public record SurveyOpened(Actor actor, Survey survey) {}
