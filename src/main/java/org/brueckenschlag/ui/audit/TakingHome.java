package org.brueckenschlag.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.brueckenschlag.audit.AuditFilter;
import org.brueckenschlag.audit.EventLogFormat;
import org.brueckenschlag.audit.EventLogRequest;
import org.brueckenschlag.audit.EventLogs;
import org.brueckenschlag.audit.ExportJobs;
import org.brueckenschlag.audit.Proofs;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.Words;

/** What the Prüfung takes along, as buttons for the head of a page; what they begin stands in a list under it. */
@org.springframework.stereotype.Component
class TakingHome {

    private static final List<EventLogFormat> OF_MANY =
            List.of(EventLogFormat.CSV, EventLogFormat.XES, EventLogFormat.OCEL_JSON);
    private static final List<EventLogFormat> OF_ONE =
            List.of(EventLogFormat.PDF, EventLogFormat.CSV, EventLogFormat.XES, EventLogFormat.OCEL_JSON);

    private final Proofs proofs;
    private final EventLogs logs;
    private final ExportJobs jobs;
    private final CurrentActor currentActor;

    TakingHome(Proofs proofs, EventLogs logs, ExportJobs jobs, CurrentActor currentActor) {
        this.proofs = proofs;
        this.logs = logs;
        this.jobs = jobs;
        this.currentActor = currentActor;
    }

    ExportList list() {
        return ExportList.of(jobs, currentActor);
    }

    List<Component> ofMatter(Matter matter, ExportList list) {
        var locale = Words.locale();
        return List.of(
                formats(
                        "ui.audit.export.history-as",
                        OF_ONE,
                        format -> list.begin(() -> logs.open(EventLogRequest.ofMatter(format, matter.number())
                                .in(locale)))),
                proof("ui.audit.export", () -> list.begin(() -> proofs.openMatter(matter.number()))));
    }

    /** @param search as it is when somebody presses */
    List<Component> ofSearch(Supplier<AuditFilter> search, ExportList list) {
        var locale = Words.locale();
        var hits = new MenuBar();
        var forms = hits.addItem(Words.of("ui.audit.export.hits-as")).getSubMenu();
        forms.addItem(
                Words.of("ui.audit.export.format.found-pdf"),
                click -> list.begin(() -> logs.open(search.get(), EventLogFormat.PDF, locale)));
        for (var format : OF_MANY) {
            forms.addItem(
                    Words.of("ui.audit.export.format." + format.key()),
                    click -> list.begin(() -> logs.open(search.get(), format, locale)));
        }
        forms.addItem(
                Words.of("ui.audit.export.format.found-proof"),
                click -> list.begin(() -> proofs.openFound(search.get())));
        return List.of(hits, proof("ui.audit.export.whole", () -> list.begin(() -> proofs.openAgency(null, null))));
    }

    private static Button proof(String words, Runnable begin) {
        return new Button(Words.of(words), Icons.DOWNLOAD.icon(), click -> begin.run());
    }

    private static MenuBar formats(String words, List<EventLogFormat> formats, Consumer<EventLogFormat> begin) {
        var menu = new MenuBar();
        var root = menu.addItem(Words.of(words));
        for (var format : formats) {
            root.getSubMenu()
                    .addItem(Words.of("ui.audit.export.format." + format.key()), click -> begin.accept(format));
        }
        return menu;
    }
}
