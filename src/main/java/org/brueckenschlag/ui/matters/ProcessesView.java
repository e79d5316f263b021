package org.brueckenschlag.ui.matters;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.ProcessElement;
import org.brueckenschlag.catalogue.ProcessModel;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.matters.MatterFilter;
import org.brueckenschlag.matters.Matters;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.PageHeader;
import org.brueckenschlag.ui.components.Words;
import org.jspecify.annotations.Nullable;

/** What each process is for, and who will do what in it: read before a matter begins. */
@Route(ProcessesView.ROUTE)
@PermitAll
class ProcessesView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    static final String ROUTE = "vorgaenge/prozesse";

    private static final long serialVersionUID = 1L;

    private final transient Matters matters;
    private final transient ProcessCatalogue catalogue;
    private final transient Starting starting;
    private final transient Actor actor;
    private final transient Texts texts = Words.here();
    private String title = "";

    ProcessesView(Matters matters, ProcessCatalogue catalogue, Starting starting, CurrentActor currentActor) {
        this.matters = matters;
        this.catalogue = catalogue;
        this.starting = starting;
        this.actor = currentActor.get();
        addClassName("bs-processes");
    }

    static String address() {
        return "/" + ROUTE;
    }

    static String address(String process) {
        return address() + "/" + process;
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String key) {
        removeAll();
        if (key == null || key.isEmpty()) {
            showAll();
            return;
        }
        catalogue
                .latest(key, actor.agency())
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return Words.pageTitle(title);
    }

    private void showAll() {
        title = texts.get("ui.processes");
        add(new PageHeader(title).crumbs(new Anchor(MatterAddress.list(), texts.get("ui.area.vorgaenge"))));
        catalogue.latest(actor.agency()).stream()
                .sorted(Comparator.comparing(model -> labels(model).process()))
                .forEach(model -> {
                    var link = new Anchor(address(model.key()), labels(model).process());
                    var section = new Section(
                            new H2(link), new Paragraph(labels(model).purpose()));
                    section.addClassNames("bs-card", "bs-process");
                    add(section);
                });
    }

    private void show(ProcessModel model) {
        var labels = labels(model);
        title = labels.process();
        var header = new PageHeader(title)
                .crumbs(
                        new Anchor(MatterAddress.list(), texts.get("ui.area.vorgaenge")),
                        new Anchor(address(), texts.get("ui.processes")));
        if (starting.offers(model, actor)) {
            var start = new Button(
                    texts.get("ui.matters.start"), Icons.PLUS.icon(), click -> starting.ask(model, actor, this));
            start.addThemeVariants(ButtonVariant.PRIMARY);
            header.actions(start);
        }
        add(header, card("ui.processes.purpose", new Paragraph(labels.purpose())), who(model), now(model));
        if (!model.events().isEmpty()) {
            add(reportable(model));
        }
    }

    private Section who(ProcessModel model) {
        var byRole = new LinkedHashMap<String, TreeSet<String>>();
        MatterChoices.steps(model).forEach(step -> {
            if (step.role() != null) {
                byRole.computeIfAbsent(step.role(), role -> new TreeSet<>())
                        .add(labels(model).element(step.id()));
            }
        });
        var list = new UnorderedList();
        list.addClassName("roles");
        byRole.forEach((role, steps) -> {
            var name = new H2(texts.get("ui.role." + role));
            list.add(new ListItem(name, new Paragraph(String.join(" · ", inOrder(model, steps)))));
        });
        return card("ui.processes.who", list);
    }

    /** In the order of the story, each name once. */
    private List<String> inOrder(ProcessModel model, TreeSet<String> names) {
        return MatterChoices.steps(model).stream()
                .map(ProcessElement::id)
                .map(labels(model)::element)
                .filter(names::contains)
                .distinct()
                .toList();
    }

    private Section now(ProcessModel model) {
        var open = matters.count(new MatterFilter(model.key(), Matter.State.OPEN, null, null, null, 1));
        var closed = matters.count(new MatterFilter(model.key(), Matter.State.CLOSED, null, null, null, 1));
        return card(
                "ui.processes.now",
                new Paragraph(texts.get("ui.processes.count", open, closed)),
                new Anchor(
                        MatterAddress.list() + "?ansicht=tafel&prozess=" + model.key(),
                        texts.get("ui.processes.board")));
    }

    private Section reportable(ProcessModel model) {
        var list = new UnorderedList();
        model.events().stream()
                .map(event -> labels(model).element(event.element()))
                .distinct()
                .forEach(name -> list.add(new ListItem(name)));
        return card("ui.processes.events", list);
    }

    private Section card(String heading, com.vaadin.flow.component.Component... parts) {
        var section = new Section(new H2(texts.get(heading)));
        section.add(parts);
        section.addClassNames("bs-card", "bs-process");
        return section;
    }

    private ProcessCatalogue.Labels labels(ProcessModel model) {
        return catalogue.labels(model.id(), texts.locale());
    }
}
