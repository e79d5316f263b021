package org.brueckenschlag.casefree.text;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.brueckenschlag.casefree.TextKind;

/** Streets with a house number, in the order of each language; flats with their floor. A street alone is a place. */
final class Addresses implements Recogniser {

    private static final int HIGHEST_NUMBER = 1_999;
    private static final Pattern NOUN = Pattern.compile("\\s\\p{Lu}");
    private static final int LONGEST_STREET = 50;

    /** "stadtgarten, hausnummer ", and more. */
    private static final int LONGEST_ENDING = 30;

    private static final String NUMBER =
            "(?<![\\d.,/-])(\\d{1,4})\\s?(?:[a-k](?![\\p{L}.]))?(?:\\s?[-/+]\\s?\\d{1,4}\\s?[a-k]?(?!\\p{L}))?(?![\\d:])";

    private static final String FLAT =
            "(?:[\\s,/;-]{0,3}(?:\\d{1,2}\\.\\s?(?:og|stock|etage|obergeschoss)|eg|dg|whg\\.?|wohnung|app\\.?|apartment|flat|daire|kat|kw\\.|m\\.|кв\\.?)\\s?(?:nr\\.?\\s?)?\\d{0,4}(?:\\s(?:links|rechts|mitte))?(?!\\p{L})){0,4}";

    private static final String NUMBERING = ",?\\s{1,2}(?:nr\\.?\\s?|no:?\\.?\\s?|hausnr\\.?\\s?|hausnummer\\s)?$";

    /** What stands before each number of a house, and quickly tells that most numbers are none. */
    private static final Pattern WORD_BEFORE = Pattern.compile("\\p{L}\\.?" + NUMBERING);

    private static final Pattern NUMBER_OF_HOUSE = Pattern.compile(NUMBER + FLAT);
    private static final Pattern ANY_PLACE = Pattern.compile(
            "(?<!\\p{L})(?:am|an der|an den|im|in der|auf der|auf dem|zum|zur|unter de[nmr]|unterm|hinter de[mr]|hinterm|vor de[mr]|vorm|neben de[mr]|beim|bei der|in den) (?:\\p{L}+e[rn] )?\\p{L}{4,},?\\s$");
    private static final Pattern FLAT_AT_END =
            Pattern.compile("(?:og|eg|dg|stock|etage|whg\\.?|wohnung|links|rechts)(?!\\p{L})");
    private static final Pattern TOWN = Pattern.compile(",?\\s\\d{5}\\s\\p{L}");
    private static final Pattern LIVES = Pattern.compile(
            "(?:wohn\\p{L}*|adresse|anschrift|gemeldet|hausbesuch|post an|brief an|umgezogen|zieht|zog)(?!\\p{L})");
    private static final Pattern LETTER = Pattern.compile("\\d{1,4}\\s?[a-k](?!\\p{L})");
    private static final Pattern HOUSE = Pattern.compile(
            "(?<!\\p{L})(?:haus|hausnummer|hauseingang|etage|stock|og|eg|dg|wohnung|whg|hinterhaus|vorderhaus|klingel|briefkasten)(?!\\p{L})");
    private static final Pattern UNKNOWN_STREET = Pattern.compile("(?<!\\p{L})(\\p{Lu}\\p{Ll}{4,}),?\\s$");
    private static final Set<String> PREPOSITIONS = Set.of(
            "am", "an", "im", "in", "auf", "zum", "zur", "unter", "unterm", "hinter", "hinterm", "vor", "vorm", "neben",
            "bei", "beim", "der", "den", "dem");

    /** "Straße des …", "Platz der …". */
    private static final Pattern SQUARE = Pattern.compile("(?:strase|strasse|platz|allee|promenade) ");

    /** English: "12 High Street". */
    private static final Pattern NUMBER_BEFORE_STREET = Pattern.compile(
            "(?<!\\d)\\d{1,4}[a-d]?\\s(?:\\p{L}+\\s){1,2}(?:street|road|avenue|lane|drive|court|terrace)(?!\\p{L})");

    private final Pattern street;
    private final Pattern streetAtEnd;
    private final Pattern streetAlone;
    private final Pattern generic;
    private final Pattern counted;
    private final Pattern[] others;
    private final Flats flats;
    private final Set<String> numbered;

