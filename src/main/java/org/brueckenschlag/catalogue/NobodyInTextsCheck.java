package org.brueckenschlag.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.brueckenschlag.casefree.FreeTexts;
import org.brueckenschlag.casefree.TextFinding;
import org.brueckenschlag.casefree.TextFinding.Certainty;
import org.brueckenschlag.casefree.TextGuard;
import org.brueckenschlag.casefree.Vocabulary;
import org.brueckenschlag.catalogue.PackageFinding.Severity;
import org.springframework.stereotype.Component;

/**
 * No word of a package gives a person away: names, documentation, annotations and comments of models, tables, forms,
 * translations, and how files and elements are called. What is likely is a warning; in ids, which are no sentences, it
 * is nothing.
 */
@Component
class NobodyInTextsCheck implements PackageCheck {

    static final String RULE = "person-in-text";

    /** So that what stands across the border of two parts is seen in one of them. */
    private static final int OVERLAP = 300;

    /** A small word alone, as codes and keys are. */
    private static final Pattern SAYS_NOTHING = Pattern.compile("\\p{Ll}*");

    /**
     * Of each file that was read the passages that may name somebody, mostly none. Reading a whole file takes a second
     * or two, and every node and every agency is sent the same ones.
     */
    private static final Map<ReadFile, List<Passage>> TELLING = new ConcurrentHashMap<>();

    private static final int MOST_REMEMBERED = 10_000;

    private final FreeTexts texts;

    NobodyInTextsCheck(FreeTexts texts) {
        this.texts = texts;
    }

    @Override
    public List<PackageFinding> findings(PackageFiles candidate) {
        var findings = new ArrayList<PackageFinding>();
        // The same words stand in many places of a package.
        var seen = new HashMap<String, List<TextFinding>>();
        findings.addAll(at(candidate.name(), Passage.name(candidate.name(), null, 0), seen));
        candidate.files().forEach((name, bytes) -> {
            findings.addAll(at(name, nameOf(name), seen));
            if (NamesOfFilesCheck.canBeRead(bytes)) {
                findings.addAll(in(name, bytes, seen));
            }
        });
        return findings;
    }

    private List<PackageFinding> in(String name, byte[] bytes, Map<String, List<TextFinding>> seen) {
        var file = new ReadFile(sha256(name, bytes), texts.ownWords());
        var known = TELLING.get(file);
        var findings = new ArrayList<PackageFinding>();
        var telling = new ArrayList<Passage>();
        for (var passage : known == null ? passages(name, bytes) : known) {
            var found = at(name, passage, seen);
            if (!found.isEmpty()) {
                findings.addAll(found);
                telling.add(passage);
            }
        }
        if (known == null && TELLING.size() < MOST_REMEMBERED) {
            TELLING.put(file, List.copyOf(telling));
        }
        return findings;
    }

    /** @param own words that are nobody's name where the file was read, and may be somebody's elsewhere */
    private record ReadFile(String sha256, Vocabulary own) {}

    private static List<Passage> passages(String name, byte[] bytes) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "bpmn", "dmn" -> ModelPassages.of(bytes);
            case "form" -> FormPassages.of(new String(bytes, UTF_8));
            case "properties" -> TranslationPassages.of(new String(bytes, UTF_8));
            default -> List.of();
        };
    }

    private static Passage nameOf(String file) {
        var dot = file.lastIndexOf('.');
        return Passage.name(dot < 0 ? file : file.substring(0, dot), null, 0);
    }

    private List<PackageFinding> at(String file, Passage passage, Map<String, List<TextFinding>> seen) {
        if (SAYS_NOTHING.matcher(passage.text()).matches()) {
            return List.of();
        }
        return seen.computeIfAbsent(passage.text(), this::look).stream()
                .filter(finding -> !passage.isName() || finding.certainty() == Certainty.CERTAIN)
                .map(finding -> new PackageFinding(
                        finding.certainty() == Certainty.CERTAIN ? Severity.ERROR : Severity.WARNING,
                        RULE,
                        file,
                        passage.element(),
                        passage.line(),
                        finding.kind().message(),
                        List.of()))
                .toList();
    }

    /** With the ending, which says how it is read. */
    private static String sha256(String name, byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(name.substring(name.lastIndexOf('.') + 1).getBytes(UTF_8));
            return HexFormat.of().formatHex(digest.digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private List<TextFinding> look(String text) {
        var findings = new ArrayList<TextFinding>();
        for (var start = 0; start < text.length(); start += TextGuard.LONGEST - OVERLAP) {
            var part = text.substring(start, Math.min(text.length(), start + TextGuard.LONGEST));
            findings.addAll(texts.check(part).findings());
        }
        return findings;
    }
}
