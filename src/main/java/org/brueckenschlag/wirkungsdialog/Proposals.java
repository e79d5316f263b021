package org.brueckenschlag.wirkungsdialog;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

    /** @param portions of all years that are known, so that no matter answers proposals of two */
    Tally of(AgencyId agency, Formula.Followed formula, List<Portion> portions, int year) {
        var made = portions.stream()
                .filter(portion -> portion.year() == year && isProposal(portion))
                .mapToLong(Portion::times)
                .sum();
        return Tally.divided(
                BigDecimal.valueOf(followed(agency, formula, portions, year).size()), BigDecimal.valueOf(made));
    }

    /** The matters that answer those of that year. */
    List<Begun> followed(AgencyId agency, Formula.Followed formula, List<Portion> portions, int year) {
        var followed = new ArrayList<Begun>();
        portions.stream()
                .filter(Proposals::isProposal)
                .collect(Collectors.groupingBy(
                        portion -> String.valueOf(portion.code()), TreeMap::new, Collectors.toList()))
                .forEach((code, alike) -> followed.addAll(followed(agency, formula, code, alike, year)));
        return followed;
    }

    /** Of those that propose the same for the same Sozialraum. */
    private List<Begun> followed(
            AgencyId agency, Formula.Followed formula, String code, List<Portion> alike, int year) {
        var place = code.split(BETWEEN, 2);
        var taken = new HashSet<Begun>();
        var followed = new ArrayList<Begun>();
        alike.stream().sorted(Comparator.comparing(Portion::numerator)).forEach(portion -> {
            var from = LocalDate.ofEpochDay(portion.numerator().longValue());
            stock
                    .begun(
                            agency,
                            place[1],
                            place[0],
                            beginOf(from),
                            beginOf(from.plusMonths(formula.months()).plusDays(1)),
                            Math.toIntExact(taken.size() + portion.times()))
                    .stream()
                    .filter(begun -> !taken.contains(begun))
                    .limit(portion.times())
                    .forEach(begun -> {
                        taken.add(begun);
                        if (portion.year() == year) {
                            followed.add(begun);
                        }
                    });
        });
        return followed;
    }

    /** What another formula of the same indicator has left is none, until it is made anew. */
    private static boolean isProposal(Portion portion) {
        return portion.code() != null && portion.code().contains(BETWEEN) && portion.times() > 0;
    }

    private static Instant beginOf(LocalDate day) {
        return day.atStartOfDay(Measure.ZONE).toInstant();
    }
}
