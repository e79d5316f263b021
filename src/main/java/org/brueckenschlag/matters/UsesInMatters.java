package org.brueckenschlag.matters;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.brueckenschlag.reference.ReferenceList;
import org.brueckenschlag.reference.ValueUse;
import org.brueckenschlag.reference.ValueUses;
import org.brueckenschlag.shared.AgencyId;
import org.springframework.stereotype.Component;

/** Matters that have a value among their answers, and weekly counts, from which reports are made. */
@Component
class UsesInMatters implements ValueUses {

    private final JdbcMatters matters;
    private final JdbcWeeklyCounts counts;

    UsesInMatters(JdbcMatters matters, JdbcWeeklyCounts counts) {
        this.matters = matters;
        this.counts = counts;
    }

    @Override
    public List<ValueUse> of(AgencyId agency, ReferenceList list, String code, Locale locale) {
        var isPlace = list == ReferenceList.SOZIALRAUM;
        return Stream.of(
                        new ValueUse(
                                ValueUse.Kind.OPEN_MATTERS,
                                "",
                                matters.countUsing(agency, code, isPlace, Matter.State.OPEN)),
                        new ValueUse(
                                ValueUse.Kind.CLOSED_MATTERS,
                                "",
                                matters.countUsing(agency, code, isPlace, Matter.State.CLOSED)),
                        new ValueUse(ValueUse.Kind.REPORT, "", counts.countOf(agency, code)))
                .filter(use -> use.count() > 0)
                .toList();
    }
}
