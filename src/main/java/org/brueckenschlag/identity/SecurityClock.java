package org.brueckenschlag.identity;

import java.time.Clock;

/**
 * The time by which sign-in counts: always the machine's. Not the product's clock, because that can be moved on in the
 * demonstration, and a moved clock must open no lock and end no session.
 */
record SecurityClock(Clock clock) {}
