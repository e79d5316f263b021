package org.brueckenschlag.audit.verify;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import org.brueckenschlag.shared.Texts;

/** The verdict in words, for somebody who has never seen the program. */
public final class VerdictText {

    private VerdictText() {}

    public static String of(Verdict verdict, Texts texts) {
        return switch (verdict) {
            case Verdict.Intact intact -> intact(intact, texts);
            case Verdict.Faulty faulty -> faulty(faulty, texts);
        };
    }

    private static String intact(Verdict.Intact verdict, Texts texts) {
        var lines = new ArrayList<String>();
        lines.add(texts.get(
                "verify.intact",
                verdict.entries(),
                verdict.chains(),
                verdict.size(),
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(texts.locale())
                        .format(verdict.last().atOffset(ZoneOffset.UTC)),
                verdict.redacted()));
        lines.add(texts.get("verify.replayed", verdict.matters()));
        if (verdict.expired() > 0) {
            lines.add(texts.get("verify.expired", verdict.expired()));
        }
        lines.add(texts.get(
                verdict.key() == Verdict.KeySource.GIVEN ? "verify.key-given" : "verify.key-from-export",
                verdict.origin()));
        if (verdict.checkpoints() > 0) {
            lines.add(texts.get("verify.earlier", verdict.checkpoints(), verdict.unchecked()));
        }
        switch (verdict.since()) {
            case CONTINUED -> lines.add(texts.get("verify.since-continued"));
            case NOT_COMPARABLE -> lines.add(texts.get("verify.since-not-comparable"));
            case NOT_GIVEN -> {}
        }
        var document = verdict.document();
        if (document != null) {
            lines.add(texts.get(
                    "verify.document",
                    String.valueOf(document.year()),
                    document.version(),
                    clean(document.format()) + ", " + clean(document.language()),
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                            .withLocale(texts.locale())
                            .format(document.at().atOffset(ZoneOffset.UTC))));
            if (document.newest() > document.version()) {
                lines.add(texts.get("verify.document-newer", document.newest()));
            }
        }
        lines.add(texts.get("verify.not-proven"));
        return String.join("\n", lines);
    }

    private static String faulty(Verdict.Faulty verdict, Texts texts) {
        var isAltered = verdict.fault().kind() == Fault.Kind.ALTERED;
        var why = texts.get("verify.fault." + verdict.fault().key(), clean(verdict.what()));
        var index = verdict.index();
        if (index != null) {
            return texts.get("verify.altered-at", Long.toString(index), why);
        }
        return isAltered ? texts.get("verify.altered", why) : texts.get("verify.unreadable", why);
    }

    /** Names come from the file: no control characters, nothing endless. */
    private static String clean(String what) {
        var short_ = what.length() > 200 ? what.substring(0, 200) + "…" : what;
        return short_.replaceAll("\\p{Cntrl}|[\\u202a-\\u202e\\u2066-\\u2069]", "?");
    }
}
