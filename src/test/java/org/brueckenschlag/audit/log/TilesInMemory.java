package org.brueckenschlag.audit.log;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps tiles as a database does: one place for each, narrower ones are overwritten. */
public final class TilesInMemory implements TileSource {

    private record Place(int level, long index) {}

    private final Map<Place, byte[]> tiles = new HashMap<>();
    private long size;

    @Override
    public byte[] hashes(TilePath path) {
        var hashes = tiles.get(new Place(path.level(), path.index()));
        if (hashes == null) {
            throw new IllegalStateException("no tile " + path);
        }
        return hashes;
    }

    public MerkleTree append(List<LogHash> leaves) {
        var grown = tree().append(leaves);
        grown.tiles()
                .forEach(tile ->
                        tiles.put(new Place(tile.path().level(), tile.path().index()), tile.hashes()));
        size = grown.size();
        return tree();
    }

    public MerkleTree tree() {
        return new MerkleTree(size, this);
    }
}
