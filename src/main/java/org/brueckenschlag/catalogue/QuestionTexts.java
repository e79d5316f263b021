package org.brueckenschlag.catalogue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.brueckenschlag.shared.Refused;

/** What a draft says of the questions of one form in other languages: it comes, moves and goes with them. */
public final class QuestionTexts {

    private static final String VALUE = "value.";

    private final Map<String, String> files;
    private final String file;

    /**
     * @param files all of the draft by name
     * @param file the form's
     */
    public QuestionTexts(Map<String, String> files, String file) {
        this.files = Map.copyOf(files);
        this.file = file;
    }

    /** The files that change when copies are to say what their questions say. */
    public Map<String, String> copied(Map<FormQuestion, FormQuestion> twins) {
        var form = form().key();
        var names = new HashMap<String, String>();
        twins.forEach((question, copy) -> {
            names.put(question.words(form) + ".", copy.words(form) + ".");
            if (!question.key().equals(copy.key()) && question.kind().hasOptions()) {
                names.put(VALUE + question.key() + ".", VALUE + copy.key() + ".");
            }
        });
        return changed((key, words) -> {
            // of a question in a list of rows, the longest is its own
            var name = names.keySet().stream()
                    .filter(key::startsWith)
                    .max((one, other) -> Integer.compare(one.length(), other.length()));
            return name.map(found -> names.get(found) + key.substring(found.length()))
                    .map(own -> words.with(own, words.words().getOrDefault(key, "")))
                    .orElse(words);
        });
    }

    /** The files that change when what the form does not ask any more is not said any more either. */
    public Map<String, String> following(DraftForm next) {
        var before = form();
        var gone = prefixes(before);
        gone.removeAll(prefixes(next));
        var values = values(before);
        values.removeAll(values(next));
        others().forEach(other -> values.removeAll(values(other)));
        return changed((key, words) ->
                values.contains(key) || gone.stream().anyMatch(key::startsWith) ? words.with(key, "") : words);
    }

    /** Whether anything but the question itself names its key: a condition, a table, another form. */
    public boolean isNamedElsewhere(FormQuestion question) {
        // names of attributes and of properties are none
        var name = Pattern.compile("(?<![\\w</])" + Pattern.quote(question.key()) + "(?!\\w|=\"|\"\\s*:)");
        return Stream.concat(
                        files.entrySet().stream()
                                .filter(other -> !other.getKey().equals(file)
                                        && !other.getKey().endsWith(".properties"))
                                .map(Map.Entry::getValue),
                        Stream.of(form().without(question.id()).json()))
                .anyMatch(text -> name.matcher(text).find());
    }

    private DraftForm form() {
        return DraftForm.of(files.getOrDefault(file, ""));
    }

    private Stream<DraftForm> others() {
        return files.entrySet().stream()
                .filter(other ->
                        other.getKey().endsWith(".form") && !other.getKey().equals(file))
                .flatMap(other -> {
                    try {
                        return Stream.of(DraftForm.of(other.getValue()));
                    } catch (Refused unreadable) {
                        return Stream.empty();
                    }
                });
    }

    private static Set<String> prefixes(DraftForm form) {
        var prefixes = new HashSet<String>();
        form.questions().forEach(question -> prefixes.add(question.words(form.key()) + "."));
        return prefixes;
    }

    private static Set<String> values(DraftForm form) {
        var values = new HashSet<String>();
        form.questions()
                .forEach(question -> question.options()
                        .forEach(option -> values.add(VALUE + question.key() + "." + option.value())));
        return values;
    }

    private Map<String, String> changed(Entry entry) {
        var changed = new LinkedHashMap<String, String>();
        files.forEach((name, written) -> {
            if (name.endsWith(".properties")) {
                var words = DraftWords.of(written);
                for (var key : words.words().keySet()) {
                    words = entry.next(key, words);
                }
                if (!words.words().equals(DraftWords.of(written).words())) {
                    changed.put(name, words.written());
                }
            }
        });
        return changed;
    }

    private interface Entry {
        DraftWords next(String key, DraftWords words);
    }
}
