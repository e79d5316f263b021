package org.brueckenschlag.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Optional;
import org.brueckenschlag.audit.AuditedHistories;
import org.brueckenschlag.audit.AuditedHistory;
import org.brueckenschlag.audit.LogHealth;
import org.brueckenschlag.audit.Proofs;
import org.brueckenschlag.audit.Questions;
import org.brueckenschlag.audit.ReadLog;
import org.brueckenschlag.audit.Seal;
import org.brueckenschlag.casefree.FreeTexts;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.identity.AuditAccesses;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.matters.SocialSpaces;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.ui.components.AlteredNote;
import org.brueckenschlag.ui.components.Badge;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.PageHeader;
import org.brueckenschlag.ui.components.Toasts;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.ui.matters.MatterWords;
import org.jspecify.annotations.Nullable;

/** A matter's history for the Prüfung: what was when, played back, compared, asked about; and what is proven. */
@Route("pruefung/:nummer")
@PermitAll
class AuditHistoryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient AuditedHistories histories;
    private final transient Questions questions;
    private final transient FreeTexts freeTexts;
    private final transient ReadLog readLog;
    private final transient Proofs proofs;
    private final transient LogHealth health;
    private final transient AuditAccesses accesses;
    private final transient ProcessCatalogue catalogue;
    private final transient SocialSpaces places;
    private final transient TakingHome takingHome;
    private final transient Clock clock;
    private String number = "";
    private @Nullable PlaybackCard playback;

    AuditHistoryView(
            AuditedHistories histories,
            Questions questions,
            FreeTexts freeTexts,
            ReadLog readLog,
            Proofs proofs,
            LogHealth health,
            AuditAccesses accesses,
            ProcessCatalogue catalogue,
            SocialSpaces places,
            TakingHome takingHome,
            Clock clock) {
        this.histories = histories;
        this.questions = questions;
        this.freeTexts = freeTexts;
        this.readLog = readLog;
        this.proofs = proofs;
        this.health = health;
        this.accesses = accesses;
        this.catalogue = catalogue;
        this.places = places;
        this.takingHome = takingHome;
        this.clock = clock;
        addClassName("bs-audit");
        getElement().setAttribute("data-playback", "");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open(event.getRouteParameters().get(AuditAddress.NUMBER).orElse(""));
    }

    @Override
    public String getPageTitle() {
        return Words.pageTitle(number);
    }

    void open(String matter) {
        show(histories.open(matter), 0);
    }

    /** @param at the entry to show; 0 for the last */
    private void show(AuditedHistory history, int at) {
        var matter = history.matter();
        number = matter.number();
        var locale = Words.locale();
        var now = clock.instant();
        var words = new MatterWords(
                catalogue.model(matter.version()),
                catalogue.labels(matter.version(), locale),
                Words.here(),
                form -> catalogue.form(matter.version(), form, locale),
                Dates.dayOf(now));
        var page = AuditPage.of(history, words, new AuditWords(words.texts()), now);
        var written = questions.of(matter);
        var list = new EntryListCard(page, written);
        playback = new PlaybackCard(page);
        playback.onShown(list::mark);
        list.onChosen(playback::show);
        var compare = new CompareCard(page);
        playback.onShown(compare::to);
        var asking = new QuestionsCard(page, questions, written, freeTexts, this::written);
        playback.onShown(asking::about);
        var readers = new ReadersCard(page, readLog);
        var deadlines = new AuditDeadlinesCard(page);
        var low = new Div(readers, deadlines);
        low.addClassName("low");
        var left = new Div(playback, low, new DecisionsCard(page), compare, asking);
        left.addClassName("left");
        var right = new Div(new SealCard(page, seal(), proofs.sent(), health.restored()), list);
        right.addClassName("right");
        var body = new Div(left, right);
        body.addClassName("bs-audit-body");
        removeAll();
        accesses.mine().ifPresent(access -> add(new AccessBanner(access, now, words.texts())));
        AlteredNote.of(matter.version(), catalogue).ifPresent(this::add);
        var files = takingHome.list();
        add(header(matter, page).actions(takingHome.ofMatter(matter, files).toArray(Component[]::new)), files, body);
        playback.show(at == 0 ? page.lines().size() : at);
    }

    private Optional<Seal> seal() {
        try {
            return Optional.of(proofs.latestSeal());
        } catch (Refused notYet) {
            return Optional.empty();
        }
    }

    private void written(String words) {
        Toasts.done(Words.of(words));
        show(histories.open(number), playback == null ? 0 : playback.shown());
    }

    private PageHeader header(Matter matter, AuditPage page) {
        var words = page.words();
        var shown = new Span(matter.number());
        shown.addClassName("bs-num");
        return new PageHeader(matter.title())
                .crumbs(new Anchor(AuditAddress.search(), words.text("ui.area.pruefung")), shown)
                .about(state(matter, page))
                .about(Icons.MAP_PIN, places.name(matter.agency(), matter.socialSpace()))
                .about(
                        Icons.GIT_BRANCH,
                        words.text(
                                "ui.matter.version",
                                words.labels().process(),
                                words.model().called(words.texts())))
                .about(
                        Icons.CALENDAR_DAYS,
                        matter.closedAt() == null
                                ? words.text("ui.audit.since", words.day(matter.startedAt()))
                                : words.days(matter.startedAt(), matter.closedAt()));
    }

    private static Component state(Matter matter, AuditPage page) {
        var words = page.words();
        if (matter.isOpen()) {
            return new Badge(Icons.CIRCLE_DOT, words.text("ui.matter.state.running-plain"), "accent");
        }
        return new Badge(
                Icons.CHECK,
                matter.endCode() == null
                        ? words.text("ui.matter.state.closed-plain")
                        : words.text("ui.matter.state.closed", words.labels().value("ende_code", matter.endCode())),
                "calm");
    }
}
