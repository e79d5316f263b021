package org.brueckenschlag.audit.log;

import java.util.List;

/**
 * RFC 9162, 2.1.3: that a leaf is at its place in a tree.
 *
 * @param leaf its place, from 0
 * @param path the neighbours' hashes, the leaf's own neighbour first
 */
public record InclusionProof(long leaf, long size, List<LogHash> path) {

    public InclusionProof {
        path = List.copyOf(path);
    }

    public boolean proves(LogHash leafHash, LogHash root) {
        if (leaf < 0 || leaf >= size) {
            return false;
        }
        var node = leaf;
        var last = size - 1;
        var hash = leafHash;
        for (var neighbour : path) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                hash = LogHash.ofNode(neighbour, hash);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                hash = LogHash.ofNode(hash, neighbour);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }
}
