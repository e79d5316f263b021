package org.brueckenschlag.catalogue;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.brueckenschlag.catalogue.FormQuestion.Kind;
import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;
import org.brueckenschlag.catalogue.VersionChange.Aspect;
import org.brueckenschlag.catalogue.VersionChange.Difference;
import org.brueckenschlag.catalogue.VersionChange.Manner;
import org.brueckenschlag.forms.FormComponent.Option;
import org.brueckenschlag.shared.Texts;
import org.jspecify.annotations.Nullable;

/** Compares two states of one form question by question; ids never change, so the same id is the same question. */
final class ComparedForms {

    private final String name;
    private final Side before;
    private final Side after;
    private final Texts texts;

    /** @param name what people call the form */
    ComparedForms(String name, Side before, Side after, Texts texts) {
        this.name = name;
        this.before = before;
        this.after = after;
        this.texts = texts;
    }

    /** @param labels of the package that the form belongs to */
    record Side(DraftForm form, Labels labels) {

        List<String> ids() {
            return form.questions().stream().map(FormQuestion::id).toList();
        }
    }

    List<VersionChange> changes() {
        var changes = new ArrayList<VersionChange>();
        var moved = KeptOrder.moved(before.ids(), after.ids());
        for (var now : after.form().questions()) {
            var old = before.form().question(now.id());
            if (old.isEmpty()) {
                changes.add(added(now));
            } else {
                changed(old.get(), now, moved).ifPresent(changes::add);
            }
        }
        for (var old : before.form().questions()) {
            if (after.form().question(old.id()).isEmpty()) {
                changes.add(new VersionChange(
                        "question",
                        null,
                        Manner.REMOVED,
                        named(old, before),
                        Set.of(old.key()),
                        whole(old, before, false)));
            }
        }
        var whole = new ArrayList<>(new ComparedArrangements(
                        before.form().arrangement(), after.form().arrangement(), this::called, texts)
                .differences());
        if (!before.form().written().equals(after.form().written())) {
            whole.add(new Difference(Aspect.CONTENT, "", ""));
        }
        if (!whole.isEmpty()) {
            changes.add(new VersionChange("form", null, Manner.CHANGED, name, whole));
        }
        return changes;
    }

    /** Each question, of a form that was not there before. */
    List<VersionChange> all() {
        return after.form().questions().stream().map(this::added).toList();
    }

    private VersionChange added(FormQuestion question) {
        return new VersionChange(
                "question",
                null,
                Manner.ADDED,
                named(question, after),
                Set.of(question.key()),
                whole(question, after, true));
    }

    private Optional<VersionChange> changed(FormQuestion old, FormQuestion now, Set<String> moved) {
        var found = new ArrayList<Difference>();
        note(found, Aspect.WORDING, old.label(), now.label());
        note(found, Aspect.HELP, old.help(), now.help());
        note(found, Aspect.KIND, old.kind().key(), now.kind().key());
        note(found, Aspect.REQUIRED, required(old), required(now));
        options(found, old, now);
        note(found, Aspect.LIST, old.list(), now.list());
        note(found, Aspect.BOUNDS, bounds(old), bounds(now));
        if (!old.hideIf().equals(now.hideIf())) {
            var was = shown(old, before);
            var is = shown(now, after);
            // two questions may be called the same: then what is written tells them apart
            note(found, Aspect.SHOWN, was.equals(is) ? old.hideIf() : was, was.equals(is) ? now.hideIf() : is);
        }
        if (moved.contains(now.id())) {
            note(found, Aspect.POSITION, place(old, before), place(now, after));
        }
        if (saysMore(old, now)) {
            found.add(new Difference(Aspect.CONTENT, "", ""));
        }
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new VersionChange(
                        "question", null, Manner.CHANGED, named(now, after), Set.of(now.key()), found));
    }

    /** Whether something differs that nobody asks about here. */
    private boolean saysMore(FormQuestion old, FormQuestion now) {
        return old.kind() == now.kind()
                && !before.form()
                        .with(now)
                        .written(now.id())
                        .equals(after.form().written(now.id()));
    }

    /** What both offer says nothing. */
    private static void options(List<Difference> found, FormQuestion old, FormQuestion now) {
        if (old.options().equals(now.options())) {
            return;
        }
        var gone = without(old.options(), now.options());
        var come = without(now.options(), old.options());
        var sameOnes = gone.isEmpty() && come.isEmpty();
        found.add(
                sameOnes
                        ? new Difference(Aspect.OPTIONS, words(old.options()), words(now.options()))
                        : new Difference(Aspect.OPTIONS, words(gone), words(come)));
    }

    private static List<Option> without(List<Option> options, List<Option> others) {
        return options.stream().filter(option -> !others.contains(option)).toList();
    }

    private static String words(List<Option> options) {
        return options.stream().map(Option::label).collect(joining(" · "));
    }

    private String required(FormQuestion question) {
        return question.kind().isAsked()
                ? texts.get(question.required() ? "catalogue.compared.required" : "catalogue.compared.optional")
                : "";
    }

    private String bounds(FormQuestion question) {
        var bounds = new CellTest.Between(question.min(), true, question.max(), true);
        return question.min() == null && question.max() == null ? "" : new ValueWords(texts).between(bounds);
    }

    private String shown(FormQuestion question, Side side) {
        if (question.hideIf().isEmpty()) {
            return texts.get("catalogue.compared.always");
        }
        return new ConditionWords(side.labels(), texts).unless(question.hideIf());
    }

    /** Behind which other one it stands. */
    private String place(FormQuestion question, Side side) {
        var all = side.form().questions();
        var at = all.indexOf(question);
        return at <= 0
                ? texts.get("catalogue.compared.first")
                : texts.get("catalogue.compared.behind", label(all.get(at - 1), side));
    }

    /** What a question that only one side has says. */
    private List<Difference> whole(FormQuestion question, Side side, boolean isNew) {
        var said = new ArrayList<String>();
        said.add(label(question, side));
        if (!question.options().isEmpty() && question.list().isEmpty()) {
            said.add(question.options().stream()
                    .map(option -> answer(question, option, side))
                    .collect(joining(" · ")));
        }
        if (question.required()) {
            said.add(required(question));
        }
        if (!bounds(question).isEmpty()) {
            said.add(bounds(question));
        }
        if (!question.hideIf().isEmpty()) {
            said.add(shown(question, side));
        }
        var words = String.join("; ", said);
        return List.of(isNew ? new Difference(Aspect.WORDING, "", words) : new Difference(Aspect.WORDING, words, ""));
    }

    private String called(String id) {
        return after.form().question(id).map(question -> label(question, after)).orElse(id);
    }

    private String named(FormQuestion question, Side side) {
        return texts.get("catalogue.compared.in", label(question, side), name);
    }

    /** As the reader's language has it. */
    private String label(FormQuestion question, Side side) {
        if (!isGerman()) {
            var translated = side.labels().word(question.asked(side.form().key()));
            if (translated.isPresent()) {
                return translated.get();
            }
        }
        if (!question.label().isBlank()) {
            return question.label();
        }
        return question.kind() == Kind.GAP || question.key().isEmpty() ? question.id() : question.key();
    }

    private String answer(FormQuestion question, Option option, Side side) {
        return isGerman() ? option.label() : side.labels().value(question.key(), option.value());
    }

    /** What is written in the file itself. */
    private boolean isGerman() {
        return texts.locale().equals(Texts.GERMAN);
    }

    private static void note(List<Difference> found, Aspect aspect, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            found.add(new Difference(aspect, before == null ? "" : before, after == null ? "" : after));
        }
    }
}
