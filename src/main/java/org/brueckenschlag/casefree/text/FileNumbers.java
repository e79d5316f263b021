package org.brueckenschlag.casefree.text;

import java.util.regex.Pattern;
import org.brueckenschlag.casefree.TextKind;

/**
 * File numbers of courts, prosecutors, job centres and other authorities. The product's own matter numbers are none.
 */
final class FileNumbers implements Recogniser {

    private static final Pattern COURT = Pattern.compile(
            "(?<![\\d./,])(?:[IVX]{1,4}\\s|\\d{1,4}[a-z]?\\s?)(?:[COSKLBFTWUPANMDR]|UF|WF|SA|Ds|Ls|Ks|KLs|Js|Ujs|UJs|Cs|Gs|Ns|Ss|OWi|AR|BvR|AS|AY|AL|KR|SO|SB|SF|VR|HRA|HRB|XIV|XVII|IN|IK|HK|Ca|BV|Ga|Sa|RK|ER|Ws|VG|AE|BauK|AsylK|Gns)\\.?\\s?(?:\\(\\w+\\)\\s?)?\\d{1,6}\\s?/\\s?\\d{2,4}(?:\\.[A-Z])?(?!\\d)");
    private static final Pattern NEEDY = Pattern.compile(
            "(?<![\\p{L}\\d])\\d{5}\\s?(?:BG|//)\\s?\\d{5,7}(?!\\d)|(?<![\\p{L}\\d])\\d{3}[A-Z]\\d{6}(?![\\p{L}\\d])");
    private static final Pattern ASYLUM = Pattern.compile("(?<![\\d-])\\d{7}\\s?-\\s?\\d{3}(?![\\d-])");
    private static final Pattern POLICE = Pattern.compile("(?<![\\d-])\\d{6}-\\d{4}-\\d{5,6}(?:/\\d{2,4})?(?![\\d-])");

    private final NumbersBesideWords beside;

    FileNumbers(WordLists lists) {
        beside = new NumbersBesideWords(lists, "file", 3);
    }

    @Override
    public void find(Note note, Traces traces) {
        if (!note.hasDigit()) {
            return;
        }
        beside.find(note, TextKind.FILE_NUMBER, traces);
        if (note.text().indexOf('/') >= 0) {
            findOfCourts(note.text(), traces);
        }
        for (var pattern : new Pattern[] {NEEDY, ASYLUM, POLICE}) {
            var numbers = note.begins().ofNumbers(pattern, note.text());
            while (numbers.find()) {
                add(numbers.start(), numbers.end(), traces);
            }
        }
    }

    /** Such a number may begin inside of a word. */
    private static void findOfCourts(String text, Traces traces) {
        var numbers = COURT.matcher(text);
        while (numbers.find()) {
            add(numbers.start(), numbers.end(), traces);
        }
    }

    private static void add(int start, int end, Traces traces) {
        if (!traces.covers(start, end)) {
            traces.certain(TextKind.FILE_NUMBER, start, end);
        }
    }
}
