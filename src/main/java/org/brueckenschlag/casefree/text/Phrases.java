package org.brueckenschlag.casefree.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words in a row that are known, by their first one. */
final class Phrases {

    private final Map<String, List<List<String>>> byFirst = new HashMap<>();

    private Phrases() {}

    static Phrases of(Collection<String> written) {
        var phrases = new Phrases();
        for (var phrase : written) {
            var words = Note.of(phrase).words().stream().map(Word::key).toList();
            if (!words.isEmpty()) {
                phrases.byFirst
                        .computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
                        .add(words);
            }
        }
        return phrases;
    }

    void mark(Note note, BitSet found) {
        for (int at = 0; at < note.words().size(); at++) {
            for (var phrase : byFirst.getOrDefault(note.words().get(at).key(), List.of())) {
                if (standsAt(note, at, phrase)) {
                    found.set(at, at + phrase.size());
                }
            }
        }
    }

    private static boolean standsAt(Note note, int at, List<String> phrase) {
        if (at + phrase.size() > note.words().size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!note.words().get(at + i).key().equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }
}
