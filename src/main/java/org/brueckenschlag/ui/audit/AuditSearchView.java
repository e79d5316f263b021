package org.brueckenschlag.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.brueckenschlag.audit.AuditedMatter;
import org.brueckenschlag.audit.AuditedMatters;
import org.brueckenschlag.audit.ReadLog;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.identity.AuditAccesses;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.matters.SocialSpaces;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.ui.Area;
import org.brueckenschlag.ui.components.Badge;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.ui.components.EmptyState;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.PageHeader;
import org.brueckenschlag.ui.components.Words;
import org.jspecify.annotations.Nullable;

/** Where the Prüfung looks for matters. */
@Route("pruefung")
@PermitAll
class AuditSearchView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    private final transient AuditedMatters search;
    private final transient ReadLog readLog;
    private final transient ProcessCatalogue catalogue;
    private final transient SocialSpaces places;
    private final transient AuditWords words = new AuditWords(Words.here());
    private final transient LocalDate today;
    private final transient AgencyId agency;
    private final SearchFields fields;
    private final Paragraph count = new Paragraph();
    private final Div results = new Div();

    AuditSearchView(
            AuditedMatters search,
            ReadLog readLog,
            AuditAccesses accesses,
            ProcessCatalogue catalogue,
            SocialSpaces places,
            CurrentActor currentActor,
            TakingHome takingHome,
            Clock clock) {
        this.search = search;
        this.readLog = readLog;
        this.catalogue = catalogue;
        this.places = places;
        this.today = Dates.dayOf(clock.instant());
        this.agency = currentActor.get().agency();
        addClassName("bs-audit-search");
        var header = new PageHeader(words.text("ui.area.pruefung"));
        fields = new SearchFields(search, catalogue, code -> places.name(agency, code), words.texts(), this::changed);
        count.addClassName("bs-audit-count");
        count.getElement().setAttribute("role", "status");
        accesses.mine().ifPresent(access -> add(new AccessBanner(access, clock.instant(), words.texts())));
        var files = takingHome.list();
        header.actions(takingHome.ofSearch(fields::filter, files).toArray(Component[]::new));
        add(header, files, fields, count, results);
    }

    @Override
    public String getPageTitle() {
        return Words.pageTitle(words.text("ui.area.pruefung"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        read(event.getLocation().getQueryParameters());
    }

    void read(QueryParameters query) {
        readLog.opened(ReadLog.View.SEARCH);
        fields.read(query);
        fill();
    }

    private void changed() {
        getUI().ifPresent(ui ->
                ui.getPage().getHistory().replaceState(null, new Location(Area.AUDIT.path(), fields.parameters())));
        fill();
    }

    void fill() {
        results.removeAll();
        var filter = fields.filter();
        var found = search.count(filter);
        count.setText(
                found > AuditedMatters.MOST_COUNTED
                        ? words.text("ui.audit.search.count-more", AuditedMatters.MOST_COUNTED)
                        : words.text("ui.matters.count", found));
        var page = search.find(filter, null, PAGE);
        if (page.items().isEmpty()) {
            results.add(
                    fields.isEmpty()
                            ? new EmptyState(Icons.WAYPOINTS, words.text("ui.audit.search.none"))
                            : new EmptyState(Icons.SEARCH_X, words.text("ui.matters.none-found"))
                                    .withAction(words.text("ui.matters.clear"), fields::clear));
            return;
        }
        var table = new NativeTable();
        table.addClassNames("bs-matter-list", "bs-audit-list");
        table.getHead()
                .add(new NativeTableRow(
                        head("ui.matters.column.name"),
                        head("ui.matters.column.place"),
                        head("ui.audit.column.version"),
                        head("ui.audit.column.end"),
                        head("ui.audit.column.method"),
                        head("ui.audit.column.remarkable"),
                        head("ui.audit.column.time")));
        results.add(table);
        append(table, page.items(), page.next());
    }

    private void append(NativeTable table, List<AuditedMatter> items, @Nullable String next) {
        items.forEach(matter -> table.getBody().add(row(matter)));
        if (next == null) {
            return;
        }
        var more = new NativeButton(words.text("ui.matters.more"));
        more.addClassNames("bs-link-button", "underlined", "bs-matters-more");
        more.addClickListener(click -> {
            results.remove(more);
            var page = search.find(fields.filter(), next, PAGE);
            append(table, page.items(), page.next());
        });
        results.add(more);
    }

    private NativeTableRow row(AuditedMatter matter) {
        var labels = catalogue.labels(matter.definition(), words.texts().locale());
        var title = new Anchor(AuditAddress.of(matter.number()), matter.title());
        var number = new Span(matter.number());
        number.addClassNames("number", "bs-num");
        var name = new NativeTableHeaderCell(title, number);
        name.addClassName("name");
        name.getElement().setAttribute("scope", "row");
        var end = matter.isOpen()
                ? words.text("ui.audit.search.running")
                : matter.endCode() == null
                        ? words.text("ui.matter.state.closed-plain")
                        : labels.value("ende_code", matter.endCode());
        var method = matter.method() == null ? "" : labels.value("methode_gewaehlt", matter.method());
        return new NativeTableRow(
                name,
                cell("place", new Span(places.name(agency, matter.socialSpace()))),
                cell("version", new Span(words.text("ui.matter.version", labels.process(), matter.version()))),
                cell("stage", new Span(end)),
                cell("method", new Span(method)),
                cell("remarkable", remarkable(matter)),
                cell("begun", new Span(time(matter))));
    }

    private Component remarkable(AuditedMatter matter) {
        var badges = new Div();
        badges.addClassName("bs-audit-remarks");
        if (matter.late() > 0) {
            badges.add(new Badge(Icons.CLOCK, words.text("ui.audit.remark.late", matter.late()), "urgent"));
        }
        if (matter.deviates()) {
            badges.add(new Badge(Icons.GIT_BRANCH, words.text("ui.audit.remark.deviates"), "soon"));
        }
        if (matter.redactions() > 0) {
            badges.add(new Badge(Icons.EYE_OFF, words.text("ui.audit.remark.redacted", matter.redactions()), "calm"));
        }
        if (matter.questions() > 0) {
            badges.add(
                    new Badge(Icons.CIRCLE_HELP, words.text("ui.audit.remark.questions", matter.questions()), "calm"));
        }
        return badges;
    }

    private String time(AuditedMatter matter) {
        var from = words.shortDay(matter.startedAt(), today);
        return matter.closedAt() == null
                ? words.text("ui.audit.since", from)
                : words.text("ui.matter.from-to", from, words.shortDay(matter.closedAt(), today));
    }

    private NativeTableHeaderCell head(String key) {
        var cell = new NativeTableHeaderCell(words.text(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableCell cell(String className, Component content) {
        var cell = new NativeTableCell(content);
        cell.addClassName(className);
        return cell;
    }
}
