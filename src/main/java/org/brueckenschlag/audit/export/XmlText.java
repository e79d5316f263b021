package org.brueckenschlag.audit.export;

import java.util.Locale;

/** Text and names as XML 1.0 allows them. */
final class XmlText {

    private XmlText() {}

    /** Without the control characters that no escape can carry. */
    static String of(String text) {
        return text.codePoints()
                .filter(sign -> sign == '\t'
                        || sign == '\n'
                        || sign == '\r'
                        || sign >= 0x20 && sign <= 0xD7FF
                        || sign >= 0xE000 && sign <= 0xFFFD
                        || sign >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** A name that tools take for a key: {@code Stufe der Eskalation} becomes {@code stufe_der_eskalation}. */
    static String name(String text) {
        var name = text.toLowerCase(Locale.ROOT)
                .replace("\u00e4", "ae")
                .replace("\u00f6", "oe")
                .replace("\u00fc", "ue")
                .replace("\u00df", "ss")
                .replaceAll("[^a-z0-9._-]", "_");
        return name.matches("[a-z_].*") ? name : "_" + name;
    }
}
