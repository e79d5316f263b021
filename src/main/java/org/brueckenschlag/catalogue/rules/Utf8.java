package org.brueckenschlag.catalogue.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/** Every file is UTF-8, whatever it says of itself: a second reading of the same bytes would hide what is in them. */
final class Utf8 {

    private Utf8() {}

    static void check(byte[] file) throws Unreadable {
        try {
            var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(file));
            if (text.chars().anyMatch(sign -> sign == 0)) {
                throw new Unreadable("encoding", 1, "catalogue.not-utf-8");
            }
        } catch (CharacterCodingException e) {
            throw new Unreadable("encoding", 1, "catalogue.not-utf-8");
        }
    }
}
