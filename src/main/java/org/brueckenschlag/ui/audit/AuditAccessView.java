package org.brueckenschlag.ui.audit;

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
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.brueckenschlag.audit.Questions;
import org.brueckenschlag.casefree.FreeTexts;
import org.brueckenschlag.identity.Account;
import org.brueckenschlag.identity.AuditAccess;
import org.brueckenschlag.identity.AuditAccesses;
import org.brueckenschlag.ui.components.Badge;
import org.brueckenschlag.ui.components.Confirmation;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.ui.components.EmptyState;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.PageHeader;
import org.brueckenschlag.ui.components.Toasts;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.ui.matters.Card;

/** The Leitung's side of the Prüfung: whom it lets look, and what it is asked. */
@Route("pruefzugang")
@PermitAll
class AuditAccessView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient AuditAccesses accesses;
    private final transient Questions questions;
    private final transient FreeTexts freeTexts;
    private final transient Clock clock;
    private final transient AuditWords words = new AuditWords(Words.here());
    private final Div body = new Div();

    AuditAccessView(AuditAccesses accesses, Questions questions, FreeTexts freeTexts, Clock clock) {
        this.accesses = accesses;
        this.questions = questions;
        this.freeTexts = freeTexts;
        this.clock = clock;
        addClassName("bs-audit-access");
        body.addClassName("bs-audit-plain");
        var open = new Button(words.text("ui.audit.access.open"), Icons.PLUS.icon(), click -> open());
        open.addThemeVariants(ButtonVariant.PRIMARY);
        add(new PageHeader(words.text("ui.area.pruefzugang")).actions(open), body);
    }

    @Override
    public String getPageTitle() {
        return Words.pageTitle(words.text("ui.area.pruefzugang"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        fill();
    }

    void fill() {
        body.removeAll();
        body.add(new OpenQuestionsCard(questions.open(), words, Dates.dayOf(clock.instant()), freeTexts, (id, text) -> {
            questions.answer(id, text);
            Toasts.done(words.text("ui.audit.questions.answer-sent"));
            fill();
        }));
        body.add(list());
    }

    private Component list() {
        var card = new Card("zugaenge", words.text("ui.audit.access"));
        var all = accesses.ofAgency();
        var about = new Paragraph(words.text("ui.audit.access.about"));
        about.addClassNames("bs-muted", "bs-s");
        card.add(about);
        if (all.isEmpty()) {
            card.add(new EmptyState(Icons.LOCK, words.text("ui.audit.access.none")));
            return card;
        }
        var table = Tables.stacking(Tables.of(List.of(
                words.text("ui.audit.column.account"),
                words.text("ui.audit.column.purpose"),
                words.text("ui.audit.column.from"),
                words.text("ui.audit.column.until"),
                words.text("ui.audit.column.state"),
                words.text("ui.audit.column.action"))));
        var now = clock.instant();
        var names = accesses.auditors().stream().collect(Collectors.toMap(Account::id, Account::name));
        for (var access : all) {
            Tables.row(
                    table,
                    words.text(
                            "ui.audit.named-account",
                            names.getOrDefault(access.account(), ""),
                            AuditWords.account(access.account())),
                    new Span(words.text("ui.audit.purpose." + access.purpose().key())),
                    day(access.openedAt()),
                    day(access.until().minusMillis(1)),
                    state(access),
                    access.isOpen(now) ? close(access) : new Span());
        }
        card.add(Tables.scroller(table, words.text("ui.audit.access")));
        return card;
    }

    private Span day(Instant at) {
        return Tables.plain(Dates.dayAndYear(Dates.dayOf(at), words.texts().locale()));
    }

    private Badge state(AuditAccess access) {
        if (access.isOpen(clock.instant())) {
            return new Badge(Icons.EYE, words.text("ui.audit.access.state.open"), "soon");
        }
        return new Badge(Icons.LOCK, words.text("ui.audit.access.state.closed"), "calm");
    }

    private Button close(AuditAccess access) {
        var account = words.text("ui.audit.account", AuditWords.account(access.account()));
        var close = new Button(
                words.text("ui.audit.access.close"),
                click -> Confirmation.ask(
                        words.text("ui.audit.access.close-question", account),
                        words.text("ui.audit.access.close-effect"),
                        words.text("ui.audit.access.close"),
                        words.text("ui.audit.access.close-not"),
                        () -> {
                            accesses.close(access.id());
                            fill();
                        }));
        close.setAriaLabel(words.text("ui.audit.access.close-account", account));
        return close;
    }

    private void open() {
        new OpenAccessDialog(accesses.auditors(), Dates.dayOf(clock.instant()), words, (account, purpose, until) -> {
                    accesses.open(account, purpose, until);
                    fill();
                    Toasts.done(words.text("ui.audit.access.opened"));
                })
                .open();
    }
}
