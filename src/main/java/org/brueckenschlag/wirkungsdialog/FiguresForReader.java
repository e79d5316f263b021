package org.brueckenschlag.wirkungsdialog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.brueckenschlag.casefree.Audience;
import org.brueckenschlag.matters.SmallFigures;
import org.brueckenschlag.shared.AgencyId;
import org.springframework.stereotype.Component;

/**
 * What the yearly cycle holds of figures, for whoever reads its matter, its tasks, its history or an export. The agency
 * itself sees all of its own.
 */
@Component
class FiguresForReader implements SmallFigures {

    private static final String PLANNED = "planjahr";

    private final KnownIndicators indicators;
    private final WeighingTables tables;
    private final FiguresOfAgency figures;

    FiguresForReader(KnownIndicators indicators, WeighingTables tables, FiguresOfAgency figures) {
        this.indicators = indicators;
        this.tables = tables;
        this.figures = figures;
    }

    @Override
    public List<Map<String, Object>> seenBy(Audience audience, AgencyId agency, List<Map<String, Object>> parts) {
        if (audience == Audience.OWN || parts.stream().noneMatch(FiguresForReader::hasFigures)) {
            return parts;
        }
        var ofYear = planned(parts)
                .map(year -> figures.seenBy(audience, agency, year).figures());
        var hiding = new HiddenFigures(indicators.of(agency), tables.of(agency), audience, ofYear.orElse(List.of()));
        return parts.stream()
                .map(part -> hasFigures(part) ? hiding.in(part) : part)
                .toList();
    }

    /** The year that the cycle is about, as it was said last. */
    private static Optional<Integer> planned(List<Map<String, Object>> parts) {
        return parts.stream()
                .flatMap(FiguresForReader::planned)
                .filter(year -> year >= Indicators.FIRST_YEAR && year <= Indicators.LAST_YEAR)
                .reduce((earlier, later) -> later);
    }

    /** Among answers it has its key, in data of a step also its name beside its value. */
    private static Stream<Integer> planned(Object part) {
        if (!(part instanceof Map<?, ?> map)) {
            return Stream.of();
        }
        var value = PLANNED.equals(map.get("name")) ? map.get("value") : map.get(PLANNED);
        return value instanceof Number year
                ? Stream.of(year.intValue())
                : map.values().stream().flatMap(FiguresForReader::planned);
    }

    /** Most answers have none, and need no table. */
    static boolean hasFigures(Object value) {
        return switch (value) {
            case List<?> list -> list.stream().anyMatch(FiguresForReader::hasFigures);
            case Map<?, ?> map ->
                map.containsKey(HiddenFigures.INDICATOR)
                        || map.values().stream().anyMatch(FiguresForReader::hasFigures);
            default -> false;
        };
    }
}
