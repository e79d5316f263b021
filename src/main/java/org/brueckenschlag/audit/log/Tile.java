package org.brueckenschlag.audit.log;

/**
 * A tile and what is in it.
 *
 * @param hashes 32 bytes each, one behind the other; not copied
 */
public record Tile(TilePath path, byte[] hashes) {

    public Tile {
        if (hashes.length != path.width() * LogHash.LENGTH) {
            throw new IllegalArgumentException("not as wide as its path says");
        }
    }

    public LogHash hash(int position) {
        return LogHash.at(hashes, position);
    }

    /**
     * The root of a whole tile, which is a hash of the tile above it.
     *
     * @throws IllegalStateException where the tile is not whole
     */
    public LogHash root() {
        if (path.width() != TilePath.FULL) {
            throw new IllegalStateException("only a whole tile has a root");
        }
        return subtree(0, TilePath.FULL);
    }

    /**
     * The root of the part of a tile that is one whole subtree.
     *
     * @param from a multiple of {@code count}
     * @param count a power of two
     */
    LogHash subtree(int from, int count) {
        if (count == 1) {
            return hash(from);
        }
        return LogHash.ofNode(subtree(from, count / 2), subtree(from + count / 2, count / 2));
    }
}
