package org.brueckenschlag.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The entries of a translation. */
final class PiecesOfWords implements Pieces {

    private DraftWords words;

    PiecesOfWords(String file) {
        words = DraftWords.of(file);
    }

    @Override
    public Map<String, String> said() {
        return new LinkedHashMap<>(words.words());
    }

    @Override
    public Set<String> needs(String id) {
        return Set.of();
    }

    @Override
    public void take(String id, Pieces other) {
        words = words.with(id, other.said().getOrDefault(id, ""));
    }

    @Override
    public String written() {
        return words.written();
    }
}
