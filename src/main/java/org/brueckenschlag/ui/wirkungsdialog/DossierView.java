package org.brueckenschlag.ui.wirkungsdialog;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.Agencies;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.ui.components.Badge;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.ui.components.EmptyState;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.PageHeader;
import org.brueckenschlag.ui.components.Toasts;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.ui.components.YearChoice;
import org.brueckenschlag.wirkungsdialog.CorrectionReason;
import org.brueckenschlag.wirkungsdialog.DossierFile;
import org.brueckenschlag.wirkungsdialog.DossierFormat;
import org.brueckenschlag.wirkungsdialog.DossierTemplates;
import org.brueckenschlag.wirkungsdialog.Dossiers;
import org.brueckenschlag.wirkungsdialog.FrozenDossier;
import org.jspecify.annotations.Nullable;

/** The dossier of a year: as it would be now, and each version that was frozen. */
@Route(DossierView.ADDRESS)
@PermitAll
class DossierView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final String VERSION = "fassung";

    static final String ADDRESS = "wirkungsdialog/dossier";

    private final transient Dossiers dossiers;
    private final transient DossierTemplates templates;
    private final transient Agencies agencies;
    private final transient Actor actor;
    private final transient CurrentActor currentActor;
    private final transient FigureWords words = new FigureWords(Words.here());
    private final int thisYear;
    private String title = words.text("ui.dossier");

    DossierView(
            Dossiers dossiers, DossierTemplates templates, CurrentActor currentActor, Agencies agencies, Clock clock) {
        this.dossiers = dossiers;
        this.templates = templates;
        this.agencies = agencies;
        this.currentActor = currentActor;
        this.actor = currentActor.get();
        this.thisYear = Dates.dayOf(clock.instant()).getYear();
        addClassNames("bs-figures", "bs-dossier-view");
    }

    static String address(int year) {
        return "/" + ADDRESS + "?jahr=" + year;
    }

    static String address(int year, int version) {
        return address(year) + "&" + VERSION + "=" + version;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!dossiers.mayRead()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        var parameters = event.getLocation().getQueryParameters();
        var year = FigureAddress.yearIn(parameters).orElse(thisYear);
        var versions = dossiers.versions(actor.agency(), year);
        var asked = versionIn(parameters);
        var shown = versions.stream()
                .filter(version -> version.version() == asked)
                .findFirst()
                .orElse(null);
        if (asked > 0 && shown == null) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(year, versions, shown);
    }

    private static int versionIn(QueryParameters parameters) {
        return parameters
                .getSingleParameter(VERSION)
                .filter(version -> version.matches("[0-9]{1,4}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    @Override
    public String getPageTitle() {
        return Words.pageTitle(title);
    }

    /** @param asked null for the preview, or for the newest of those who see none */
    private void show(int year, List<FrozenDossier> versions, @Nullable FrozenDossier asked) {
        removeAll();
        title = words.text("ui.dossier.title", String.valueOf(year));
        var isPreview = asked == null && dossiers.mayFreeze();
        var shown = asked == null && !isPreview && !versions.isEmpty() ? versions.getFirst() : asked;
        var header = new PageHeader(title)
                .crumbs(
                        new Anchor(FigureAddress.year(year), words.text("ui.figures.title", String.valueOf(year))),
                        new Span(words.text("ui.dossier")))
                .about(Icons.BUILDING_2, agencies.get(actor.agency()).name())
                .actions(choice(year), template());
        if (isPreview) {
            header.badges(new Badge(Icons.EYE, words.text("ui.dossier.preview"), "calm"));
        } else if (shown != null) {
            header.badges(new Badge(Icons.LOCK, words.text("ui.dossier.version.number", shown.version()), "ok"));
        }
        var body = new Div(new DossierVersionsCard(versions, words, this::take));
        body.addClassName("bs-figures-body");
        var language = words.texts().locale();
        if (isPreview) {
            var newest = versions.isEmpty() ? 0 : versions.getFirst().version();
            body.add(new FreezeCard(year, newest + 1, words, reason -> freeze(year, newest, reason)));
            body.add(new DossierPage(dossiers.preview(actor.agency(), year, language)));
        } else if (shown != null) {
            body.add(new DossierPage(dossiers.frozen(actor.agency(), year, shown.version(), language)));
        } else {
            body.add(new EmptyState(Icons.LOCK, words.text("ui.dossier.nothing", String.valueOf(year))));
        }
        add(header, body);
    }

    private Anchor template() {
        var template = new Anchor("/" + DossierTemplateView.ADDRESS, words.text("ui.dossier.template"));
        template.addClassName("bs-audit-download");
        template.setVisible(templates.mayEdit());
        return template;
    }

    private YearChoice choice(int year) {
        return new YearChoice(thisYear, chosen -> FigureAddress.go(address(chosen))).showing(year);
    }

    private void freeze(int year, int seen, @Nullable CorrectionReason reason) {
        var frozen = dossiers.freeze(actor.agency(), year, seen, reason);
        Toasts.done(words.text("ui.dossier.frozen.done", frozen.version()));
        FigureAddress.go(address(year, frozen.version()));
    }

    private DossierFile take(FrozenDossier version, DossierFormat format) {
        var language = words.texts().locale();
        return currentActor.as(
                actor, () -> dossiers.take(actor.agency(), version.year(), version.version(), format, language));
    }
}
