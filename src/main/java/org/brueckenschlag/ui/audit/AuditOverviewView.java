package org.brueckenschlag.ui.audit;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.brueckenschlag.audit.AuditOverview;
import org.brueckenschlag.audit.AuditOverviews;
import org.brueckenschlag.audit.AuditedMatters;
import org.brueckenschlag.audit.AuditedMatters.Version;
import org.brueckenschlag.audit.ReadLog;
import org.brueckenschlag.audit.Reconciliation;
import org.brueckenschlag.audit.SmallCells;
import org.brueckenschlag.audit.SmallCells.Cell;
import org.brueckenschlag.audit.TrailStep;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;
import org.brueckenschlag.catalogue.ProcessElement;
import org.brueckenschlag.catalogue.ProcessModel;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.identity.AuditAccesses;
import org.brueckenschlag.ui.bpmn.BpmnViewer;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.ui.components.EmptyState;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.PageHeader;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.ui.matters.Card;
import org.jspecify.annotations.Nullable;

/** How the matters of a version went, and what happened to versions, accounts and the installation. */
@Route("pruefung/uebersicht")
@PermitAll
class AuditOverviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int GRADES = 4;
    private static final int MOST_VARIANTS = 8;
    private static final int MOST_ENTRIES = 50;

    private final transient AuditOverviews overviews;
    private final transient ReadLog readLog;
    private final transient ProcessCatalogue catalogue;
    private final transient Reconciliation reconciliation;
    private final transient AuditWords words = new AuditWords(Words.here());
    private final transient LocalDate today;
    private final Select<Version> version = new Select<>();
    private final DatePicker from = new DatePicker(words.text("ui.audit.search.from"));
    private final DatePicker to = new DatePicker(words.text("ui.audit.search.to"));
    private final Div figures = new Div();

    AuditOverviewView(
            AuditOverviews overviews,
            AuditedMatters search,
            ReadLog readLog,
            AuditAccesses accesses,
            ProcessCatalogue catalogue,
            Reconciliation reconciliation,
            Clock clock) {
        this.reconciliation = reconciliation;
        this.overviews = overviews;
        this.readLog = readLog;
        this.catalogue = catalogue;
        this.today = Dates.dayOf(clock.instant());
        addClassName("bs-audit-overview");
        version.setLabel(words.text("ui.audit.search.version"));
        var versions = search.choices().versions();
        version.setItems(versions);
        version.setItemLabelGenerator(
                item -> words.text("ui.matter.version", labels(item).process(), item.version()));
        if (!versions.isEmpty()) {
            version.setValue(versions.getFirst());
        }
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
        var overview = chosen == null
                ? new AuditOverview(0, 0, List.of(), List.of())
                : overviews.of(
                        chosen.process(),
                        chosen.version(),
                        start(from.getValue()),
                        to.getValue() == null ? null : start(to.getValue().plusDays(1)));
        if (chosen == null || overview.matters() == 0) {
            figures.add(new EmptyState(Icons.SEARCH_X, words.text("ui.audit.overview.none")));
        } else if (overview.matters() < SmallCells.SHOWN_FROM) {
            figures.add(new EmptyState(Icons.EYE_OFF, words.text("ui.audit.overview.too-few")));
        } else {
            figures.add(
                    new Paragraph(words.text("ui.audit.overview.basis", overview.matters(), (long) overview.read())));
            var model = catalogue.model(new ProcessVersionId(chosen.definition()));
            figures.add(picture(model, overview, labels(chosen)), steps(model, overview, labels(chosen)));
            figures.add(variants(overview, labels(chosen)));
        }
        figures.add(chains(), new ReconciliationCard(reconciliation));
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(Dates.ZONE).toInstant();
    }

    private Labels labels(Version of) {
        return catalogue.labels(
                new ProcessVersionId(of.definition()), words.texts().locale());
    }

    private Card picture(ProcessModel model, AuditOverview overview, Labels labels) {
        var card = new Card("bild", words.text("ui.audit.overview.picture"));
        var viewer = new BpmnViewer(words.texts());
        viewer.show(model.bpmn(), words.text("ui.audit.overview.picture-title", labels.process()), Map.of());
        var grades = new HashMap<String, Integer>();
        var tags = new HashMap<String, String>();
        for (var use : overview.elements()) {
            // a hidden count has no colour either
            if (SmallCells.of(use.matters(), overview.read()) instanceof Cell.Shown shown) {
                grades.put(use.element(), (int) Math.clamp(shown.count() * GRADES / overview.read(), 1, GRADES));
                if (isTold(model, use.element())) {
                    tags.put(use.element(), String.valueOf(shown.count()));
                }
            }
        }
        viewer.heat(grades);
        viewer.mark(Map.of(), tags);
        card.add(viewer);
        return card;
    }

    private static boolean isTold(ProcessModel model, String element) {
        return model.element(element)
                .filter(known -> known.kind() == ProcessElement.Kind.USER_TASK
                        || known.kind() == ProcessElement.Kind.END_EVENT
                        || known.kind() == ProcessElement.Kind.DECISION)
                .isPresent();
    }

    private Card steps(ProcessModel model, AuditOverview overview, Labels labels) {
        var card = new Card("schritte", words.text("ui.audit.overview.steps"));
        var table = Tables.of(List.of(
                words.text("ui.audit.column.step"),
                words.text("ui.audit.column.matters"),
                words.text("ui.audit.column.median"),
                words.text("ui.audit.column.kept")));
        var byElement =
                overview.elements().stream().collect(Collectors.toMap(AuditOverview.ElementUse::element, use -> use));
        for (var element : model.elements()) {
            var use = byElement.get(element.id());
            if (use != null && isTold(model, element.id())) {
                var few = use.matters() < SmallCells.SHOWN_FROM;
                Tables.row(
                        table,
                        labels.element(element.id()),
                        Tables.plain(words(SmallCells.of(use.matters(), overview.read()))),
                        Tables.plain(few ? "–" : words.time(use.median())),
                        Tables.plain(few || use.deadlines() == 0 ? "–" : kept(use)));
            }
        }
        card.add(Tables.scroller(table, words.text("ui.audit.overview.steps")));
        return card;
    }

    private String kept(AuditOverview.ElementUse use) {
        var kept = SmallCells.of(use.kept(), use.deadlines());
        return kept instanceof Cell.Shown
                ? words.text("ui.audit.deadlines.kept-of", use.kept(), use.deadlines())
                : words(kept);
    }

    private Card variants(AuditOverview overview, Labels labels) {
        var card = new Card("wege", words.text("ui.audit.overview.variants"));
        var cells = SmallCells.parts(
                overview.variants().stream().map(AuditOverview.Variant::matters).toList());
        var list = new OrderedList();
        list.addClassName("bs-audit-variants");
        for (var i = 0; i < Math.min(MOST_VARIANTS, overview.variants().size()); i++) {
            var count = new Span(words(cells.get(i)));
            count.addClassName("count");
            list.add(new ListItem(
                    count,
                    new Span(overview.variants().get(i).elements().stream()
                            .map(labels::element)
                            .collect(Collectors.joining(" → ")))));
        }
        card.add(list);
        return card;
    }

    private String words(Cell cell) {
        return switch (cell) {
            case Cell.Shown shown -> words.text("ui.audit.number", shown.count());
            case Cell.Few few -> words.text("ui.audit.cell.few");
            case Cell.Covered covered -> words.text("ui.audit.cell.covered");
        };
    }

    private Card chains() {
        var card = new Card("ketten", words.text("ui.audit.overview.chains"));
        for (var subject : List.of("deployments", "identity", "system")) {
            var details = new Details(words.text("ui.audit.overview.chain." + subject));
            details.addOpenedChangeListener(change -> {
                if (change.isOpened()) {
                    details.removeAll();
                    details.add(chain(subject));
                }
            });
            card.add(details);
        }
        return card;
    }

    private Div chain(String subject) {
        readLog.opened(ReadLog.View.CHAINS);
        var table = Tables.of(List.of(
                words.text("ui.audit.column.when"),
                words.text("ui.audit.column.who"),
                words.text("ui.audit.column.what")));
        var entries = overviews.chain(subject, MOST_ENTRIES);
        for (var entry : entries) {
            Tables.row(
                    table,
                    words.moment(entry.at(), today),
                    new Span(words.who(entry.roles(), entry.actor())),
                    new Span(entry.steps().stream().map(this::told).collect(Collectors.joining("; "))));
        }
        return entries.isEmpty()
                ? new Div(new Paragraph(words.text("ui.audit.overview.chain.empty")))
                : Tables.scroller(table, words.text("ui.audit.overview.chain." + subject));
    }

    private String told(TrailStep step) {
        var about = step.data().get("name") instanceof String name
                ? version(name, step)
                : step.data().get("account") instanceof String account
                        ? words.text(
                                "ui.audit.account",
                                AuditWords.account(new org.brueckenschlag.identity.ActorId(account)))
                        : step.data().get("version") instanceof String release ? release : "";
        return words.texts()
                .find("ui.audit.chain." + step.kind(), about)
                .map(String::strip)
                .orElse(step.kind());
    }

    /** "konfliktmediation 1": the version that the package's process got. */
    private static String version(String name, TrailStep step) {
        return step.data().get("definitions") instanceof List<?> definitions
                ? definitions.stream()
                        .filter(each ->
                                each instanceof Map<?, ?> definition && "process".equals(definition.get("kind")))
                        .map(each -> ((Map<?, ?>) each).get("key") + " " + ((Map<?, ?>) each).get("version"))
                        .findFirst()
                        .orElse(name)
                : name;
    }
}
