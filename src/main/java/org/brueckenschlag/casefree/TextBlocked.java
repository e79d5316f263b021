package org.brueckenschlag.casefree;

import java.util.SortedSet;

/** A text was not kept because it gives a person away. Holds no word of it. */
public record TextBlocked(TextDoor door, SortedSet<String> kinds) {}
