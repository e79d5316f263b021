package org.brueckenschlag.casefree.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brueckenschlag.casefree.TextFinding;
import org.brueckenschlag.casefree.TextFinding.Certainty;
import org.brueckenschlag.casefree.Vocabulary;

/** How many marked places of the collection are found and how many clean notes are stopped; as a page to read. */
final class GuardMeasured {

    static final Set<String> FORMATS = Set.of(
            "phone",
            "email",
            "bank-account",
            "birth-date",
            "address",
            "number-plate",
            "id-number",
            "file-number",
            "social-profile",
            "coordinates");
    static final Set<String> NAMES = Set.of("person-name");
    static final Set<String> HINTS = Set.of("single-name", "initials", "family", "sensitive");

    private static final List<LabelledNote> NOTES = LabelledNote.all();

    private final Recognisers recognisers;

    GuardMeasured(Set<Part> parts) {
        recognisers = new Recognisers(parts);
    }

    static GuardMeasured whole() {
        return new GuardMeasured(EnumSet.allOf(Part.class));
    }

    /** Of marked places, those that are found as certainly as they should be; another kind of finding counts, too. */
    Share found(Predicate<LabelledNote> which) {
        var all = 0;
        var found = 0;
        for (var note : NOTES) {
            if (note.isClean() || !which.test(note)) {
                continue;
            }
            var findings = recognisers.find(note.text(), Vocabulary.none());
            for (var span : note.marked()) {
                all++;
                found += findings.stream().anyMatch(finding -> span.meets(finding) && isSureEnough(note, finding))
                        ? 1
                        : 0;
            }
        }
        return new Share(found, all);
    }

    Share falseAlarms(Predicate<LabelledNote> which) {
        var clean = NOTES.stream().filter(LabelledNote::isClean).filter(which).toList();
        var stopped = clean.stream()
                .filter(note ->
                        !recognisers.find(note.text(), Vocabulary.none()).isEmpty())
                .count();
        return new Share((int) stopped, clean.size());
    }

    private static boolean isSureEnough(LabelledNote note, TextFinding finding) {
        return note.certainty() == Certainty.LIKELY || finding.certainty() == Certainty.CERTAIN;
    }

    static String page() {
        var whole = whole();
        return """
                # How well the text guard sees

                %d invented notes in the tone of a mediator, %d of them clean, in %d languages:
                [notes.tsv](../../src/test/resources/casefree/notes.tsv),
                [notes-later.tsv](../../src/test/resources/casefree/notes-later.tsv),
                [notes-roles.tsv](../../src/test/resources/casefree/notes-roles.tsv),
                [notes-fresh.tsv](../../src/test/resources/casefree/notes-fresh.tsv). Nobody in them exists. *Held back*
                were those that were read in sums alone while the guard was being written; *tuned* are those that were
                looked at; *later* ones were written afterwards, in another style and before anybody looked at the rules
                again. Notes and guard have the same author: a stranger's notes will score lower. A marked place counts as
                found where a finding touches it, for formats and full names only if it is certain enough to be refused. A
                clean note with any finding is a false alarm. Written by `GuardCollectionTests`, which fails where a target
                is missed or this page is not what it measures.

                | | target | tuned | held back | later |
                |---|---|---|---|---|
                %s
                %s
                %s
                %s

                ## By kind

                | kind | tuned | held back | later |
                |---|---|---|---|
                %s

                ## By language

                | language | found | false alarms |
                |---|---|---|
                %s

                ## What each part is worth

                All notes, with one part left out: the lists of names; the part-of-speech model that tells proper nouns;
                titles, roles, initials, relations and other words around.

                | | names with title or in full | hints | false alarms |
                |---|---|---|---|
                %s
                """.formatted(
                NOTES.size(),
                NOTES.stream().filter(LabelledNote::isClean).count(),
                NOTES.stream().map(LabelledNote::language).distinct().count(),
                target("formats found | ≥ 95 %", whole, FORMATS),
                target("names with title or in full found | ≥ 85 %", whole, NAMES),
                target("hints found | ≥ 50 %", whole, HINTS),
                target("false alarms | ≤ 5 %", whole, Set.of("clean")),
                rows(
                        LabelledNote::kind,
                        kind -> target(kind.equals("clean") ? "clean, stopped" : kind, whole, Set.of(kind))),
                rows(
                        LabelledNote::language,
                        language -> "| %s | %s | %s |"
                                .formatted(
                                        language,
                                        whole.found(note -> note.language().equals(language)),
                                        whole.falseAlarms(
                                                note -> note.language().equals(language)))),
                Stream.concat(
                                Stream.of(worth("everything", whole)),
                                Stream.of(Part.values()).map(GuardMeasured::without))
                        .collect(Collectors.joining("\n")));
    }

    /** A row: what is measured, in each part of the collection. */
    private static String target(String name, GuardMeasured whole, Set<String> kinds) {
        return Stream.of("tuned", "held", "later")
                .map(part -> kinds.contains("clean")
                        ? whole.falseAlarms(in(part, note -> true))
                        : whole.found(in(part, in(kinds))))
                .map(Share::toString)
                .collect(Collectors.joining(" | ", "| " + name + " | ", " |"));
    }

    private static String without(Part part) {
        var words = part.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return worth("without " + words, new GuardMeasured(EnumSet.complementOf(EnumSet.of(part))));
    }

    private static String worth(String name, GuardMeasured measured) {
        return "| %s | %s | %s | %s |"
                .formatted(
                        name, measured.found(in(NAMES)), measured.found(in(HINTS)), measured.falseAlarms(note -> true));
    }

    private static String rows(Function<LabelledNote, String> by, Function<String, String> row) {
        var keys = new TreeMap<String, Integer>();
        NOTES.forEach(note -> keys.merge(by.apply(note), 1, Integer::sum));
        return keys.keySet().stream().map(row).collect(Collectors.joining("\n"));
    }

    static Predicate<LabelledNote> in(Set<String> kinds) {
        return note -> kinds.contains(note.kind());
    }

    static Predicate<LabelledNote> in(String part, Predicate<LabelledNote> which) {
        return note -> note.part().equals(part) && which.test(note);
    }

    record Share(int some, int all) {

        double value() {
            return all == 0 ? 0 : (double) some / all;
        }

        @Override
        public String toString() {
            return all == 0 ? "–" : String.format(Locale.ROOT, "%.1f %% (%d of %d)", 100 * value(), some, all);
        }
    }
}
