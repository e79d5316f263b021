package org.brueckenschlag.casefree;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brueckenschlag.casefree.TextFinding.Certainty;
import org.brueckenschlag.casefree.Verdict.Outcome;
import org.brueckenschlag.shared.Finding;

/** The way in for every free text that is kept. What is refused or overridden is told, without a word of it. */
public final class FreeTexts {

    /** Names have no blanks: "k0176…" is read as "k 0176…", too. */
    private static final Pattern GLUED = Pattern.compile("(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})");

    private final TextGuard guard;
    private final OwnWords own;
    private final Consumer<Object> events;

    /** @param events takes {@link TextBlocked} and {@link TextOverridden} */
    public FreeTexts(TextGuard guard, OwnWords own, Consumer<Object> events) {
        this.guard = guard;
        this.own = own;
        this.events = events;
    }

    /**
     * Decides whether a text may be kept.
     *
     * @param field the findings' field
     * @return what speaks against it, each kind once, in the order of the text; empty where it may be kept
     */
    public List<Finding> findings(TextDoor door, String field, WrittenText written) {
        var verdict = check(written.text());
        if (verdict.outcome() == Outcome.BLOCKED) {
            events.accept(new TextBlocked(door, kinds(verdict)));
        } else if (verdict.outcome() == Outcome.WARNED && written.reason() != null) {
            events.accept(new TextOverridden(door, kinds(verdict), written.reason()));
        }
        return findings(field, verdict, written);
    }

    /** The same for a text that is kept again and again while somebody writes: only that it was refused is told. */
    public List<Finding> findingsInDraft(TextDoor door, String field, WrittenText written) {
        var verdict = check(written.text());
        if (verdict.outcome() == Outcome.BLOCKED) {
            events.accept(new TextBlocked(door, kinds(verdict)));
        }
        return findings(field, verdict, written);
    }

    /** The same while somebody types: nothing is kept and nothing told. */
    public List<Finding> findingsSoFar(String field, WrittenText written) {
        return findings(field, check(written.text()), written);
    }

    /**
     * The same for what something is called, where nobody could say why a doubtful word may stay: what is certain is
     * refused. The name of an account may be its owner's, but no number or address.
     */
    public List<Finding> findingsInName(TextDoor door, String field, String name) {
        var certain = new Verdict(Stream.of(name, GLUED.matcher(name).replaceAll(" "))
                .flatMap(reading -> check(reading).findings().stream())
                .filter(finding -> finding.certainty() == Certainty.CERTAIN)
                .filter(finding -> door != TextDoor.ACCOUNT_NAME || finding.kind() != TextKind.PERSON_NAME)
                .toList());
        if (certain.outcome() == Outcome.BLOCKED) {
            events.accept(new TextBlocked(door, kinds(certain)));
        }
        return findings(field, certain, WrittenText.of(name));
    }

    private static List<Finding> findings(String field, Verdict verdict, WrittenText written) {
        if (verdict.outcome() == Outcome.WARNED && written.reason() != null) {
            return List.of();
        }
        return verdict.findings().stream()
                .map(finding -> finding.kind().message())
                .distinct()
                .map(message -> Finding.of(field, message))
                .toList();
    }

    /** What whoever acts calls nobody's name, beside what the guard knows itself. */
    public Vocabulary ownWords() {
        return own.current();
    }

    private static SortedSet<String> kinds(Verdict verdict) {
        return verdict.findings().stream()
                .map(finding -> finding.kind().key())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** While somebody types: nothing is kept and nothing told. */
    public Verdict check(String text) {
        return text.isBlank() ? new Verdict(List.of()) : guard.check(text, own.current());
    }
}
