package org.brueckenschlag.wirkungsdialog;

import org.brueckenschlag.identity.Agencies;
import org.brueckenschlag.identity.Agency;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * After an update with other formulas, or the first with any, an agency's facts and figures are made anew from the
 * trail, while people work. Two nodes that start together do the same twice; matter by matter the outcome is one.
 */
@Component
class FiguresAtStart {

    private final Agencies agencies;
    private final KnownIndicators indicators;
    private final FactRebuilding rebuilding;
    private final JdbcFormulasInUse inUse;

    FiguresAtStart(Agencies agencies, KnownIndicators indicators, FactRebuilding rebuilding, JdbcFormulasInUse inUse) {
        this.agencies = agencies;
        this.indicators = indicators;
        this.rebuilding = rebuilding;
        this.inUse = inUse;
    }

    @EventListener(ApplicationReadyEvent.class)
    void afterTheStart() {
        Thread.ofVirtual().name("figures").start(this::catchUp);
    }

    void catchUp() {
        agencies.all().stream().map(Agency::id).forEach(agency -> {
            var formulas = indicators.of(agency).formulas();
            if (!inUse.of(agency).filter(formulas::equals).isPresent()) {
                rebuilding.rebuild(agency);
                inUse.put(agency, formulas);
            }
        });
    }
}
