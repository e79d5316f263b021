package org.brueckenschlag.audit.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.brueckenschlag.audit.log.LogHash;
import org.brueckenschlag.audit.log.MerkleTree;
import org.brueckenschlag.audit.log.Tile;
import org.brueckenschlag.audit.log.TilePath;
import org.jspecify.annotations.Nullable;

/**
 * The tiles of the export. Those above the leaves are kept, since they are few; tiles of leaves come one after another
 * as the entries do.
 */
final class Tiles {

    private static final String FOLDER = "tiles/";
    private static final int HEIGHT = 8;

    private final ExportFiles files;
    private final long size;
    private final Map<TilePath, Tile> upper = new HashMap<>();
    private final Set<TilePath> given = new HashSet<>();
    private final Set<TilePath> used = new HashSet<>();
    private @Nullable Tile current;

    /** Missing tiles, where a question cannot be answered with those that are there. */
    private static final class Missing extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient TilePath path;

        Missing(TilePath path) {
            super(path.toString(), null, false, false);
            this.path = path;
        }
    }

    Tiles(ExportFiles files, long size, LogHash root) throws FaultFound {
        this.files = files;
        this.size = size;
        for (var name : files.names().tailSet(FOLDER)) {
            if (!name.startsWith(FOLDER)) {
                break;
            }
            given.add(path(name));
        }
        checkRoot(root);
        checkUpper();
    }

    /** The leaf at that place, in a tile that fits the signed root. */
    LogHash leaf(long index) throws FaultFound {
        var tile = current;
        if (tile == null || tile.path().index() != index / TilePath.FULL) {
            tile = leaves(index);
            current = tile;
        }
        return tile.hash((int) (index % TilePath.FULL));
    }

    /**
     * Whether this tree begins with the earlier one; empty-handed ({@code null}) where tiles for an answer are missing.
     */
    @Nullable
    Boolean beginsWith(long earlier, LogHash root) throws FaultFound {
        var asked = new ArrayList<TilePath>();
        try {
            var isBeginning = new MerkleTree(size, path -> {
                        asked.add(path);
                        return known(path);
                    })
                    .root(earlier)
                    .equals(root);
            used.addAll(asked);
            return isBeginning;
        } catch (Missing e) {
            return null;
        } catch (Unreadable e) {
            throw e.found;
        }
    }

    void checkAllUsed() throws FaultFound {
        for (var name : files.names().tailSet(FOLDER)) {
            if (!name.startsWith(FOLDER)) {
                break;
            }
            if (!used.contains(path(name))) {
                throw Fault.TILE_SURPLUS.in(name);
            }
        }
    }

    private TilePath path(String name) throws FaultFound {
        try {
            var path = TilePath.parse("tile/" + name.substring(FOLDER.length()));
            if (path.index() > size
                    || !TilePath.in(size, path.level(), path.index()).equals(path)) {
                throw Fault.TILE_NAME.in(name);
            }
            return path;
        } catch (IllegalArgumentException e) {
            throw Fault.TILE_NAME.in(name);
        }
    }

    /** Only the unfinished tiles at the right edge have a part in the root itself. */
    private void checkRoot(LogHash root) throws FaultFound {
        try {
            var reckoned = new MerkleTree(size, path -> {
                        used.add(path);
                        return known(path);
                    })
                    .root();
            if (!reckoned.equals(root)) {
                throw Fault.ROOT.in("");
            }
        } catch (Missing e) {
            throw Fault.TILE_MISSING.at(firstLeaf(e.path), e.path.toString());
        } catch (Unreadable e) {
            throw e.found;
        }
    }

    private void checkUpper() throws FaultFound {
        var order = new ArrayList<TilePath>();
        for (var path : given) {
            if (path.level() > 0) {
                order.add(path);
            }
        }
        order.sort((one, other) -> one.level() != other.level()
                ? Integer.compare(other.level(), one.level())
                : Long.compare(one.index(), other.index()));
        for (var path : order) {
            var tile = read(path);
            checkFits(tile);
            upper.put(path, tile);
        }
    }

    private Tile leaves(long index) throws FaultFound {
        var path = TilePath.in(size, 0, index / TilePath.FULL);
        if (!given.contains(path)) {
            throw Fault.TILE_MISSING.at(index, path.toString());
        }
        var tile = read(path);
        checkFits(tile);
        return tile;
    }

    /** A whole tile is one hash of the tile above it; the others were reckoned into the root. */
    private void checkFits(Tile tile) throws FaultFound {
        for (var path = tile.path(); ; ) {
            used.add(path);
            if (path.width() < TilePath.FULL) {
                return;
            }
            var above = TilePath.in(size, path.level() + 1, path.index() / TilePath.FULL);
            if (path.equals(tile.path())) {
                var parent = upper.get(above);
                if (parent == null) {
                    throw Fault.TILE_MISSING.at(firstLeaf(path), above.toString());
                }
                if (!parent.hash((int) (path.index() % TilePath.FULL)).equals(tile.root())) {
                    throw Fault.TILE.at(firstLeaf(path), path.toString());
                }
            }
            path = above;
        }
    }

    /** Reads past {@link FaultFound}, which a source of tiles cannot throw. */
    private static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient FaultFound found;

        Unreadable(FaultFound found) {
            super(found);
            this.found = found;
        }
    }

    private byte[] known(TilePath path) {
        var kept = upper.get(path);
        if (kept != null) {
            return kept.hashes();
        }
        if (!given.contains(path)) {
            throw new Missing(path);
        }
        try {
            var tile = read(path);
            if (path.width() == TilePath.FULL && path.level() == 0) {
                checkFits(tile);
            }
            return tile.hashes();
        } catch (FaultFound e) {
            throw new Unreadable(e);
        }
    }

    private Tile read(TilePath path) throws FaultFound {
        var name = FOLDER + path.toString().substring("tile/".length());
        var bytes = files.read(name, TilePath.FULL * LogHash.LENGTH);
        if (bytes.length != path.width() * LogHash.LENGTH) {
            throw Fault.TILE.at(firstLeaf(path), path.toString());
        }
        return new Tile(path, bytes);
    }

    private static long firstLeaf(TilePath path) {
        return path.index() << HEIGHT * (path.level() + 1);
    }
}
