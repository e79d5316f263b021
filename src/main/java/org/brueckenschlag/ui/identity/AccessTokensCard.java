package org.brueckenschlag.ui.identity;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.brueckenschlag.identity.AccessToken;
import org.brueckenschlag.identity.AccessTokens;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.ui.components.Confirmation;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.ui.components.EmptyState;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.Toasts;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.ui.matters.Card;

/** The account's access tokens: made here, seen once, made worthless here. */
final class AccessTokensCard extends Card {

    private static final long serialVersionUID = 1L;

    private final transient AccessTokens tokens;
    private final Div list = new Div();

    AccessTokensCard(AccessTokens tokens) {
        super("zugaenge", Words.of("ui.tokens"));
        this.tokens = tokens;
        var about = new Paragraph(Words.of("ui.tokens.about"));
        about.addClassName("bs-muted");
        var create = new Button(
                Words.of("ui.tokens.create"),
                Icons.PLUS.icon(),
                click -> new CreateTokenDialog(tokens, this::fill).open());
        beside(create);
        add(about, list);
        fill();
    }

    private void fill() {
        list.removeAll();
        var own = tokens.own();
        if (own.isEmpty()) {
            list.add(new EmptyState(Icons.LOCK, Words.of("ui.tokens.none")));
            return;
        }
        var items = new UnorderedList();
        items.addClassName("bs-tokens");
        own.stream().map(this::row).forEach(items::add);
        list.add(items);
    }

    private ListItem row(AccessToken token) {
        var purpose = new Span(Words.of("ui.tokens.purpose." + token.purpose().key()));
        purpose.addClassName("name");
        var times = new Span(Words.of(
                "ui.tokens.times",
                Dates.dayAndYear(Dates.dayOf(token.createdAt()), Words.locale()),
                Dates.dayAndYear(Dates.dayOf(token.validUntil().minusMillis(1)), Words.locale())));
        var used = new Span(
                token.lastUsed() == null
                        ? Words.of("ui.tokens.unused")
                        : Words.of("ui.tokens.used", Dates.dayAndYear(token.lastUsed(), Words.locale())));
        var about = new Div(purpose, times, used);
        times.addClassNames("bs-s", "bs-muted");
        used.addClassNames("bs-s", "bs-muted");
        return new ListItem(about, revoke(token));
    }

    private Component revoke(AccessToken token) {
        var purpose = Words.of("ui.tokens.purpose." + token.purpose().key());
        var revoke = new Button(
                Words.of("ui.tokens.revoke"),
                click -> Confirmation.ask(
                        Words.of("ui.tokens.revoke-question", purpose),
                        Words.of("ui.tokens.revoke-effect"),
                        Words.of("ui.tokens.revoke"),
                        Words.of("ui.tokens.revoke-not"),
                        () -> revoke(token.id())));
        revoke.setAriaLabel(Words.of("ui.tokens.revoke") + ": " + purpose);
        return revoke;
    }

    private void revoke(String id) {
        try {
            tokens.revoke(id);
            Toasts.done(Words.of("ui.tokens.revoked"));
        } catch (Refused alreadyGone) {
            Toasts.problem(Words.of(alreadyGone));
        }
        fill();
    }
}
