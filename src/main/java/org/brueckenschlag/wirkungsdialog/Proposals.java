package org.brueckenschlag.wirkungsdialog;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.brueckenschlag.matters.MatterStock;
import org.brueckenschlag.matters.MatterStock.Beginnings;
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
        var made = portions.stream()
                .filter(Proposals::isProposal)
                .sorted(Comparator.comparing(Proposals::proposed).thenComparing(Portion::numerator))
                .toList();
        var begun = stock.begun(agency, asked(made, formula.months()));
        var taken = new HashSet<Begun>();
        var followed = new ArrayList<Begun>();
        for (var place = 0; place < made.size(); place++) {
            var proposal = made.get(place);
            var answers = begun.get(place).stream()
                    .filter(each -> !taken.contains(each))
                    .limit(proposal.times())
                    .toList();
            taken.addAll(answers);
            if (proposal.year() == year) {
                followed.addAll(answers);
            }
        }
        return followed;
    }

    /** As many as there are when those before have taken theirs. */
    private static List<Beginnings> asked(List<Portion> made, int months) {
        var asked = new ArrayList<Beginnings>();
        var wanted = new HashMap<String, Long>();
        for (var proposal : made) {
            var place = proposed(proposal).split(BETWEEN, 2);
            var from = LocalDate.ofEpochDay(proposal.numerator().longValue());
            asked.add(new Beginnings(
                    place[1],
                    place[0],
                    beginOf(from),
                    beginOf(from.plusMonths(months).plusDays(1)),
                    Math.toIntExact(wanted.merge(proposed(proposal), proposal.times(), Long::sum))));
        }
        return asked;
    }

    private static String proposed(Portion proposal) {
        return String.valueOf(proposal.code());
    }

    /** What another formula of the same indicator has left is none, until it is made anew. */
    private static boolean isProposal(Portion portion) {
        return portion.code() != null && portion.code().contains(BETWEEN) && portion.times() > 0;
    }

    private static Instant beginOf(LocalDate day) {
        return day.atStartOfDay(Measure.ZONE).toInstant();
    }
}
