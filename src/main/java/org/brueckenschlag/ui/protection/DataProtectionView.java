package org.brueckenschlag.ui.protection;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.brueckenschlag.audit.DataProtection;
import org.brueckenschlag.audit.ExportJobs;
import org.brueckenschlag.audit.InventoryFormat;
import org.brueckenschlag.catalogue.NoteFields;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.ui.Area;
import org.brueckenschlag.ui.audit.ExportList;
import org.brueckenschlag.ui.components.PageHeader;
import org.brueckenschlag.ui.components.Words;

/** What this installation can store: fields of forms, tables of the database, and what was done about texts. */
@Route("datenschutz")
@PermitAll
class DataProtectionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient DataProtection protection;
    private final ExportList files;
    private final FieldsCard fields;

    DataProtectionView(DataProtection protection, NoteFields notes, ExportJobs jobs, CurrentActor currentActor) {
        this.protection = protection;
        this.files = ExportList.of(jobs, currentActor);
        addClassName("bs-protection");
        var inventory = protection.inventory(Words.locale());
        fields = new FieldsCard(inventory, this::addressed);
        var body = new Div(
                new SummaryCard(inventory),
                new NotesCard(notes),
                fields,
                new TablesCard(inventory.tables()),
                new EngineCard(inventory.engine()),
                new FiguresCard(inventory.figures()));
        body.addClassName("bs-audit-plain");
        add(new PageHeader(Words.of("ui.protection.title")).actions(formats()), files, body);
    }

    @Override
    public String getPageTitle() {
        return Words.pageTitle(Words.of("ui.protection.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        fields.read(event.getLocation().getQueryParameters());
    }

    private void addressed(QueryParameters parameters) {
        getUI().ifPresent(ui ->
                ui.getPage().getHistory().replaceState(null, new Location(Area.DATA_PROTECTION.path(), parameters)));
    }

    private MenuBar formats() {
        var language = Words.locale();
        var menu = new MenuBar();
        var root = menu.addItem(Words.of("ui.protection.take"));
        for (var format : InventoryFormat.values()) {
            root.getSubMenu()
                    .addItem(
                            Words.of("ui.protection.take." + format.key()),
                            click -> files.begin(() -> protection.open(format, language)));
        }
        return menu;
    }
}
