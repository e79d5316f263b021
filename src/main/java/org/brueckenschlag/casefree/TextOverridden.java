package org.brueckenschlag.casefree;

import java.util.SortedSet;

/** Somebody kept a text that the guard had warned of, and said why. Holds no word of it. */
public record TextOverridden(TextDoor door, SortedSet<String> kinds, OverrideReason reason) {}
