package org.brueckenschlag.audit;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.brueckenschlag.audit.export.DocumentSeal;
import org.brueckenschlag.shared.Texts;
import org.jspecify.annotations.Nullable;

/** What a chain, reckoned anew, says about itself. */
final class ChainVerdict {

    private ChainVerdict() {}

    /**
     * @param links of one chain, the whole of it, oldest first
     * @param newest seal of the log; null where there is none yet
     */
    static DocumentSeal of(List<ChainLink> links, @Nullable Seal newest, Texts words) {
        var check = ChainCheck.of(links);
        var last = links.getLast();
        var day = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(words.locale())
                .withZone(ZoneId.of("Europe/Berlin"));
        return new DocumentSeal(
                check.isWhole(),
                verdict(check, words),
                words.get("audit.doc.proof", last.sequence(), day.format(last.at()), last.hash()) + " "
                        + (newest == null
                                ? words.get("audit.doc.no-checkpoint")
                                : words.get(
                                        "audit.doc.checkpoint", newest.size(), day.format(newest.at()), newest.root())),
                words.get("audit.doc.limits"));
    }

    private static String verdict(ChainCheck check, Texts words) {
        var bad = check.firstBad();
        return bad == null ? words.get("audit.doc.sound", check.entries()) : words.get("audit.doc.broken", bad);
    }
}
