package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import org.brueckenschlag.catalogue.AlteredVersions;
import org.brueckenschlag.catalogue.Draft;
import org.brueckenschlag.catalogue.DraftHistory;
import org.brueckenschlag.catalogue.Drafts;
import org.brueckenschlag.catalogue.Imports;
import org.brueckenschlag.catalogue.NewProcesses;
import org.brueckenschlag.catalogue.PackageVersions;
import org.brueckenschlag.catalogue.PlannedReleases;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.ProcessModel;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.matters.MatterMoves;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.PageHeader;
import org.brueckenschlag.ui.components.Words;

/** Every process of the agency with the version in use, and what is being made of it. */
@PermitAll
@Route("werkstatt")
class WorkshopView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient PlannedReleases plans;
    private final transient ProcessCatalogue catalogue;
    private final transient NewProcesses newProcesses;
    private final transient Imports imports;
    private final transient Texts texts = Words.here();
    private final transient LocalDate today;

    WorkshopView(
            Drafts drafts,
            DraftHistory history,
            PlannedReleases plans,
            ProcessCatalogue catalogue,
            PackageVersions versions,
            NewProcesses newProcesses,
            Imports imports,
            AlteredVersions altered,
            MatterMoves moves,
            CurrentActor currentActor,
            Clock clock) {
        this.plans = plans;
        this.catalogue = catalogue;
        this.newProcesses = newProcesses;
        this.imports = imports;
        var running = moves.running();
        this.today = Dates.dayOf(clock.instant());
        addClassNames("bs-page", "bs-workshop-list");
        var underWork = drafts.underWork();
        var head = new PageHeader(texts.get("ui.area.werkstatt"));
        head.about(new Span(texts.get("ui.workshop.intro")));
        head.actions(fromElsewhere(), another());
        add(head);
        var body = new Div();
        body.addClassName("bs-cards");
        new RestingVersions(altered, catalogue, texts, this::again)
                .notes(running.keySet())
                .forEach(body::add);
        var waiting = underWork.stream()
                .filter(draft -> drafts.mayRelease(draft) && !isPlanned(draft))
                .toList();
        if (!waiting.isEmpty()) {
            body.add(new WaitingCard(waiting, drafts, today, texts));
        }
        var models = catalogue.latest(currentActor.get().agency()).stream()
                .sorted(Comparator.comparing(this::name, Collator.getInstance(texts.locale())))
                .toList();
        body.add(new ProcessesCard(
                drafts,
                history,
                plans,
                new VersionsInUse(catalogue, versions.origins(), running, today, texts),
                models,
                underWork,
                today,
                texts));
        var behind = moves.behind();
        if (!behind.isEmpty()) {
            body.add(new BehindCard(behind, catalogue, texts));
        }
        add(body);
    }

    @Override
    public String getPageTitle() {
        return Words.pageTitle(texts.get("ui.area.werkstatt"));
    }

    private void again() {
        getUI().ifPresent(ui -> ui.getPage().reload());
    }

    /** Somebody has decided already, and nothing has hindered it. */
    private boolean isPlanned(Draft draft) {
        return plans.of(draft.id()).filter(plan -> plan.hindered() == null).isPresent();
    }

    private Button another() {
        var another = new Button(texts.get("ui.workshop.new"), Icons.PLUS.icon());
        another.addClickListener(click -> new NewProcessDialog(newProcesses, catalogue, today.getYear(), texts).open());
        return another;
    }

    private Button fromElsewhere() {
        var bring = new Button(texts.get("ui.workshop.import"), Icons.FILE_TEXT.icon());
        bring.addClickListener(click -> new ImportFilesDialog(imports, catalogue, texts).open());
        return bring;
    }

    private String name(ProcessModel model) {
        return catalogue.labels(model.id(), texts.locale()).process();
    }
}
