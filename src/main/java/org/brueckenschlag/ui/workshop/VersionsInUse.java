package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import org.brueckenschlag.catalogue.PackageVersions.Origin;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.ProcessModel;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Dates;

/** Which version of a process is in use, since when and why, and on which ones matters run. */
final class VersionsInUse {

    private static final Comparator<ProcessModel> NEWEST_FIRST = Comparator.comparing(ProcessModel::own)
            .thenComparing(ProcessModel::version)
            .reversed();

    private final ProcessCatalogue catalogue;
    private final Map<ProcessVersionId, Origin> origins;
    private final Map<ProcessVersionId, Integer> running;
    private final LocalDate today;
    private final Texts texts;

    /**
     * @param origins what was said of the agency's versions
     * @param running matters by version
     */
    VersionsInUse(
            ProcessCatalogue catalogue,
            Map<ProcessVersionId, Origin> origins,
            Map<ProcessVersionId, Integer> running,
            LocalDate today,
            Texts texts) {
        this.catalogue = catalogue;
        this.origins = origins;
        this.running = running;
        this.today = today;
        this.texts = texts;
    }

    String process(ProcessModel model) {
        return catalogue.labels(model.id(), texts.locale()).process();
    }

    /** The way to all versions, and why this one is in use; nothing was said of a shipped one. */
    Div newest(ProcessModel model) {
        var origin = origins.get(model.id());
        var cell = new Div(link(model));
        if (origin != null) {
            var why = new Paragraph(texts.get(
                    origin.isMine() ? "ui.workshop.last.mine" : "ui.workshop.last.theirs",
                    texts.get("ui.workshop.reason." + origin.reason().key()),
                    Dates.day(Dates.dayOf(origin.at()), today, texts.locale())));
            why.addClassNames("bs-muted", "bs-s");
            cell.add(why);
        }
        return cell;
    }

    private Anchor link(ProcessModel model) {
        var version = model.called(texts);
        var link = new Anchor(WorkshopAddress.versions(model.key()), version);
        link.setRouterIgnore(false);
        link.getElement()
                .setAttribute("aria-label", texts.get("ui.workshop.version-and-earlier", version, process(model)));
        return link;
    }

    /** A line for each version that matters run on, the newest first. */
    Component running(ProcessModel model) {
        var lines = running.entrySet().stream()
                .filter(version -> catalogue.model(version.getKey()).key().equals(model.key()))
                .sorted(Comparator.comparing(version -> catalogue.model(version.getKey()), NEWEST_FIRST))
                .map(version -> new Div(texts.get(
                        "ui.workshop.running", catalogue.model(version.getKey()).called(texts), version.getValue())))
                .toArray(Div[]::new);
        return lines.length == 0 ? new Span("–") : new Div(lines);
    }
}
