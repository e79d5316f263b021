package org.brueckenschlag.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.brueckenschlag.casefree.FreeTexts;
import org.brueckenschlag.casefree.TextFinding.Certainty;
import org.brueckenschlag.casefree.TextGuard;
import org.brueckenschlag.casefree.TextKind;
import org.brueckenschlag.casefree.Vocabulary;
import org.springframework.stereotype.Component;

/**
 * No word of a package gives a person away: names, documentation, annotations and comments of models, tables, forms,
 * translations, and how files and elements are called. What is likely is a warning; in ids, which are no sentences, it
 * is nothing.
 */
@Component
class NobodyInTextsCheck implements PackageCheck, UnreadFilesCheck {

    static final String RULE = "person-in-text";

    /** So that what stands across the border of two parts is seen in one of them. */
    private static final int OVERLAP = 300;

    /** A small word alone, as codes and keys are. */
    private static final Pattern SAYS_NOTHING = Pattern.compile("\\p{Ll}*");

    /**
     * SHA-256 of texts that name nobody, for each set of own words: what is nobody's name to one agency may be
     * somebody's elsewhere. Reading all texts of a package takes seconds, and every draft, node and agency has almost
     * the same ones.
     */
    private static final Map<Vocabulary, Set<String>> NAMING_NOBODY = new ConcurrentHashMap<>();

    private static final int MOST_REMEMBERED = 100_000;
    /** What nobody can read may have been written to keep everybody waiting. */
    private static final int LONGEST_UNREAD = 50_000;

    private static final int MOST_VOCABULARIES = 50;

    /** Texts have fewer, by another rule; comments and translations may be as long. */
    private static final int LONGEST_PASSAGE = 20_000;

    /** Of all passages of a package; the largest shipped one has a third of that. */
    private static final int LONGEST_TOGETHER = 1_000_000;

    private final FreeTexts texts;

    NobodyInTextsCheck(FreeTexts texts) {
        this.texts = texts;
    }

    @Override
    public List<PackageFinding> findings(PackageFiles candidate) {
        var findings = new ArrayList<PackageFinding>();
        var namingNobody = namingNobody(texts.ownWords());
        findings.addAll(at(candidate.name(), Passage.name(candidate.name(), null, 0), namingNobody));
        var readable = new TreeMap<String, List<Passage>>();
        candidate.files().forEach((name, bytes) -> {
            findings.addAll(at(name, nameOf(name), namingNobody));
            if (NamesOfFilesCheck.canBeRead(bytes)) {
                passages(name, bytes)
                        .ifPresentOrElse(
                                passages -> readable.put(name, passages),
                                () -> findings.addAll(inUnread(name, bytes, namingNobody)));
            }
        });
        if (length(readable.values()) > LONGEST_TOGETHER) {
            findings.add(PackageFinding.error(
                    "size", PackageFiles.WHOLE, null, 0, "catalogue.texts-long", LONGEST_TOGETHER));
            return findings;
        }
        readable.forEach(
                (name, passages) -> passages.forEach(passage -> findings.addAll(at(name, passage, namingNobody))));
        return findings;
    }

    private static long length(Collection<List<Passage>> files) {
        return files.stream()
                .flatMap(List::stream)
                .mapToLong(passage -> passage.text().length())
                .sum();
    }

    @Override
    public List<PackageFinding> findingsInUnread(PackageFiles unread) {
        var findings = new ArrayList<PackageFinding>();
        var namingNobody = namingNobody(texts.ownWords());
        unread.files().forEach((name, bytes) -> {
            if (NamesOfFilesCheck.canBeRead(bytes) && isText(bytes)) {
                findings.addAll(inUnread(name, bytes, namingNobody));
            }
        });
        return findings;
    }

    /** No draft keeps anything else, and what looks like a number in a picture is none. */
    private static boolean isText(byte[] bytes) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).chars().allMatch(sign -> sign != 0);
        } catch (CharacterCodingException noText) {
            return false;
        }
    }

    private List<PackageFinding> inUnread(String name, byte[] bytes, Set<String> namingNobody) {
        var passages = UnreadPassages.of(new String(bytes, UTF_8));
        var length =
                passages.stream().mapToInt(passage -> passage.text().length()).sum();
        return length > LONGEST_UNREAD
                ? List.of(PackageFinding.error(RULE, name, null, 0, "catalogue.unread-long", LONGEST_UNREAD))
                : passages.stream()
                        .flatMap(passage -> at(name, passage, namingNobody).stream())
                        .toList();
    }

    private static Set<String> namingNobody(Vocabulary own) {
        if (NAMING_NOBODY.size() > MOST_VOCABULARIES) {
            NAMING_NOBODY.clear();
        }
        return NAMING_NOBODY.computeIfAbsent(own, unused -> ConcurrentHashMap.newKeySet());
    }

    private static Optional<List<Passage>> passages(String name, byte[] bytes) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "bpmn", "dmn" -> Optional.of(ModelPassages.of(bytes));
            case "form" -> FormPassages.of(new String(bytes, UTF_8));
            case "properties" -> Optional.of(TranslationPassages.of(new String(bytes, UTF_8)));
            default -> Optional.of(List.of());
        };
    }

    private static Passage nameOf(String file) {
        var dot = file.lastIndexOf('.');
        return Passage.name(dot < 0 ? file : file.substring(0, dot), null, 0);
    }

    private List<PackageFinding> at(String file, Passage passage, Set<String> namingNobody) {
        var text = passage.text();
        if (text.length() > LONGEST_PASSAGE) {
            return List.of(PackageFinding.error(
                    "size", file, passage.element(), passage.line(), "catalogue.text-long", LONGEST_PASSAGE));
        }
        if (SAYS_NOTHING.matcher(text).matches() || namingNobody.contains(sha256(text))) {
            return List.of();
        }
        var found = look(text);
        if (found.isEmpty() && namingNobody.size() < MOST_REMEMBERED) {
            namingNobody.add(sha256(text));
        }
        return found.stream()
                .filter(seen -> !passage.isName() || seen.isCertain())
                .map(seen -> seen.isCertain()
                        ? PackageFinding.error(
                                RULE,
                                file,
                                passage.element(),
                                passage.line(),
                                seen.kind().message())
                        : PackageFinding.warning(
                                RULE,
                                file,
                                passage.element(),
                                passage.line(),
                                LikelyNames.sentence(seen.kind()),
                                seen.words()))
                .toList();
    }

    /** @param words what of the text it is about */
    private record Seen(TextKind kind, boolean isCertain, String words) {}

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private List<Seen> look(String text) {
        var seen = new ArrayList<Seen>();
        for (var start = 0; start < text.length(); start += TextGuard.LONGEST - OVERLAP) {
            var part = text.substring(start, Math.min(text.length(), start + TextGuard.LONGEST));
            texts.check(part)
                    .findings()
                    .forEach(finding -> seen.add(new Seen(
                            finding.kind(),
                            finding.certainty() == Certainty.CERTAIN,
                            PackageFinding.plain(part.substring(finding.start(), finding.end())))));
        }
        return seen;
    }
}
