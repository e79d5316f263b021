package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.brueckenschlag.catalogue.AlteredVersions;
import org.brueckenschlag.catalogue.KnownVersions.KnownVersion;
import org.brueckenschlag.catalogue.PackageVersions;
import org.brueckenschlag.catalogue.PackageVersions.Origin;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.catalogue.VersionComparison;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.matters.MatterMoves;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.audit.Tables;
import org.brueckenschlag.ui.components.AlteredNote;
import org.brueckenschlag.ui.components.Badge;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.PageHeader;
import org.brueckenschlag.ui.components.Toasts;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.ui.matters.Card;
import org.jspecify.annotations.Nullable;

/** Every version of a process: back to an earlier one, one to take home, and one to bring from elsewhere. */
@PermitAll
@Route("werkstatt/fassungen/:prozess")
class VersionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient PackageVersions versions;
    private final transient AlteredVersions altered;
    private final transient ProcessCatalogue catalogue;
    private final transient VersionComparison comparison;
    private final transient MatterMoves moves;
    private final transient CurrentActor currentActor;
    private final transient Texts texts = Words.here();
    private final Div problem = new Div();

    VersionsView(
            PackageVersions versions,
            AlteredVersions altered,
            ProcessCatalogue catalogue,
            VersionComparison comparison,
            MatterMoves moves,
            CurrentActor currentActor) {
        this.versions = versions;
        this.altered = altered;
        this.catalogue = catalogue;
        this.comparison = comparison;
        this.moves = moves;
        this.currentActor = currentActor;
        addClassNames("bs-page", "bs-workshop-list");
        problem.getElement().setAttribute("role", "status");
    }

    @Override
    public String getPageTitle() {
        return Words.pageTitle(texts.get("ui.workshop.versions"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var process = event.getRouteParameters().get(WorkshopAddress.PROCESS).orElse("");
        var known = versions.of(process);
        var inUse = versions.inUse(process);
        var name = catalogue.labels(inUse, texts.locale()).process();
        add(new PageHeader(texts.get("ui.workshop.versions-of", name))
                .crumbs(new RouterLink(texts.get("ui.area.werkstatt"), WorkshopView.class)));
        var list = new Card("fassungen", texts.get("ui.workshop.versions"));
        list.add(table(process, known, inUse));
        var body = new Div(problem, list, new BringCard(versions, process, texts));
        body.addClassName("bs-cards");
        add(body);
    }

    private Component table(String process, List<KnownVersion> known, ProcessVersionId inUse) {
        var table = Tables.stacking(Tables.of(List.of(
                texts.get("ui.workshop.column.number"),
                texts.get("ui.workshop.column.reason"),
                texts.get("ui.workshop.column.running"),
                texts.get("ui.workshop.column.file"),
                texts.get("ui.workshop.column.action"))));
        var origins = versions.origins();
        var running = moves.running();
        for (var version : known) {
            var rests = catalogue.isAltered(version.id());
            Tables.row(
                    table,
                    named(version),
                    origin(version, origins.get(version.id())),
                    Tables.plain(texts.get("ui.workshop.moves.count", running.getOrDefault(version.id(), 0))),
                    rests
                            ? new Badge(Icons.OCTAGON_ALERT, texts.get("ui.workshop.file.altered"), "overdue")
                            : download(process, version),
                    rests
                            ? restore(version)
                            : version.id().equals(inUse)
                                    ? new Span(texts.get("ui.workshop.in-use"))
                                    : back(process, version, isNewestShared(known, version)));
        }
        return Tables.scroller(table, texts.get("ui.workshop.versions"));
    }

    /** A shipped one, and one from the operator's desk, has none. */
    private Component origin(KnownVersion version, @Nullable Origin origin) {
        if (origin == null) {
            return new Span("–");
        }
        var when = new Paragraph(texts.get(
                origin.isMine() ? "ui.workshop.origin.mine" : "ui.workshop.origin.theirs",
                Dates.dayAndYear(Dates.dayOf(origin.at()), texts.locale())));
        when.addClassNames("bs-muted", "bs-s");
        var said = new Div(
                new Span(texts.get("ui.workshop.reason." + origin.reason().key())), when);
        if (!origin.note().isEmpty()) {
            said.addComponentAtIndex(1, new Paragraph(origin.note()));
        }
        if (origin.before() != null) {
            said.add(whatChanged(version, origin.before()));
        }
        return said;
    }

    private Button whatChanged(KnownVersion version, ProcessVersionId before) {
        var name = named(version);
        var show = new Button(texts.get("ui.workshop.what-changed"), Icons.GIT_COMPARE.icon());
        show.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        show.setAriaLabel(texts.get("ui.workshop.what-changed-in", name));
        show.addClickListener(click -> attempt(() -> new VersionChangeDialog(
                        name,
                        catalogue.model(before).called(texts),
                        comparison.between(before, version.id(), texts.locale()),
                        texts)
                .open()));
        return show;
    }

    private Div download(String process, KnownVersion version) {
        var home = new TakenHome(currentActor, texts);
        var zip = process + "-" + (version.shared() ? "g" : "") + version.number() + ".zip";
        var singly = new Button(texts.get("ui.workshop.files.singly"));
        singly.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        singly.setAriaLabel(texts.get("ui.workshop.files-of", named(version)));
        singly.addClickListener(click -> attempt(() -> {
            var names = versions.files(process, version.id()).keySet();
            var links = home.files(names, () -> versions.files(process, version.id()));
            new FilesDialog(named(version), links, texts).open();
        }));
        var whole = home.zip(named(version), zip, () -> versions.zip(process, version.id()));
        return new Div(new Div(whole), singly);
    }

    /** Whoever returns to it follows every later one, too. */
    private static boolean isNewestShared(List<KnownVersion> known, KnownVersion version) {
        return known.stream().filter(KnownVersion::shared).findFirst().equals(Optional.of(version));
    }

    private Button back(String process, KnownVersion version, boolean toShared) {
        var back = new Button(texts.get(toShared ? "ui.workshop.return.shared" : "ui.workshop.return"));
        back.addThemeVariants(ButtonVariant.SMALL);
        back.setAriaLabel(back.getText() + ": " + named(version));
        back.addClickListener(click -> attempt(() -> {
            var draft = versions.returnTo(process, version.id());
            Toasts.done(texts.get(toShared ? "ui.workshop.returned.shared" : "ui.workshop.returned"));
            getUI().ifPresent(ui ->
                    ui.navigate(WorkshopAddress.comparison(draft.id()).substring(1)));
        }));
        return back;
    }

    /** Before that, nobody can go back to it or take it home. */
    private Button restore(KnownVersion version) {
        var restore = AlteredNote.restore(
                version.id(),
                altered,
                () -> getUI().ifPresent(ui -> ui.getPage().reload()));
        restore.addThemeVariants(ButtonVariant.SMALL);
        restore.setAriaLabel(texts.get("ui.workshop.restore-of", named(version)));
        return restore;
    }

    private String named(KnownVersion version) {
        return texts.get(version.shared() ? "catalogue.version.shared" : "catalogue.version.own", version.number());
    }

    private void attempt(Runnable what) {
        try {
            what.run();
        } catch (Refused refused) {
            problem.removeAll();
            problem.add(RefusedNote.of(refused, texts));
        }
    }
}
