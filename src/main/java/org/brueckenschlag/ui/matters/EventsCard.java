package org.brueckenschlag.ui.matters;

import java.util.function.Consumer;
import org.brueckenschlag.catalogue.MatterEvent;
import org.brueckenschlag.ui.reporting.ReportActions;

/** "Etwas ist passiert": what may be reported to this matter now. */
class EventsCard extends Card {

    private static final long serialVersionUID = 1L;

    EventsCard(MatterPage page, Consumer<MatterEvent> report) {
        super("ereignisse", page.words().text("ui.matter.events"));
        addClassName("bs-events-card");
        var words = page.words();
        add(new ReportActions(
                page.events(),
                words.model(),
                words.labels(),
                words.texts(),
                report,
                !page.matter().isOpen()));
    }
}