    Addresses(WordLists lists) {
        var endings = lists.either("street.ending");
        var places = lists.either("street.place");
        var squares = SQUARE + "(?:des|der|am|an der|von) ";
        street = Pattern.compile("(?<!\\p{L})(?:"
                + "(?:\\p{L}+[-\\s.]{1,2}){0,3}?\\p{L}*(?<=\\p{L}{2}|[-\\s])" + endings
                + "|(?:am|an der|an den|im|in der|in den|auf der|auf dem|auf'm|zum|zur|unter den|unterm|hinter der|vor dem|beim) (?:\\p{L}+er |\\p{L}+en )?\\p{L}*"
                + places
                + "|" + squares
                + "(?!(?:gruppe|kinder|eltern|nachbarn|stadt|kita|schule)(?!\\p{L}))(?:\\d{1,2}\\. )?(?:\\p{L}+e[nrs] )?\\p{L}+"
                + ")" + NUMBERING);
        streetAtEnd = Pattern.compile("(?:" + endings + "|" + places + ")" + NUMBERING);
        streetAlone = Pattern.compile("(?:\\p{L}|-)*(?:" + endings + "|" + places + "|haus)");
        numbered = lists.keys("numbered");
        generic = Pattern.compile(
                "(?:^|.*[\\s-])(?:" + lists.either("street.generic") + ")[\\s,]+(?:nr\\.?\\s?)?\\d.*|(?:"
                        + lists.either("street.alone") + ")\\s.*",
                Pattern.DOTALL);
        counted = Pattern.compile("^\\s?(?:" + lists.either("counted") + ")|^\\.\\s?(?:\\d|" + lists.either("month")
                + ")|^\\s?(?:bis|und|oder|-)\\s\\d+\\s(?:" + lists.either("counted") + ")|^[.,]\\d");
        var before = lists.either("street.foreign-before");
        var after = lists.either("street.foreign-after");
        others = new Pattern[] {
            Pattern.compile(
                    "(?<!\\p{L})" + before
                            + "\\.?\\s(?:\\p{L}+\\.?[\\s-]){0,3}\\p{L}+,?\\s(?:д\\.?\\s?|дом\\s|буд\\.?\\s?|будинок\\s|numer\\s|nr\\.?\\s?|رقم\\s?|بناية\\s?|بيت\\s?|منزل\\s?)?\\d{1,4}[\\p{L}]?(?:\\s?/\\s?\\d+)?(?:,?\\s?(?:кв\\.?|квартира|m\\.|شقة|الطابق)\\s?\\d*)?(?!\\d)"),
            Pattern.compile(
                    "(?<!\\p{L})\\p{L}+\\s(?:" + after
                            + ")\\.?,?\\s?(?:no|numara|nr)?\\s?[:.]?\\s?\\d{1,4}(?:\\s?/\\s?\\d+)?(?:,?\\s?(?:kat|daire|d\\.|k\\.)\\s?[:.]?\\s?\\d+){0,4}(?!\\d)"),
            Pattern.compile(
                    "(?<!\\p{L})\\p{L}{3,}[ -]?(?:штрассе|штрасе|аллее|плац|вег|гассе|شتراسه|شتراسة|شتراسا),?\\s(?:д\\.?\\s?|дом\\s|буд\\.?\\s?|رقم\\s?)?\\d{1,4}[\\p{L}]?(?!\\d)")
        };
        flats = new Flats(lists);
    }

    @Override
    public void find(Note note, Traces traces) {
        if (note.hasDigit()) {
            findStreets(note, traces);
        }
        flats.find(note, traces);
    }

    private void findStreets(Note note, Traces traces) {
        var plain = note.plain();
        var numbers = note.begins().ofNumbers(NUMBER_OF_HOUSE, plain);
        while (numbers.find()) {
            var from = Math.max(0, numbers.start() - LONGEST_STREET);
            var before = plain.substring(from, numbers.start());
            if (!isAtEnd(WORD_BEFORE, before)) {
                continue;
            }
            var any = ANY_PLACE.matcher(before);
            var unknown = UNKNOWN_STREET.matcher(note.text().substring(from, numbers.start()));
            var named = street(before);
            var at = named >= 0
                    ? named
                    : isFlatOrPost(plain, numbers.found(), before) && any.find()
                            ? any.start()
                            : isHouse(plain, numbers.found(), before) && unknown.find() && !isCount(unknown.group(1))
                                    ? unknown.start(1)
                                    : -1;
            if (at >= 0) {
                var start = beginning(note, from + at, numbers.start());
                if (isAddress(note, start, numbers.start(1), numbers.end(1))) {
                    var end = numbers.end() - (Character.isWhitespace(plain.charAt(numbers.end() - 1)) ? 1 : 0);
                    traces.certain(TextKind.ADDRESS, start, end);
                }
            }
        }
        for (var other : others) {
            add(note.begins().ofWords(other, plain), traces);
        }
        add(note.begins().ofNumbers(NUMBER_BEFORE_STREET, plain), traces);
    }

