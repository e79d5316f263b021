package org.brueckenschlag.audit.log;

/** Where tiles are kept. */
@FunctionalInterface
public interface TileSource {

    /**
     * The hashes of a tile, 32 bytes each. Where the tile has grown since, the source may give it as it is now: only
     * the first {@code path.width()} hashes are looked at.
     *
     * @throws RuntimeException of the source's own where there is no such tile
     */
    byte[] hashes(TilePath path);

    /** For a tree that has nothing yet. */
    static TileSource empty() {
        return path -> {
            throw new IllegalStateException("no tile " + path);
        };
    }
}
