package org.brueckenschlag.casefree.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brueckenschlag.casefree.TextFinding;
import org.brueckenschlag.casefree.Vocabulary;
import org.jspecify.annotations.Nullable;

/** All recognisers in their order: what is found first is not found again as something weaker. */
public final class Recognisers {

    private final Names names;
    private final Places places;
    private final BodyNames bodies;
    private final Works works;
    private final @Nullable PartsOfSpeech partsOfSpeech;
    private final Map<Language, Set<String>> smallWords;
    private final List<Recogniser> formats;
    private final List<NameRecogniser> persons;
    private final List<Recogniser> hints;

    Recognisers(Set<Part> parts) {
        var lists = WordLists.shipped();
        var withContext = parts.contains(Part.CONTEXT);
        names = parts.contains(Part.LISTS) ? Names.shipped() : Names.none();
        partsOfSpeech = parts.contains(Part.PROPER_NOUNS) ? PartsOfSpeech.shipped() : null;
        places = new Places(lists, lists.keys("title"));
        bodies = new BodyNames(lists);
        works = new Works(lists);
        smallWords = Language.smallWords(lists);
        formats = List.of(
                new Emails(),
                new SocialProfiles(),
                new BankAccounts(),
                new IdNumbers(lists),
                new FileNumbers(lists),
                new BirthDates(lists),
                new Addresses(lists),
                new Coordinates(),
                new NumberPlates(lists),
                new Phones(),
                new SpokenNumbers(lists));
        var single = new SingleNames(lists, withContext);
        var full = new FullNames(lists);
        persons = withContext
                ? List.of(new TitledNames(lists), full, new Initials(lists), single, new Dealings(lists))
                : List.of(full, single);
        hints = withContext ? List.of(new Relations(lists), new SensitiveFacts(lists)) : List.of();
    }

    /** With everything; read once, at the first call. */
    public static Recognisers shipped() {
        return Shipped.RECOGNISERS;
    }

    /** By place, in units of the text as it was given. */
    public List<TextFinding> find(CharSequence text, Vocabulary own) {
        var note = Note.of(text);
        if (note.text().isBlank()) {
            return List.of();
        }
        var traces = new Traces();
        formats.forEach(recogniser -> recogniser.find(note, traces));
        findPersons(note, own, traces);
        var read = note.withLettersForSigns();
        if (!read.text().equals(note.text())) {
            findPersons(read, own, traces);
        }
        return traces.in(note);
    }

    private void findPersons(Note note, Vocabulary own, Traces traces) {
        var sight = see(note, own);
        persons.forEach(recogniser -> recogniser.find(sight, traces));
        hints.forEach(recogniser -> recogniser.find(note, traces));
    }

    private Sight see(Note note, Vocabulary own) {
        var language = Language.of(note, smallWords);
        var facts = new int[note.words().size()];
        for (int at = 0; at < facts.length; at++) {
            facts[at] = Facts.of(note.words().get(at), names, language);
        }
        List<String> tags = language == Language.GERMAN && partsOfSpeech != null ? partsOfSpeech.of(note) : List.of();
        var noPersons = places.in(note, names, own);
        bodies.mark(note, names, noPersons);
        var sight = new Sight(note, language, facts, noPersons, tags);
        works.mark(sight);
        return sight;
    }

    private static final class Shipped {

        static final Recognisers RECOGNISERS = new Recognisers(EnumSet.allOf(Part.class));

        private Shipped() {}
    }
}
