package org.brueckenschlag.audit.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compared with the definition in RFC 6962 written down as it stands there: slow and without tiles. */
class ATreeKeptAsTilesTests {

    private final Random random = new Random(6962);
    private final TilesInMemory tiles = new TilesInMemory();

    @Test
    void hasTheRootOfTheDefinitionHoweverTheLeavesArrive() {
        var leaves = new ArrayList<LogHash>();
        while (leaves.size() < 2_000) {
            var more = leaves(leaves.size(), 1 + random.nextInt(random.nextInt(8) == 0 ? 600 : 20));
            leaves.addAll(more);

            assertThat(tiles.append(more).root()).isEqualTo(root(leaves));
        }
    }

    @Test
    void keepsThirdLevelTilesToo() {
        var leaves = leaves(0, 66_000);
        tiles.append(leaves.subList(0, 65_535));
        tiles.append(leaves.subList(65_535, 65_536));
        var tree = tiles.append(leaves.subList(65_536, 66_000));

        assertThat(tree.root()).isEqualTo(root(leaves));
        assertThat(tree.root(65_536)).isEqualTo(root(leaves.subList(0, 65_536)));
        assertThat(tree.inclusion(65_000).proves(leaves.get(65_000), tree.root()))
                .isTrue();
        assertThat(tree.consistency(40_000).proves(root(leaves.subList(0, 40_000)), tree.root()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 8, 255, 256, 257, 511, 512, 700})
    void provesEachLeafAtItsPlaceAndNowhereElse(int size) {
        var leaves = leaves(0, size);
        var tree = tiles.append(leaves);
        var root = root(leaves);

        for (var leaf = 0; leaf < size; leaf++) {
            var proof = tree.inclusion(leaf);
            assertThat(proof.path()).isEqualTo(path(leaf, leaves));
            assertThat(proof.proves(leaves.get(leaf), root)).isTrue();
            assertThat(proof.proves(LogHash.ofLeaf(new byte[] {7}), root)).isFalse();
            var elsewhere = new InclusionProof((leaf + 1) % size, size, proof.path());
            assertThat(elsewhere.proves(leaves.get(leaf), root)).isEqualTo(size == 1);
            assertThat(new InclusionProof(leaf, size, with(proof.path(), root)).proves(leaves.get(leaf), root))
                    .isFalse();
            if (!proof.path().isEmpty()) {
                assertThat(new InclusionProof(leaf, size, without(proof.path())).proves(leaves.get(leaf), root))
                        .isFalse();
            }
        }
    }

    @Test
    void provesThatItBeginsWithEachEarlierTree() {
        var leaves = leaves(0, 600);
        tiles.append(leaves);
        for (var size : List.of(1, 2, 5, 64, 255, 256, 257, 600)) {
            var tree = new MerkleTree(size, tiles);
            var root = root(leaves.subList(0, size));
            for (var earlier = 1; earlier <= size; earlier++) {
                var before = root(leaves.subList(0, earlier));
                var proof = tree.consistency(earlier);
                assertThat(proof.proves(before, root)).isTrue();
                assertThat(proof.proves(LogHash.ofNothing(), root)).isFalse();
                assertThat(proof.proves(before, LogHash.ofNothing())).isFalse();
                assertThat(new ConsistencyProof(earlier, size, with(proof.path(), root)).proves(before, root))
                        .isFalse();
            }
        }
    }

    @Test
    void tellsOnlyTheTilesThatChanged() {
        tiles.append(leaves(0, 300));

        var changed = tiles.tree().append(leaves(300, 1)).tiles();
        assertThat(changed)
                .extracting(Tile::path)
                .extracting(TilePath::toString)
                .containsExactly("tile/0/001.p/45");

        assertThat(tiles.tree().append(leaves(300, 212)).tiles())
                .extracting(tile -> tile.path().toString())
                .containsExactly("tile/0/001", "tile/1/000.p/2");
    }

    @Test
    void givesTheTilesFromWhichALeafsWayCanBeReckonedAndNoOthers() {
        tiles.append(leaves(0, 66_000));
        for (var size : List.of(1, 255, 256, 257, 5_000, 65_536, 65_537, 66_000)) {
            for (var attempt = 0; attempt < 20; attempt++) {
                var leaf = random.nextInt(size);
                var asked = new HashSet<TilePath>();
                var tree = new MerkleTree(size, path -> {
                    asked.add(path);
                    return tiles.hashes(path);
                });

                tree.inclusion(leaf);

                var named = TilePath.forInclusion(leaf, size);
                assertThat(named).containsAll(asked);
                assertThat(named)
                        .as("those that no proof reads hold the leaf or what stands above it")
                        .allMatch(tile -> asked.contains(tile) || tile.index() == leaf >> 8 * (tile.level() + 1));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 256, tile/0/000",
        "0, 0, 1, tile/0/000.p/1",
        "1, 7, 256, tile/1/007",
        "0, 1234067, 256, tile/0/x001/x234/067",
        "2, 1000, 255, tile/2/x001/000.p/255"
    })
    void namesItsTilesAsTheStandardDoes(int level, long index, int width, String path) {
        assertThat(new TilePath(level, index, width)).hasToString(path);
        assertThat(TilePath.parse(path)).isEqualTo(new TilePath(level, index, width));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tile",
                "0/000",
                "tile/0/0",
                "tile/0/0000",
                "tile/0/x000/000",
                "tile/0/000.p/0",
                "tile/0/000.p/256",
                "tile/0/000.p/01",
                "tile/8/000",
                "tile/-1/000",
                "tile/0/001/002",
                "tile/0/x001",
                "tile/0/../000",
                "tile/00/000",
                "tile/0/000/",
                "Tile/0/000",
                "tile/0/x1/000"
            })
    void knowsOneWayToWriteAPath(String path) {
        assertThatThrownBy(() -> TilePath.parse(path)).isInstanceOf(IllegalArgumentException.class);
    }

    static List<LogHash> leaves(int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(number -> LogHash.ofLeaf(Integer.toString(number).getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    /** MTH of RFC 6962, 2.1. */
    static LogHash root(List<LogHash> leaves) {
        if (leaves.size() < 2) {
            return leaves.isEmpty() ? LogHash.ofNothing() : leaves.getFirst();
        }
        var split = Integer.highestOneBit(leaves.size() - 1);
        return LogHash.ofNode(root(leaves.subList(0, split)), root(leaves.subList(split, leaves.size())));
    }

    /** PATH of RFC 6962, 2.1.1. */
    private static List<LogHash> path(int leaf, List<LogHash> leaves) {
        if (leaves.size() < 2) {
            return List.of();
        }
        var split = Integer.highestOneBit(leaves.size() - 1);
        return leaf < split
                ? with(path(leaf, leaves.subList(0, split)), root(leaves.subList(split, leaves.size())))
                : with(path(leaf - split, leaves.subList(split, leaves.size())), root(leaves.subList(0, split)));
    }

    private static List<LogHash> with(List<LogHash> hashes, LogHash another) {
        var longer = new ArrayList<>(hashes);
        longer.add(another);
        return longer;
    }

    private static List<LogHash> without(List<LogHash> hashes) {
        return hashes.subList(0, hashes.size() - 1);
    }
}
