package org.brueckenschlag.matters;

import org.jspecify.annotations.Nullable;

/**
 * A party group: an institution or a group of at least three people.
 *
 * @param alias {@code A}, {@code B}, … in the order of their coming
 * @param type code of {@code parteityp}
 * @param sizeBand {@code 3-9}, {@code 10-24}, {@code 25-49}, {@code 50-99}, {@code 100plus}, {@code institution}
 * @param role {@code konfliktpartei}, {@code betroffen}, {@code zustaendig}, {@code unterstuetzend}
 * @param withdrawn code of {@code rueckzug_grund} once the group has left
 */
public record PartyGroup(
        String alias,
        String type,
        String sizeBand,
        String role,
        @Nullable String withdrawn) {}
