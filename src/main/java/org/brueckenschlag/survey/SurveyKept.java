package org.brueckenschlag.survey;

import java.time.Instant;

/**
 * Event: the matter whose groups were asked is only counted from now on, and what they answered is kept without it.
 * Published before the commit.
 */
public record SurveyKept(Survey survey, Instant at) {}
