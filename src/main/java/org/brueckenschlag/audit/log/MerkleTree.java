package org.brueckenschlag.audit.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An RFC 6962 tree of which only the tiles are stored. Remembers the tiles it read last; for one thread. */
public final class MerkleTree {

    private static final int HEIGHT = 8;
    private static final int REMEMBERED = 64;

    private final long size;
    private final TileSource source;
    private final Map<TilePath, Tile> read = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<TilePath, Tile> eldest) {
            return size() > REMEMBERED;
        }
    };

    public MerkleTree(long size, TileSource source) {
        if (size < 0) {
            throw new IllegalArgumentException("a tree of " + size);
        }
        this.size = size;
        this.source = source;
    }

    public long size() {
        return size;
    }

    public LogHash root() {
        return root(size);
    }

    /** The root that the tree had when it had so many leaves. */
    public LogHash root(long earlier) {
        if (earlier < 0 || earlier > size) {
            throw new IllegalArgumentException("a tree of " + size + " never had " + earlier);
        }
        return earlier == 0 ? LogHash.ofNothing() : range(0, earlier);
    }

    /**
     * The tree with further leaves.
     *
     * @return the tiles that are new or wider than before, each as it is now, and the new root
     */
    public Growth append(List<LogHash> leaves) {
        var changed = new TreeMap<TilePath, Tile>(
                Comparator.comparingInt(TilePath::level).thenComparingLong(TilePath::index));
        var added = leaves;
        for (var level = 0; !added.isEmpty(); level++) {
            added = append(level, added, changed);
        }
        var grown = new MerkleTree(size + leaves.size(), path -> {
            var tile = changed.get(path);
            return tile == null ? source.hashes(path) : tile.hashes();
        });
        return new Growth(grown.size, grown.root(), List.copyOf(changed.values()));
    }

    /** @return a hash for each tile of the level that became whole: what the level above gets */
    private List<LogHash> append(int level, List<LogHash> added, Map<TilePath, Tile> changed) {
        var before = TilePath.hashes(size, level);
        var index = before / TilePath.FULL;
        var width = (int) (before % TilePath.FULL);
        var above = new ArrayList<LogHash>();
        for (var from = 0; from < added.size(); ) {
            var count = Math.min(TilePath.FULL - width, added.size() - from);
            var hashes = new byte[(width + count) * LogHash.LENGTH];
            if (width > 0) {
                System.arraycopy(tile(level, index).hashes(), 0, hashes, 0, width * LogHash.LENGTH);
            }
            for (var position = 0; position < count; position++) {
                added.get(from + position).copyTo(hashes, width + position);
            }
            var tile = new Tile(new TilePath(level, index, width + count), hashes);
            changed.put(tile.path(), tile);
            if (width + count == TilePath.FULL) {
                above.add(tile.subtree(0, TilePath.FULL));
            }
            from += count;
            index++;
            width = 0;
        }
        return above;
    }

    /** That a leaf is in this tree at that place. */
    public InclusionProof inclusion(long leaf) {
        if (leaf < 0 || leaf >= size) {
            throw new IllegalArgumentException("no leaf " + leaf + " in a tree of " + size);
        }
        var path = new ArrayList<LogHash>();
        var low = 0L;
        var high = size;
        while (high - low > 1) {
            var middle = low + split(high - low);
            if (leaf < middle) {
                path.addFirst(range(middle, high));
                high = middle;
            } else {
                path.addFirst(range(low, middle));
                low = middle;
            }
        }
        return new InclusionProof(leaf, size, path);
    }

    /** That this tree begins with the one that had so many leaves. */
    public ConsistencyProof consistency(long earlier) {
        if (earlier < 0 || earlier > size) {
            throw new IllegalArgumentException("a tree of " + size + " never had " + earlier);
        }
        var path = new ArrayList<LogHash>();
        if (earlier > 0 && earlier < size) {
            consistency(earlier, path);
        }
        return new ConsistencyProof(earlier, size, path);
    }

    private void consistency(long earlier, List<LogHash> path) {
        var low = 0L;
        var high = size;
        while (high != earlier) {
            var middle = low + split(high - low);
            if (earlier <= middle) {
                path.addFirst(range(middle, high));
                high = middle;
            } else {
                path.addFirst(range(low, middle));
                low = middle;
            }
        }
        // whoever has the earlier root has this hash already when it is that root
        if (low > 0) {
            path.addFirst(range(low, high));
        }
    }

    /** RFC 6962's hash of a part of the leaves, as it occurs in roots and proofs. */
    private LogHash range(long low, long high) {
        var count = high - low;
        if (Long.bitCount(count) == 1) {
            return subtree(low, count);
        }
        var middle = low + split(count);
        return LogHash.ofNode(range(low, middle), range(middle, high));
    }

    private LogHash subtree(long low, long count) {
        var height = Long.numberOfTrailingZeros(count);
        var level = height / HEIGHT;
        var first = low >> HEIGHT * level;
        return tile(level, first / TilePath.FULL).subtree((int) (first % TilePath.FULL), 1 << height % HEIGHT);
    }

    private Tile tile(int level, long index) {
        var path = TilePath.in(size, level, index);
        var known = read.get(path);
        if (known != null) {
            return known;
        }
        var hashes = source.hashes(path);
        var length = path.width() * LogHash.LENGTH;
        var tile = new Tile(path, hashes.length > length ? Arrays.copyOf(hashes, length) : hashes);
        read.put(path, tile);
        return tile;
    }

    /** The greatest power of two below a count of at least two. */
    private static long split(long count) {
        return Long.highestOneBit(count - 1);
    }

    /** What an append made; the caller stores the tiles in place of their narrower selves. */
    public record Growth(long size, LogHash root, List<Tile> tiles) {}
}
