package org.brueckenschlag.wirkungsdialog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.brueckenschlag.matters.MatterStock;
import org.brueckenschlag.matters.MatterStock.Begun;
import org.brueckenschlag.shared.AgencyId;
import org.springframework.stereotype.Component;

/**
 * Finds out what came of proposals: a matter of the process that was proposed, begun in the same Sozialraum on the day
 * or within the months after. Of several that fit, each answers one proposal, the earliest the earliest.
 */
@Component
class Proposals {

    /** Another one than in what is kept of {@link Repeats}. */
    private static final String BETWEEN = ">";

    private final MatterStock stock;

    Proposals(MatterStock stock) {
        this.stock = stock;
    }

    static String code(String socialSpace, String process) {
        return socialSpace + BETWEEN + process;
    }

    /** @param portions of one year: each with {@link #code}, and the day of the proposal as numerator */
    Tally of(AgencyId agency, Formula.Followed formula, List<Portion> portions) {
        var made = portions.stream().mapToLong(Portion::times).sum();
        return Tally.divided(
                BigDecimal.valueOf(followed(agency, formula, portions).size()), BigDecimal.valueOf(made));
    }

    /** The matters that answer them. */
    List<Begun> followed(AgencyId agency, Formula.Followed formula, List<Portion> portions) {
        var followed = new ArrayList<Begun>();
        var taken = new HashSet<Begun>();
        portions.stream().sorted(Comparator.comparing(Portion::numerator)).forEach(portion -> {
            var parts = String.valueOf(portion.code()).split(BETWEEN, 2);
            var from = LocalDate.ofEpochDay(portion.numerator().longValue());
            stock
                    .begun(
                            agency,
                            parts[1],
                            parts[0],
                            from.atStartOfDay(Measure.ZONE).toInstant(),
                            from.plusMonths(formula.months())
                                    .plusDays(1)
                                    .atStartOfDay(Measure.ZONE)
                                    .toInstant(),
                            Math.toIntExact(taken.size() + portion.times()))
                    .stream()
                    .filter(begun -> !taken.contains(begun))
                    .limit(portion.times())
                    .forEach(begun -> {
                        taken.add(begun);
                        followed.add(begun);
                    });
        });
        return followed;
    }
}
