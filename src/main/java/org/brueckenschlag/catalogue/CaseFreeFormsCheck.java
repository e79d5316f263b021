package org.brueckenschlag.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.brueckenschlag.forms.FormSchema;
import org.brueckenschlag.forms.FormTexts;
import org.brueckenschlag.forms.Forms;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.shared.Refused;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every form can be read, consists of what is allowed, and asks for no person, in none of its languages. */
@Component
@Order(10)
class CaseFreeFormsCheck implements PackageCheck {

    private final Forms forms;

    CaseFreeFormsCheck(Forms forms) {
        this.forms = forms;
    }

    @Override
    public List<PackageFinding> findings(PackageFiles candidate) {
        var findings = new ArrayList<PackageFinding>();
        var translations = new TreeMap<String, Translation>();
        candidate.ending(".properties").forEach((file, text) -> translations.put(file, Translation.of(text)));
        candidate.ending(".form").forEach((name, json) -> {
            try {
                var form = forms.read(json);
                translations.forEach((file, translation) -> findings.addAll(translated(form, file, translation)));
                forms.unheeded(json)
                        .forEach(finding -> findings.add(PackageFinding.warning(
                                "form",
                                name,
                                finding.field(),
                                line(json, finding),
                                finding.key(),
                                finding.arguments().toArray())));
            } catch (Refused unreadable) {
                unreadable.findings().forEach(finding -> findings.add(finding(finding, name, line(json, finding))));
            }
        });
        return findings;
    }

    /** Read once: each form of a package is looked at in each of its languages. */
    private record Translation(String text, Map<String, String> words) {

        static Translation of(String text) {
            return new Translation(text, TranslationPassages.words(text));
        }
    }

    private List<PackageFinding> translated(FormSchema form, String file, Translation translation) {
        var used = new TreeMap<String, String>();
        var inOtherWords = FormTexts.localise(form, key -> {
            var word = Optional.ofNullable(translation.words().get(key)).filter(found -> !found.isBlank());
            word.ifPresent(found -> used.put(found, key));
            return word;
        });
        return forms.personal(inOtherWords).stream()
                .map(finding -> finding(finding, file, line(translation.text(), used, finding)))
                .toList();
    }

    private static PackageFinding finding(Finding finding, String file, int line) {
        var rule = finding.key().startsWith("casefree.") ? finding.key().substring("casefree.".length()) : "form";
        return PackageFinding.error(
                rule,
                file,
                finding.field(),
                line,
                finding.key(),
                finding.arguments().toArray());
    }

    /** Of the component's id, or where reading ended; a component without an id is found by its place alone. */
    private static int line(String json, Finding finding) {
        if (finding.key().equals("forms.not-json") && finding.arguments().getFirst() instanceof Integer line) {
            return line;
        }
        var at = json.indexOf('"' + finding.field() + '"');
        return at < 0
                ? 0
                : 1 + (int) json.chars().limit(at).filter(sign -> sign == '\n').count();
    }

    private static int line(String text, Map<String, String> keysByWords, Finding finding) {
        var key = keysByWords.get(String.valueOf(finding.arguments().getFirst()));
        return key == null ? 0 : TranslationPassages.lines(text).getOrDefault(key, 0);
    }
}
