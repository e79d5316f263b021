/**
 * Checks an export without the program, its database or a network: {@code docs/export-format.md} says what is checked
 * and in which order. Streams, so that a million rows need little memory. {@code frontend/verifier} does the same in a
 * browser and shares no code with it, so that one mistake does not pass both.
 */
@NamedInterface("verify")
@NullMarked
package org.brueckenschlag.audit.verify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
