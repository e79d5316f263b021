package org.brueckenschlag.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.brueckenschlag.catalogue.FormQuestion.Kind;
import org.brueckenschlag.forms.FormComponent.Option;
import org.brueckenschlag.shared.Refused;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What a form asks stands in all languages of its package; German is in the form itself. Where a word is missing the
 * German one is shown, so that nothing is refused. A package without any translation is left alone.
 */
@Component
@Order(20)
class TranslationsCheck implements PackageCheck {

    static final String RULE = "translation";

    private static final List<String> LANGUAGES = List.of("en", "tr");
    private static final int MOST = 100;
    private static final int MOST_NAMED = 5;

    @Override
    public List<PackageFinding> findings(PackageFiles candidate) {
        var words = new HashMap<String, Map<String, String>>();
        for (var language : LANGUAGES) {
            var file = candidate.files().get(DraftWords.file(language));
            words.put(language, file == null ? Map.of() : TranslationPassages.words(new String(file, UTF_8)));
        }
        var findings = new ArrayList<PackageFinding>();
        if (words.values().stream().allMatch(Map::isEmpty)) {
            return findings;
        }
        candidate.files().forEach((name, bytes) -> {
            if (name.endsWith(".form")) {
                look(name, new String(bytes, UTF_8), words, findings);
            }
        });
        return findings;
    }

    private static void look(
            String file, String content, Map<String, Map<String, String>> words, List<PackageFinding> findings) {
        try {
            var form = DraftForm.of(content);
            for (var question : form.questions()) {
                if (findings.size() < MOST) {
                    look(file, content, form.key(), question, words, findings);
                }
            }
        } catch (Refused unreadable) {
            // its findings stand at the form
        }
    }

    private static void look(
            String file,
            String content,
            String form,
            FormQuestion question,
            Map<String, Map<String, String>> words,
            List<PackageFinding> findings) {
        var own = question.words(form);
        var line = line(content, question.id());
        var said = own + (question.kind() == Kind.TEXT ? ".text" : ".label");
        var asked = lacking(words, isWord(question.label()), there -> there.containsKey(said));
        var helped = lacking(words, isWord(question.help()), there -> there.containsKey(own + ".description"));
        if (!asked.isEmpty()) {
            findings.add(warning(file, question, line, "catalogue.untranslated", asked, ""));
        } else if (!helped.isEmpty()) {
            findings.add(warning(file, question, line, "catalogue.untranslated-help", helped, ""));
        }
        if (question.kind().hasOptions() && question.list().isEmpty()) {
            var missing = question.options().stream()
                    .filter(option -> !lacking(words, isWord(option.label()), answers(question, option))
                            .isEmpty())
                    .toList();
            if (!missing.isEmpty()) {
                var where = lacking(
                        words,
                        true,
                        there -> missing.stream()
                                .allMatch(option -> answers(question, option).test(there)));
                findings.add(warning(
                        file,
                        question,
                        line,
                        "catalogue.untranslated-answers",
                        where,
                        missing.stream().limit(MOST_NAMED).map(Option::label).collect(Collectors.joining("“, „"))));
            }
        }
    }

    private static Predicate<Map<String, String>> answers(FormQuestion question, Option option) {
        return there -> there.containsKey("value." + question.key() + "." + option.value())
                || there.containsKey("value." + option.value());
    }

    /** Numbers are the same everywhere. */
    private static boolean isWord(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    /** The languages without it, as the sentence takes them: {@code en}, {@code tr}, {@code en-tr}. */
    private static String lacking(
            Map<String, Map<String, String>> words, boolean isNeeded, Predicate<Map<String, String>> has) {
        return LANGUAGES.stream()
                .filter(language -> isNeeded && !has.test(words.getOrDefault(language, Map.of())))
                .collect(Collectors.joining("-"));
    }

    private static PackageFinding warning(
            String file, FormQuestion question, int line, String key, String languages, String answers) {
        var name = question.label().isBlank() ? question.id() : question.label();
        return PackageFinding.warning(
                RULE, file, question.id(), line, key, PackageFinding.plain(name), languages, answers);
    }

    private static int line(String content, String id) {
        var at = content.indexOf('"' + id + '"');
        return at < 0 ? 0 : (int) content.substring(0, at + 1).lines().count();
    }
}
