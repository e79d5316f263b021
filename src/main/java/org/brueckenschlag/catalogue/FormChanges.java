package org.brueckenschlag.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.brueckenschlag.catalogue.FormQuestion.Kind;
import org.brueckenschlag.forms.FormComponent.Option;
import org.brueckenschlag.shared.Texts;

/** What becomes of a form and of its words in other languages when one of its questions is changed. */
public final class FormChanges {

    /** Those beside German, in which forms are written. */
    public static final List<String> LANGUAGES = List.of("en", "tr");

    private final String file;
    private final Map<String, String> begun;

    /**
     * @param file the form's
     * @param begun the files that the draft began with
     */
    public FormChanges(String file, Map<String, String> begun) {
        this.file = file;
        this.begun = Map.copyOf(begun);
    }

    /** @param chosen behind which it comes; empty for the end */
    public Change adding(Map<String, String> files, Kind kind, String label, String chosen) {
        var form = form(files);
        var key = form.keyFor(label);
        var isYesOrNo = kind == Kind.ONE;
        var words = isYesOrNo ? yesOrNo(files, key) : Map.<String, String>of();
        var options = isYesOrNo ? yesOrNo() : List.<Option>of();
        var grown = form.adding(kind, key, label, options, chosen.isEmpty() ? null : chosen);
        return new Change(grown, words, DraftForm.idOf(key));
    }

    /** @param where how all stand then; the empty id stands for the new one */
    public Change adding(Map<String, String> files, Kind kind, String label, Arrangement where) {
        var added = adding(files, kind, label, "");
        return new Change(added.form().arranged(where.calling("", added.chosen())), added.words(), added.chosen());
    }

    /** The questions stay as they are. */
    public Change arranging(Map<String, String> files, UnaryOperator<Arrangement> edit, String chosen) {
        var form = form(files);
        return new Change(form.arranged(edit.apply(form.arrangement())), Map.of(), chosen);
    }

    /** What it asks for is another thing then; the words stay. */
    public Change turning(Map<String, String> files, String id, Kind kind) {
        var form = form(files);
        var before = form.question(id).orElseThrow();
        var isYesOrNo = kind == Kind.ONE && !before.kind().hasOptions();
        var options = isYesOrNo ? yesOrNo() : kind.hasOptions() ? before.options() : List.<Option>of();
        var next = form.turning(id, kind, options);
        var words = new HashMap<>(new QuestionTexts(files, file).following(next));
        if (isYesOrNo) {
            var said = new HashMap<>(files);
            said.putAll(words);
            words.putAll(yesOrNo(said, before.key()));
        }
        return new Change(next, words, id);
    }

    /** Whether a condition, a table or another form asks for its answer. */
    public boolean isNamedElsewhere(Map<String, String> files, FormQuestion question) {
        return new QuestionTexts(files, file).isNamedElsewhere(question);
    }

    private static List<Option> yesOrNo() {
        return List.of(new Option("ja", yes(Texts.GERMAN)), new Option("nein", no(Texts.GERMAN)));
    }

    private static Map<String, String> yesOrNo(Map<String, String> files, String key) {
        var words = new HashMap<String, String>();
        LANGUAGES.forEach(language -> words.put(
                DraftWords.file(language),
                words(files, language)
                        .with("value." + key + ".ja", yes(Locale.of(language)))
                        .with("value." + key + ".nein", no(Locale.of(language)))
                        .written()));
        return words;
    }

    private static String yes(Locale locale) {
        return Texts.in(locale).get("ui.forms.yes");
    }

    private static String no(Locale locale) {
        return Texts.in(locale).get("ui.forms.no");
    }

    public Change copying(Map<String, String> files, String id) {
        var copied = form(files).copying(id);
        return new Change(copied.form(), new QuestionTexts(files, file).copied(copied.twins()), copied.id());
    }

    /** Its neighbour is chosen then. */
    public Change removing(Map<String, String> files, String id) {
        var form = form(files);
        var left = form.without(id);
        var ids = ids(left);
        var at = Math.clamp(ids(form).indexOf(id), 0, Math.max(0, ids.size() - 1));
        return new Change(left, new QuestionTexts(files, file).following(left), ids.isEmpty() ? "" : ids.get(at));
    }

    /**
     * The key of a new question follows its words while nothing else names it; else one that was refused for its words
     * would be refused for the key that it had from them.
     */
    public Change editing(Map<String, String> files, String id, UnaryOperator<FormQuestion> edit) {
        var form = form(files);
        var before = form.question(id).orElseThrow();
        var now = edit.apply(before);
        var next = form.with(now);
        return followsItsWords(files, before, now)
                ? renaming(files, before, next)
                : new Change(next, new QuestionTexts(files, file).following(next), id);
    }

    private boolean followsItsWords(Map<String, String> files, FormQuestion before, FormQuestion now) {
        return !now.key().isEmpty()
                && now.id().equals(DraftForm.idOf(now.key()))
                && !now.label().isBlank()
                && !before.label().equals(now.label())
                && begun.values().stream().noneMatch(written -> written.contains('"' + now.key() + '"'))
                && !new QuestionTexts(files, file).isNamedElsewhere(before);
    }

    private Change renaming(Map<String, String> files, FormQuestion before, DraftForm next) {
        var label = next.question(before.id()).orElseThrow().label();
        var named = next.named(before.id(), next.without(before.id()).keyFor(label));
        var now = named.questions().get(ids(next).indexOf(before.id()));
        var said = new HashMap<>(files);
        var words = new HashMap<>(new QuestionTexts(files, file).copied(Map.of(before, now)));
        said.putAll(words);
        words.putAll(new QuestionTexts(said, file).following(named));
        return new Change(named, words, now.id());
    }

    /**
     * @param key where it stands
     * @param said empty words take it away
     */
    public Change saying(
            Map<String, String> files, String id, String language, Function<FormQuestion, String> key, String said) {
        var form = form(files);
        var written = words(files, language)
                .with(key.apply(form.question(id).orElseThrow()), said)
                .written();
        return new Change(form, Map.of(DraftWords.file(language), written), id);
    }

    private DraftForm form(Map<String, String> files) {
        return DraftForm.of(files.getOrDefault(file, ""));
    }

    private static DraftWords words(Map<String, String> files, String language) {
        return DraftWords.of(files.getOrDefault(DraftWords.file(language), ""));
    }

    private static List<String> ids(DraftForm form) {
        return form.questions().stream().map(FormQuestion::id).toList();
    }

    /**
     * @param words the files of words that change with it
     * @param chosen the question that one goes on with
     */
    public record Change(DraftForm form, Map<String, String> words, String chosen) {

        public Change {
            words = Map.copyOf(words);
        }
    }
}
