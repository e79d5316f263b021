package org.brueckenschlag.casefree.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.brueckenschlag.casefree.TextKind;

/** IBANs, also with a slip of the pen; accounts with bank code; numbers of cards. */
final class BankAccounts implements Recogniser {

    /** Where the check digit is right, any length counts; where it is wrong, the length of the country must fit. */
    private static final Map<String, Integer> LENGTHS = Map.ofEntries(
            Map.entry("DE", 22),
            Map.entry("AT", 20),
            Map.entry("CH", 21),
            Map.entry("NL", 18),
            Map.entry("BE", 16),
            Map.entry("FR", 27),
            Map.entry("IT", 27),
            Map.entry("ES", 24),
            Map.entry("PT", 25),
            Map.entry("LU", 20),
            Map.entry("PL", 28),
            Map.entry("TR", 26),
            Map.entry("BG", 22),
            Map.entry("RO", 24),
            Map.entry("GR", 27),
            Map.entry("AL", 28),
            Map.entry("UA", 29),
            Map.entry("HR", 21),
            Map.entry("RS", 22),
            Map.entry("XK", 20),
            Map.entry("GB", 22),
            Map.entry("IE", 22),
            Map.entry("CZ", 24),
            Map.entry("HU", 28),
            Map.entry("SK", 24));

    /** The others that have IBANs; "ID 47 …" is none. */
    private static final Set<String> COUNTRIES = Set.of(
            "SE", "NO", "DK", "FI", "IS", "EE", "LV", "LT", "SI", "BA", "ME", "MK", "MD", "BY", "RU", "CY", "MT", "LI",
            "MC", "SM", "VA", "AD", "GE", "AZ", "KZ", "IL", "PS", "LB", "JO", "IQ", "EG", "LY", "TN", "MR", "SD", "SO",
            "DJ", "SA", "AE", "KW", "BH", "QA", "OM", "YE", "PK", "MN", "TL", "MU", "SC", "BI", "ST", "BR", "CR", "DO",
            "GT", "HN", "NI", "SV", "LC", "VG", "FO", "GL", "GI", "FK");

    private static final int SHORTEST = 15;
    private static final int LONGEST = 34;

    private static final Pattern IBAN =
            Pattern.compile("(?<![\\p{L}\\d])[a-z]{2}[ .-]?[\\do]{2}(?:[\\s.\\-/_]{0,2}[a-z\\d]){11,40}");
    private static final Pattern AFTER_THE_WORD = Pattern.compile(
            "(?<!\\p{L})(?:iban|sepa)\\p{L}{0,15}\\W{0,5}(?:\\p{L}+\\W{1,3}){0,2}([a-z]{0,2}[ ]?\\d{2}(?:[\\s.-]{0,2}[a-z\\d]){6,30})");
    private static final Pattern ACCOUNT = Pattern.compile(
            "(?:konto(?:nummer|nr|-nr)?|kto|kontoverbindung|blz|bankleitzahl|hesap no|konta)\\b[.:]?\\s?(?:nr|no)?[.:]?\\s?(?:\\p{L}+\\s)?(\\d(?:[\\s./-]?\\d){5,11})(?!\\d)");
    private static final Pattern CARD = Pattern.compile("(?<!\\d)\\d{4}([ -]?)\\d{4}\\1\\d{4}\\1\\d{4}(?!\\d)");

    @Override
    public void find(Note note, Traces traces) {
        if (!note.hasDigit()) {
            return;
        }
        var plain = note.plain();
        var ibans = note.begins().ofWords(IBAN, plain);
        while (ibans.find()) {
            findIban(plain, ibans.start(), ibans.end(), traces);
        }
        for (var pattern : new Pattern[] {AFTER_THE_WORD, ACCOUNT}) {
            var matcher = pattern.matcher(plain);
            while (matcher.find()) {
                if (!traces.covers(matcher.start(1), matcher.end(1)) && Digits.count(matcher.group(1)) >= 6) {
                    traces.certain(TextKind.BANK_ACCOUNT, matcher.start(1), matcher.end(1));
                }
            }
        }
        var cards = note.begins().ofNumbers(CARD, plain);
        while (cards.find()) {
            if (Digits.isLuhn(Digits.of(cards.group()))) {
                traces.certain(TextKind.BANK_ACCOUNT, cards.start(), cards.end());
            }
        }
    }

    /** The pattern may have run on into the next words: the end that makes an IBAN is looked for. */
    private static void findIban(String plain, int start, int end, Traces traces) {
        if (IdNumbers.isDocument(firstWord(plain, start))) {
            return;
        }
        var country = plain.substring(start, start + 2).toUpperCase(Locale.ROOT);
        if (!LENGTHS.containsKey(country) && !COUNTRIES.contains(country)) {
            return;
        }
        var signs = new StringBuilder();
        var byLength = -1;
        for (int at = start; at < end && signs.length() < LONGEST; at++) {
            var sign = plain.charAt(at);
            if (!Character.isLetterOrDigit(sign)) {
                continue;
            }
            signs.append(sign);
            // words behind two letters and a number, "in 30 Tagen …", have the right check digit now and then, too
            var isMostlyDigits = 2 * Digits.count(signs.toString()) > signs.length();
            if (signs.length() >= SHORTEST
                    && isMostlyDigits
                    && Digits.isMod97(signs.toString())
                    && isWordEnd(plain, at + 1)) {
                traces.certain(TextKind.BANK_ACCOUNT, start, at + 1);
                return;
            }
            if (Integer.valueOf(signs.length()).equals(LENGTHS.get(country)) && isMostlyDigits) {
                byLength = at + 1;
            }
        }
        if (byLength > 0) {
            traces.certain(TextKind.BANK_ACCOUNT, start, byLength);
        }
    }

    private static String firstWord(String plain, int start) {
        var end = start;
        while (end < plain.length() && Character.isLetterOrDigit(plain.charAt(end))) {
            end++;
        }
        return plain.substring(start, end);
    }

    private static boolean isWordEnd(String plain, int at) {
        return at >= plain.length() || !Character.isDigit(plain.charAt(at));
    }
}
