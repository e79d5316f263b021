package org.brueckenschlag.audit.log;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names a tile as C2SP tlog-tiles does. Level 0 holds hashes of leaves, each hash of level l + 1 stands for one whole
 * tile of level l.
 *
 * @param index counts the tiles of a level from 0
 * @param width hashes in it, 1 to 256; below 256 only the last tile of a level
 */
public record TilePath(int level, long index, int width) {

    /** Hashes in a whole tile. */
    public static final int FULL = 256;

    private static final int HEIGHT = 8;
    private static final int HIGHEST_LEVEL = 7;
    private static final Pattern WRITTEN =
            Pattern.compile("([0-7])/((?:x[0-9]{3}/){0,6}[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

    public TilePath {
        if (level < 0 || level > HIGHEST_LEVEL || index < 0 || width < 1 || width > FULL) {
            throw new IllegalArgumentException("no tile: " + level + ", " + index + ", " + width);
        }
    }

    /** That tile as it is in a tree of {@code size} leaves. */
    public static TilePath in(long size, int level, long index) {
        var left = hashes(size, level) - index * FULL;
        return new TilePath(level, index, (int) Math.min(FULL, left));
    }

    /** Every tile of a tree, level by level. */
    public static List<TilePath> all(long size) {
        var all = new ArrayList<TilePath>();
        for (var level = 0; hashes(size, level) > 0; level++) {
            for (var index = 0L; index * FULL < hashes(size, level); index++) {
                all.add(in(size, level, index));
            }
        }
        return all;
    }

    /**
     * The tiles from which a leaf's way to the root can be reckoned: the one it is in, those above it, and the
     * unfinished ones at the right edge.
     */
    public static Set<TilePath> forInclusion(long leaf, long size) {
        if (leaf < 0 || leaf >= size) {
            throw new IllegalArgumentException("no leaf " + leaf + " in a tree of " + size);
        }
        var tiles = new LinkedHashSet<TilePath>();
        for (var level = 0; hashes(size, level) > 0; level++) {
            var hashes = hashes(size, level);
            var ancestor = leaf >> HEIGHT * level;
            if (ancestor < hashes) {
                tiles.add(in(size, level, ancestor / FULL));
            }
            if (hashes % FULL != 0) {
                tiles.add(in(size, level, hashes / FULL));
            }
        }
        return tiles;
    }

    /** This tile and those above it, by which it can be told to be one of the tree. */
    public List<TilePath> withThoseAbove(long size) {
        var tiles = new ArrayList<TilePath>();
        var first = index;
        for (var above = level; first * FULL < hashes(size, above); above++) {
            tiles.add(in(size, above, first));
            first /= FULL;
        }
        return tiles;
    }

    /** How many hashes all tiles of a level hold together. */
    static long hashes(long size, int level) {
        return level > HIGHEST_LEVEL ? 0 : size >> HEIGHT * level;
    }

    /** @param path as {@link #toString()} writes it: {@code tile/0/x001/234.p/5} */
    public static TilePath parse(String path) {
        var parts = WRITTEN.matcher(path.startsWith("tile/") ? path.substring("tile/".length()) : "");
        if (!parts.matches()) {
            throw new IllegalArgumentException("not the path of a tile");
        }
        var index = Long.parseLong(parts.group(2).replace("x", "").replace("/", ""));
        var width = parts.group(3) == null ? FULL : Integer.parseInt(parts.group(3));
        var tile = new TilePath(Integer.parseInt(parts.group(1)), index, width);
        if (!tile.toString().equals(path)) {
            throw new IllegalArgumentException("not the one way to write that path");
        }
        return tile;
    }

    @Override
    public String toString() {
        var path = new StringBuilder("%03d".formatted(index % 1000));
        for (var rest = index / 1000; rest > 0; rest /= 1000) {
            path.insert(0, "x%03d/".formatted(rest % 1000));
        }
        return "tile/" + level + "/" + path + (width == FULL ? "" : ".p/" + width);
    }
}