    private static void add(Beginnings.Search addresses, Traces traces) {
        while (addresses.find()) {
            if (!traces.covers(addresses.start(), addresses.end())) {
                traces.certain(TextKind.ADDRESS, addresses.start(), addresses.end());
            }
        }
    }

    private static boolean isAtEnd(Pattern pattern, String text) {
        return pattern.matcher(text)
                .region(Math.max(0, text.length() - LONGEST_ENDING), text.length())
                .find();
    }

    /** Where in the words before a number a street begins; -1 where none does. */
    private int street(String before) {
        if (!isAtEnd(streetAtEnd, before) && !SQUARE.matcher(before).find()) {
            return -1;
        }
        var named = street.matcher(before);
        return named.find() ? named.start() : -1;
    }

    /** What makes an address of "Zur Alten Ziegelei 4": a floor or a town behind it, or somebody who lives there. */
    private static boolean isFlatOrPost(String plain, MatchResult number, String before) {
        return FLAT_AT_END.matcher(number.group()).find()
                || TOWN.matcher(plain.substring(number.end())).lookingAt()
                || LIVES.matcher(before).find();
    }

    /** "Haus Bergmannsglück 23 b": no ending says that it is a street, but letter and house do. */
    private static boolean isHouse(String plain, MatchResult number, String before) {
        return LETTER.matcher(number.group()).lookingAt()
                && (LIVES.matcher(before).find()
                        || HOUSE.matcher(plain.substring(
                                        Math.max(0, number.start() - LONGEST_STREET),
                                        Math.min(plain.length(), number.end() + LONGEST_STREET)))
                                .find());
    }

    private boolean isCount(String word) {
        return numbered.contains(Letters.key(word));
    }

    private boolean isAddress(Note note, int start, int numberStart, int numberEnd) {
        var plain = note.plain();
        var behind = plain.substring(numberEnd, Math.min(plain.length(), numberEnd + 40));
        var number = Integer.parseInt(plain.substring(numberStart, numberEnd));
        return number > 0
                && number <= HIGHEST_NUMBER
                && !isOfSomethingElse(note, numberStart, numberEnd)
                && !counted.matcher(behind).find()
                && !generic.matcher(plain.substring(start, numberEnd)).matches();
    }

    /** "Auf dem Markt, 300 Stände": a comma before, and a noun behind. */
    private static boolean isOfSomethingElse(Note note, int numberStart, int numberEnd) {
        return note.text().substring(0, numberStart).stripTrailing().endsWith(",")
                && NOUN.matcher(note.text().substring(numberEnd)).lookingAt();
    }

    /** The pattern takes words before the street's name along; those in small letters do not belong to it. */
    private int beginning(Note note, int start, int end) {
        var at = start;
        Word before = null;
        for (var word : note.words()) {
            if (word.start() < start || word.end() > end) {
                continue;
            }
            var isPreposition = PREPOSITIONS.contains(word.key());
            if (before != null && isPreposition && !word.isCapitalised() && !isStreet(note, before)) {
                at = word.start();
            }
            before = isPreposition ? null : word;
            if (!word.isCapitalised() && !isPreposition && hasCapitalBehind(note, word.end(), end)) {
                at = word.end() + 1;
            }
        }
        return Math.min(at, end - 1);
    }

    /** "Straße am Park 3", "Haus im Feld 3"; what is no street and stands before "in der" does not belong to it. */
    private boolean isStreet(Note note, Word word) {
        return streetAlone
                .matcher(note.plain().substring(word.start(), word.end()))
                .matches();
    }

    private static boolean hasCapitalBehind(Note note, int from, int to) {
        return note.words().stream().anyMatch(word -> word.start() >= from && word.end() <= to && word.isCapitalised());
    }
}
