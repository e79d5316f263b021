package org.brueckenschlag.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
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
        var table = new AuditedMatterTable(catalogue, code -> places.name(agency, code), words, today);
        results.add(table);
        append(table, page.items(), page.next());
    }

    private void append(AuditedMatterTable table, List<AuditedMatter> items, @Nullable String next) {
        items.forEach(table::append);
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
}
