package org.brueckenschlag.wirkungsdialog;

import java.util.List;
import java.util.Map;
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

    private final KnownIndicators indicators;
    private final WeighingTables tables;

    FiguresForReader(KnownIndicators indicators, WeighingTables tables) {
        this.indicators = indicators;
        this.tables = tables;
    }

    @Override
    public Map<String, Object> seenBy(Audience audience, AgencyId agency, Map<String, Object> answers) {
        return audience == Audience.OWN || !hasFigures(answers)
                ? answers
                : new HiddenFigures(indicators.of(agency), tables.of(agency), audience).in(answers);
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
