package org.brueckenschlag.casefree.text;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.brueckenschlag.casefree.TextKind;

/** Phone numbers that are spelled out in words, wholly or in part, in the languages of the neighbourhood. */
final class SpokenNumbers implements Recogniser {

    private static final int FEWEST_DIGITS = 6;
    private static final int FEWEST_WORDS = 3;

    private static final Pattern ELEMENT = Pattern.compile("\\p{L}+(?:'\\p{L}+)*+|\\d+");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,./:;()+-]*");

    private final Set<String> digits;
    private final Set<String> between;
    private final Pattern glued;
    private final Pattern tens;

    SpokenNumbers(WordLists lists) {
        digits = lists.keys("number.digit");
        between = lists.keys("number.between");
        glued = Pattern.compile("(?:" + String.join("|", lists.keys("number.german")) + "){4,30}");
        var ones = lists.keys("number.german").stream()
                .filter(word -> !word.equals("null"))
                .collect(Collectors.joining("|"));
        tens = Pattern.compile("(?:(?:" + ones + ")und)?(?:" + String.join("|", lists.keys("number.ten")) + ")");
    }

    @Override
    public void find(Note note, Traces traces) {
        var run = new Run();
        var matcher = ELEMENT.matcher(note.text());
        while (matcher.find()) {
            var gap = note.text().substring(run.isEmpty() ? matcher.start() : run.last, matcher.start());
            if (!BETWEEN.matcher(gap).matches()) {
                run.end(traces);
            }
            add(run, matcher.group(), matcher.start(), matcher.end(), traces);
        }
        run.end(traces);
    }

    private void add(Run run, String element, int start, int end, Traces traces) {
        var key = Letters.key(element);
        if (Character.isDigit(element.charAt(0))) {
            run.add(start, end, element.length(), 0);
        } else if (digits.contains(key)) {
            run.add(start, end, 1, 1);
        } else if (tens.matcher(key).matches()) {
            run.add(start, end, 2, 1);
        } else if (glued.matcher(key).matches()) {
            run.add(start, end, key.length() / 4, FEWEST_WORDS);
        } else if (between.contains(key) && !run.isEmpty()) {
            run.last = end;
        } else {
            run.end(traces);
        }
    }

    private static final class Run {

        private int start = -1;
        private int last;
        private int lastNumber;
        private int digitCount;
        private int wordCount;

        boolean isEmpty() {
            return start < 0;
        }

        void add(int from, int to, int moreDigits, int moreWords) {
            if (isEmpty()) {
                start = from;
            }
            last = to;
            lastNumber = to;
            digitCount += moreDigits;
            wordCount += moreWords;
        }

        void end(Traces traces) {
            if (digitCount >= FEWEST_DIGITS && wordCount >= FEWEST_WORDS) {
                traces.certain(TextKind.PHONE, start, lastNumber);
            }
            start = -1;
            digitCount = 0;
            wordCount = 0;
        }
    }
}
