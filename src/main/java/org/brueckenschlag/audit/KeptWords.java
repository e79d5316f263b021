package org.brueckenschlag.audit;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.brueckenschlag.audit.RetentionPeriod.Kept;
import org.brueckenschlag.shared.Texts;

/** How long things are kept, as a person would say it. */
final class KeptWords {

    private final Texts texts;
    private final List<RetentionPeriod> periods;

    /** @param periods the agency's */
    KeptWords(Texts texts, List<RetentionPeriod> periods) {
        this.texts = texts;
        this.periods = List.copyOf(periods);
    }

    /** @param rule {@code matter}, {@code note} …: the key of a sentence, which may name any period */
    String rule(String rule) {
        return texts.get("protection.kept." + rule, period(Kept.VORGANG), period(Kept.KURZNOTIZ), period(Kept.ENTWURF));
    }

    private String period(Kept what) {
        return periods.stream()
                .filter(period -> period.what() == what)
                .findFirst()
                .map(period -> words(period.kept()))
                .orElseGet(() -> words(what.usually()));
    }

    private String words(Period period) {
        var words = new ArrayList<String>();
        add(words, "years", period.getYears());
        add(words, "months", period.getMonths());
        add(words, "days", period.getDays());
        return String.join(" ", words);
    }

    private void add(List<String> words, String unit, int count) {
        if (count != 0) {
            words.add(texts.get("protection.period." + unit, count));
        }
    }
}
