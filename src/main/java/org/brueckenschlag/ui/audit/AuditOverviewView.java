package org.brueckenschlag.ui.audit;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.brueckenschlag.audit.AuditOverview;
import org.brueckenschlag.audit.AuditOverviews;
import org.brueckenschlag.audit.AuditedMatters;
import org.brueckenschlag.audit.AuditedMatters.Version;
import org.brueckenschlag.audit.ReadLog;
import org.brueckenschlag.audit.Reconciliation;
import org.brueckenschlag.casefree.Audience;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;
import org.brueckenschlag.catalogue.ProcessModel;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.catalogue.VersionComparison;
import org.brueckenschlag.identity.AuditAccesses;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.ui.components.EmptyState;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.PageHeader;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.ui.protection.DataProtectionLink;
import org.brueckenschlag.wirkungsdialog.SmallNumbers;
import org.jspecify.annotations.Nullable;

/** How the matters of a version went, and what happened to versions, accounts and the installation. */
@Route("pruefung/uebersicht")
@PermitAll
class AuditOverviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final int MOST_RELEASES = 500;

    private final transient AuditOverviews overviews;
    private final transient VersionComparison comparison;
    private final transient ReadLog readLog;
    private final transient ProcessCatalogue catalogue;
    private final transient Reconciliation reconciliation;
    private final transient SmallNumbers small;
    private final transient TakingHome takingHome;
    private final transient AuditWords words = new AuditWords(Words.here());
    private final transient LocalDate today;
    private final Select<Version> version = new Select<>();
    private final DatePicker from = new DatePicker(words.text("ui.audit.search.from"));
    private final DatePicker to = new DatePicker(words.text("ui.audit.search.to"));
    private final Div figures = new Div();

    AuditOverviewView(
            AuditOverviews overviews,
            VersionComparison comparison,
            AuditedMatters search,
            ReadLog readLog,
            AuditAccesses accesses,
            ProcessCatalogue catalogue,
            Reconciliation reconciliation,
            SmallNumbers small,
            TakingHome takingHome,
            Clock clock) {
        this.reconciliation = reconciliation;
        this.small = small;
        this.takingHome = takingHome;
        this.overviews = overviews;
        this.comparison = comparison;
        this.readLog = readLog;
        this.catalogue = catalogue;
        this.today = Dates.dayOf(clock.instant());
        addClassName("bs-audit-overview");
        version.addClassName("wide");
        version.setLabel(words.text("ui.audit.search.version"));
        var versions = search.choices().versions();
        version.setItems(versions);
        version.setItemLabelGenerator(item -> words.text(
                "ui.matter.version", labels(item).process(), model(item).called(words.texts())));
        // What most matters run on says most; of equals the first, which is the newest of its process.
        versions.stream()
                .reduce((one, other) -> other.matters() > one.matters() ? other : one)
                .ifPresent(version::setValue);
        for (var picker : List.of(from, to)) {
            picker.setLocale(words.texts().locale());
            picker.setClearButtonVisible(true);
            picker.addValueChangeListener(change -> fill());
        }
        version.addValueChangeListener(change -> fill());
        var row = new Div(version, from, to);
        row.addClassName("row");
        var fields = new Div(row);
        fields.addClassName("bs-audit-fields");
        figures.addClassName("bs-audit-plain");
        accesses.mine().ifPresent(access -> add(new AccessBanner(access, clock.instant(), words.texts())));
        add(new PageHeader(words.text("ui.area.pruefung.uebersicht")), fields, figures);
    }

    @Override
    public String getPageTitle() {
        return Words.pageTitle(words.text("ui.area.pruefung.uebersicht"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        fill();
    }

    void fill() {
        readLog.opened(ReadLog.View.OVERVIEW);
        figures.removeAll();
        var about = new Paragraph(words.text("ui.audit.overview.about"));
        about.addClassNames("bs-muted", "bs-s");
        figures.add(about);
        var chosen = version.getValue();
        var cells = small.cells(Audience.PRUEFUNG);
        var overview = chosen == null
                ? new AuditOverview(0, 0, List.of(), List.of())
                : overviews.of(
                        chosen,
                        start(from.getValue()),
                        to.getValue() == null ? null : start(to.getValue().plusDays(1)));
        if (chosen == null || overview.matters() == 0) {
            figures.add(new EmptyState(Icons.SEARCH_X, words.text("ui.audit.overview.none")));
        } else if (cells.isTooFew(overview.matters())) {
            figures.add(new EmptyState(Icons.EYE_OFF, words.text("ui.audit.overview.too-few")));
        } else {
            figures.add(
                    new Paragraph(words.text("ui.audit.overview.basis", overview.matters(), (long) overview.read())));
            var page = new OverviewPage(overview, model(chosen), labels(chosen), words, cells);
            figures.add(new HeatCard(page), new StepsCard(page), new VariantsCard(page));
        }
        if (chosen != null) {
            var releases = Release.of(chosen.process(), overviews.chain("deployments", MOST_RELEASES));
            figures.add(new VersionsCard(
                    releases,
                    comparison,
                    release -> catalogue.model(release.id()).called(words.texts()),
                    words,
                    today));
        }
        figures.add(
                new ChainsCard(overviews, readLog, words, today),
                new ReconciliationCard(reconciliation, takingHome.list()),
                new DataProtectionLink());
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(Dates.ZONE).toInstant();
    }

    private ProcessModel model(Version of) {
        return catalogue.model(new ProcessVersionId(of.definition()));
    }

    private Labels labels(Version of) {
        return catalogue.labels(
                new ProcessVersionId(of.definition()), words.texts().locale());
    }
}
