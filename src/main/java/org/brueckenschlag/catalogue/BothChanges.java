package org.brueckenschlag.catalogue;

import java.util.List;

/**
 * What two sides have made of the same files, each without the other.
 *
 * @param isTold whether it can be said in words; not where one of both states is half-drawn
 * @param isJoinable whether both changes can be kept
 * @param collisions what both have changed differently
 */
public record BothChanges(
        boolean isTold,
        boolean isJoinable,
        List<VersionChange> mine,
        List<VersionChange> theirs,
        List<Collision> collisions) {

    public BothChanges {
        mine = List.copyOf(mine);
        theirs = List.copyOf(theirs);
        collisions = List.copyOf(collisions);
    }

    /**
     * @param id for the answer
     * @param mine what I make of it; both empty where it is only about where things stand in the picture
     */
    public record Collision(String id, List<VersionChange> mine, List<VersionChange> theirs) {

        public Collision {
            mine = List.copyOf(mine);
            theirs = List.copyOf(theirs);
        }

        /** Whether it is only about where things stand in the picture. */
        public boolean isPicture() {
            return id.endsWith(MergedFiles.WITHIN + Pieces.PICTURE);
        }
    }
}
