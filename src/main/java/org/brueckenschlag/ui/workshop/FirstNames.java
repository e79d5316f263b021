package org.brueckenschlag.ui.workshop;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.brueckenschlag.catalogue.DraftWords;
import org.brueckenschlag.catalogue.TranslatedNames;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.workshop.Outline.Line;

/**
 * What new steps are called at first: the drawing says it in German, the words of the package in its other languages,
 * until somebody gives them a name of their own.
 */
final class FirstNames {

    private static final Map<String, String> GERMAN = KindButtons.names(Texts.in(Texts.GERMAN));

    private FirstNames() {}

    /**
     * The files of words that change with the drawing.
     *
     * @param names as they were before
     * @param files of the draft
     */
    static Map<String, String> words(Outline drawn, TranslatedNames names, Map<String, String> files) {
        var changed = new HashMap<String, String>();
        for (var language : names.languages()) {
            var file = DraftWords.file(language);
            var before = DraftWords.of(files.getOrDefault(file, ""));
            var first = KindButtons.names(Texts.in(Locale.of(language)));
            var now = before;
            for (var id : drawn.ids()) {
                var line = drawn.find(id).orElseThrow();
                if (names.isNew(id) && first.containsKey(line.kind())) {
                    now = said(now, line, first.getOrDefault(line.kind(), ""));
                }
            }
            if (!now.written().equals(before.written())) {
                changed.put(file, now.written());
            }
        }
        return changed;
    }

    private static DraftWords said(DraftWords words, Line line, String first) {
        var key = TranslatedNames.key(line.id());
        var there = words.words().getOrDefault(key, "");
        var isCalledAsAtFirst = !line.name().isEmpty() && line.name().equals(GERMAN.get(line.kind()));
        if (isCalledAsAtFirst && there.isBlank()) {
            return words.with(key, first);
        }
        return !isCalledAsAtFirst && !first.isEmpty() && there.equals(first) ? words.with(key, "") : words;
    }
}
