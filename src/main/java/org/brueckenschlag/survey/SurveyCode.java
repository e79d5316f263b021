package org.brueckenschlag.survey;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** What opens a survey once: twelve signs, of which none looks like another, in groups of four. 59 bits by chance. */
final class SurveyCode {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u2010-\\u2015-]+");
    private static final SecureRandom RANDOM = new SecureRandom();

    private SurveyCode() {}

    static String next() {
        var code = new StringBuilder();
        for (var place = 0; place < LENGTH; place++) {
            if (place > 0 && place % GROUP == 0) {
                code.append('-');
            }
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /** SHA-256 of the code as it is meant, however it was typed: 64 hexadecimal digits. */
    static String hash(String typed) {
        var meant = SEPARATORS.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(meant.getBytes(US_ASCII)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
