package org.brueckenschlag.casefree.text;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.regex.Pattern;
import org.brueckenschlag.casefree.TextKind;

/** Phone numbers in digits, with whatever people put between them. */
final class Phones implements Recogniser {

    private static final int FEWEST_DIGITS = 7;
    private static final int REACH = 30;

    /** Four digits at least. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\d])[+(]{0,3}\\d(?:[\\s().,/_*-]{0,4}\\d){3,16}(?!\\d)");

    /** Days, times, amounts, years, paragraphs: what numbers are in notes that tell of nobody. */
    private static final Pattern NO_PHONE = Pattern.compile(
            "(?<![\\d.])\\d{1,2}\\. ?\\d{1,2}\\.(?: ?(?:\\d{4}|\\d{2})(?!\\d))?"
                    + "|(?<!\\d)(?:19|20)\\d{2} ?[/-] ?(?:(?:19|20)\\d{2}|\\d{2})(?![\\d-])"
                    + "|(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?!\\d)"
                    + "|(?<!\\p{L})[a-z]{1,4}-(?:19|20)\\d{2}-\\d{3,5}(?!\\d)"
                    + "|(?<!\\d)\\d{1,2}/\\d{1,2}/(?:19|20)\\d{2}(?!\\d)"
                    + "|(?<![\\d./-])\\d{1,2}\\.\\.\\.?\\d+(?![\\d./-])"
                    + "|(?<!\\d)\\d{1,2}[:.]\\d{2}(?= ?(?:uhr|h\\b|-|bis|saat|o'clock|am\\b|pm\\b))"
                    + "|(?<!\\d)\\d{1,2}:\\d{2}(?!\\d)"
                    + "|(?<![\\d.])\\d[\\d.]{0,11}(?:,\\d{1,3})? ?(?:euro|eur\\b|\u20AC|%|prozent|qm\\b|m2|lira|tl\\b|zl\\b)");

    private static final Pattern WORD_BEFORE = Pattern.compile(
            "(?:tel|fon|telefon\\w*|phone|mobile?|mobil\\w*|handy\\w*|rufnummer|durchwahl|fax|festnetz|whatsapp|signal|telegram"
                    + "|anruf\\w*|anzurufen|zuruckruf\\w*|ruckruf\\w*|ruft? (?:mich|uns)?|erreichbar|erreichen|call|cep|cebi|"
                    + "ara\\w{0,6}|telefonu\\w*|komork\\w*|dzwon\\w*|тел|телефон\\w*|моб\\w*|звон\\w*|дзвон\\w*"
                    + "|هاتف\\w*|جوال\\w*|موبايل\\w*|اتصل\\w*)(?:\\s?(?:nr|no|nummer))?[.:]?[^\\d.!?;+(]{0,16}[+(]{0,3}$",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** Says only that a number follows; a short one may be any. */
    private static final Pattern NUMBER_BEFORE = Pattern.compile(
            "(?:nummer|numara\\w*|numer\\w*|number|номер\\w*|رقم\\w*)[^\\d.!?;+(]{0,12}[+(]{0,3}$",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** Numbers for everybody. */
    private static final Pattern FOR_ALL = Pattern.compile("11[0-9]|1150?|116\\d{3}|19\\d{3}");

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();

    @Override
    public void find(Note note, Traces traces) {
        if (!note.hasDigit()) {
            return;
        }
        var plain = Digits.withoutLookAlikes(withoutDates(note));
        var matcher = NUMBER.matcher(plain);
        while (matcher.find()) {
            if (isPhone(plain, matcher.start(), matcher.group())) {
                traces.certain(TextKind.PHONE, matcher.start(), matcher.end());
            }
        }
    }

    private static String withoutDates(Note note) {
        var without = new StringBuilder(note.plain());
        var dates = note.begins().ofBoth(NO_PHONE, note.plain());
        while (dates.find()) {
            without.replace(dates.start(), dates.end(), "x".repeat(dates.end() - dates.start()));
        }
        return without.toString();
    }

    private boolean isPhone(String plain, int start, String written) {
        var digits = Digits.of(written);
        if (isDiallable(written, digits)) {
            return true;
        }
        var before = plain.substring(Math.max(0, start - REACH), start);
        return !FOR_ALL.matcher(digits).matches()
                && (WORD_BEFORE.matcher(before).find()
                        || digits.length() >= FEWEST_DIGITS
                                && NUMBER_BEFORE.matcher(before).find())
                && !isYear(digits);
    }

    private boolean isDiallable(String written, String digits) {
        var isInternational = written.contains("+") || digits.startsWith("491");
        if (digits.length() < FEWEST_DIGITS || written.contains(",") || !isInternational && !digits.startsWith("0")) {
            return false;
        }
        var dialled = isInternational ? "+" + digits : digits;
        try {
            // people also keep the zero of "+49 (0) 231"
            return numbers.isPossibleNumber(numbers.parse(dialled.replaceFirst("^(\\+|00)490", "+49"), "DE"));
        } catch (NumberParseException noNumber) {
            return false;
        }
    }

    private static boolean isYear(String digits) {
        return digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
    }
}
