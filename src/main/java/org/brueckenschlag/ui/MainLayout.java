package org.brueckenschlag.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.brueckenschlag.audit.LogHealth;
import org.brueckenschlag.audit.Questions;
import org.brueckenschlag.catalogue.DraftsToRelease;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.Agencies;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.tasks.TaskLists;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.PartLink;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.ui.identity.AccountPanel;
import org.brueckenschlag.ui.identity.SignIn;
import org.brueckenschlag.ui.search.HelpDialog;
import org.brueckenschlag.ui.search.Search;
import org.brueckenschlag.ui.search.SearchDialog;

/** The frame around every view: agency, areas of the actor's roles, account; a bottom bar on small screens. */
@Layout
@PermitAll
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final long serialVersionUID = 1L;
    private static final String CONTENT = "inhalt";

    /** As many areas as a phone has room for; the others are behind "Mehr". */
    private static final int IN_THE_BAR = 4;

    private final transient Actor actor;
    private final transient CurrentActor currentActor;
    private final transient TaskLists taskLists;
    private final transient Questions questions;
    private final transient DraftsToRelease drafts;
    private final transient LogHealth sealing;
    private final transient LiveUpdates liveUpdates;
    private final transient AuthenticationContext authentication;
    private final transient Search search;
    private final transient Clock clock;
    private final String agency;
    private final String roles;
    private final Main content = new Main();
    private final Span openTasks = new Span();
    private final Span openQuestions = new Span();
    private final Span draftsToRelease = new Span();
    private final Map<Area, List<Anchor>> links = new EnumMap<>(Area.class);
    private final AtomicBoolean countPending = new AtomicBoolean();
    private final List<Registration> subscriptions = new ArrayList<>();

    MainLayout(
            CurrentActor currentActor,
            Agencies agencies,
            TaskLists taskLists,
            Questions questions,
            DraftsToRelease drafts,
            LogHealth sealing,
            LiveUpdates liveUpdates,
            AuthenticationContext authentication,
            Search search,
            Clock clock) {
        this.currentActor = currentActor;
        this.actor = currentActor.get();
        this.taskLists = taskLists;
        this.liveUpdates = liveUpdates;
        this.authentication = authentication;
        this.search = search;
        this.clock = clock;
        this.agency = agencies.get(actor.agency()).name();
        this.questions = questions;
        this.drafts = drafts;
        this.sealing = sealing;
        this.roles = actor.roles().isEmpty()
                ? Words.of("ui.role.none")
                : actor.roles().stream()
                        .sorted()
                        .map(role -> Words.of("ui.role." + role.key()))
                        .collect(Collectors.joining(", "));
        addClassName("bs-app");
        content.setId(CONTENT);
        content.addClassName("bs-content");
        content.getElement().setAttribute("tabindex", "-1");
        var skip = new PartLink(CONTENT, Words.of("ui.skip"));
        skip.addClassName("bs-skip");
        add(skip, drawer(), content, bottomBar());
        if (search.isFor()) {
            Shortcuts.addShortcutListener(this, this::openSearch, Key.KEY_K, KeyModifier.CONTROL);
        }
        count();
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.getElement().removeAllChildren();
        SealingNote.of(sealing.state()).ifPresent(content::add);
        content.getElement().appendChild(view.getElement());
        content.add(new Colophon(agency, clock.instant(), sealing.newestSeal()));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var here = Area.at(event.getLocation().getPath());
        links.forEach((area, anchors) -> anchors.forEach(anchor -> {
            if (here.isPresent() && here.get() == area) {
                anchor.getElement().setAttribute("aria-current", "page");
            } else {
                anchor.getElement().removeAttribute("aria-current");
            }
        }));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        ui.getPage().executeJs("document.cookie = $0 + '=1; path=/; SameSite=Lax'", SignIn.COOKIE);
        var recount = ui.accessLater(
                () -> {
                    countPending.set(false);
                    count();
                },
                null);
        // Ten matters moved at once are one count: the flag falls before counting, so that nothing is missed.
        Runnable once = () -> {
            if (countPending.compareAndSet(false, true)) {
                recount.run();
            }
        };
        subscriptions.add(liveUpdates.subscribe(actor.agency(), moved -> once.run()));
        if (Area.WORKSHOP.isFor(actor)) {
            subscriptions.add(liveUpdates.subscribeToDrafts(actor.agency(), once));
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        subscriptions.forEach(Registration::remove);
        subscriptions.clear();
    }

    private void count() {
        if (Area.TASKS.isFor(actor)) {
            show(
                    openTasks,
                    "ui.nav.open",
                    currentActor.as(actor, () -> taskLists.counts().all()));
        }
        if (Area.AUDIT_ACCESS.isFor(actor)) {
            show(openQuestions, "ui.nav.open", currentActor.as(actor, questions::countOpen));
        }
        if (Area.WORKSHOP.isFor(actor)) {
            show(draftsToRelease, "ui.nav.to-release", currentActor.as(actor, drafts::count));
        }
    }

    private static void show(Span count, String what, long all) {
        count.removeAll();
        count.setVisible(all > 0);
        var unit = new Span(" " + Words.of(what));
        unit.addClassName("bs-hidden");
        count.add(new Span(Words.of("ui.number", all)), unit);
    }

    private Component drawer() {
        var brand = new Anchor("/", Icons.BRIDGE.icon(), new Span("Brückenschlag"));
        brand.addClassName("bs-brand");
        var kind = new Span(Words.of(Area.AUDIT.isFor(actor) ? "ui.agency.audited" : "ui.agency"));
        kind.addClassNames("bs-xs", "bs-muted");
        var name = new Span(agency);
        name.getElement().getStyle().set("font-weight", "600");
        var place = new Div(kind, name);
        place.addClassName("bs-agency");
        var nav = new Nav();
        nav.addClassName("bs-nav");
        nav.setAriaLabel(Words.of("ui.nav"));
        for (var area : Area.of(actor)) {
            var link = link(area, area.icon().icon());
            if (area == Area.TASKS) {
                openTasks.addClassName("count");
                link.add(openTasks);
            }
            if (area == Area.WORKSHOP) {
                draftsToRelease.addClassName("count");
                link.add(draftsToRelease);
            }
            if (area == Area.AUDIT_ACCESS) {
                openQuestions.addClassName("count");
                link.add(openQuestions);
            }
            nav.add(link);
        }
        var account = new NativeButton();
        account.add(Icons.CIRCLE_USER_ROUND.icon(), new Span(roles), Icons.CHEVRONS_UP_DOWN.small());
        account.addClassName("bs-account");
        account.setTitle(Words.of("ui.account"));
        var end = new Div(tools(), account, panelAt(account, PopoverPosition.TOP_START));
        end.addClassName("end");
        var drawer = new Header(brand, place, nav, end);
        drawer.addClassName("bs-drawer");
        return drawer;
    }

    private Component bottomBar() {
        var bar = new Nav();
        bar.addClassName("bs-bottom");
        bar.setAriaLabel(Words.of("ui.nav.bottom"));
        var areas = Area.of(actor);
        areas.stream()
                .limit(IN_THE_BAR)
                .forEach(area -> bar.add(link(area, area.icon().large())));
        var more = new NativeButton();
        more.add(Icons.ELLIPSIS.large(), new Span(Words.of("ui.nav.more")));
        var panel = panelAt(more, PopoverPosition.TOP_END);
        panel.add(tools());
        if (areas.size() > IN_THE_BAR) {
            var others = new Div();
            others.addClassName("bs-more");
            areas.stream()
                    .skip(IN_THE_BAR)
                    .forEach(area -> others.add(link(area, area.icon().icon())));
            panel.addComponentAsFirst(others);
        }
        bar.add(more, panel);
        return bar;
    }

    /** Search and help: below the areas, on a phone behind "Mehr". */
    private Div tools() {
        var tools = new Div();
        tools.addClassName("bs-tools");
        if (search.isFor()) {
            var find = tool(Icons.SEARCH, Words.of("ui.search"));
            var keys = new Element("kbd").setText(Words.of("ui.search.keys"));
            keys.setAttribute("aria-hidden", "true");
            find.getElement().appendChild(keys).setAttribute("aria-keyshortcuts", "Control+K");
            find.addClickListener(click -> openSearch());
            tools.add(find);
        }
        var help = tool(Icons.CIRCLE_HELP, Words.of("ui.help"));
        help.addClickListener(click -> new HelpDialog().open());
        tools.add(help);
        return tools;
    }

    private static NativeButton tool(Icons icon, String words) {
        var tool = new NativeButton();
        tool.add(icon.icon(), new Span(words));
        tool.addClassName("bs-account");
        return tool;
    }

    private void openSearch() {
        new SearchDialog(search).open();
    }

    private Anchor link(Area area, Component icon) {
        var link = new Anchor("/" + area.path(), icon, new Span(Words.of(area.words())));
        links.computeIfAbsent(area, unused -> new ArrayList<>()).add(link);
        return link;
    }

    private Popover panelAt(Component button, PopoverPosition position) {
        var panel = new Popover(new AccountPanel(roles, agency, authentication));
        panel.setTarget(button);
        panel.setPosition(position);
        panel.setAriaLabel(Words.of("ui.account"));
        panel.setFocusDelay(0);
        return panel;
    }
}
