package org.brueckenschlag.wirkungsdialog;

import java.util.Set;
import org.brueckenschlag.shared.MatterId;
import org.springframework.stereotype.Component;

/** Keeps what matters that are over add to the figures, in the transaction around it. */
@Component
class FigureKeeping {

    private final JdbcFacts facts;
    private final JdbcFigures figures;
    private final PortionsOfMatter portions;

    FigureKeeping(JdbcFacts facts, JdbcFigures figures, PortionsOfMatter portions) {
        this.facts = facts;
        this.figures = figures;
        this.portions = portions;
    }

    /** All facts of the matter are written by now. */
    void closed(MatterId matter) {
        facts.of(matter).ifPresent(of -> figures.add(of, portions.of(of)));
    }

    /** Only those figures; the others stay as they are. */
    void again(MatterId matter, Set<String> indicators) {
        facts.of(matter).ifPresent(of -> {
            figures.remove(matter, indicators);
            figures.add(
                    of,
                    portions.of(of).stream()
                            .filter(portion -> indicators.contains(portion.indicator()))
                            .toList());
        });
    }

    void remove(MatterId matter) {
        figures.remove(matter);
    }
}
