package org.brueckenschlag.ui.identity;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.brueckenschlag.identity.AccountAdministration;
import org.brueckenschlag.identity.AdministeredAccount;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.ui.components.Badge;
import org.brueckenschlag.ui.components.Confirmation;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.Toasts;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.ui.matters.Card;

/** Who of the agency can sign in, and in which roles. */
public final class AccountsCard extends Card {

    private static final long serialVersionUID = 1L;

    private final transient AccountAdministration administration;
    private final UnorderedList list = new UnorderedList();

    public AccountsCard(AccountAdministration administration) {
        super("konten", Words.of("ui.accounts"));
        this.administration = administration;
        var about = new Paragraph(Words.of("ui.accounts.about"));
        about.addClassName("bs-muted");
        beside(new Button(
                Words.of("ui.accounts.create"),
                Icons.PLUS.icon(),
                click -> AccountDialog.create(administration, this::fill).open()));
        list.addClassName("bs-tokens");
        add(about, list);
        fill();
    }

    private void fill() {
        list.removeAll();
        administration.accounts().stream().map(this::row).forEach(list::add);
    }

    private ListItem row(AdministeredAccount administered) {
        var account = administered.account();
        var name = new Span(account.name());
        name.addClassName("name");
        var roles = new Span(wordsOf(administered));
        roles.addClassNames("bs-s", "bs-muted");
        var about = new Div(name, roles);
        if (administered.isLocked()) {
            about.add(new Badge(Icons.LOCK, Words.of("ui.accounts.locked"), "calm"));
        }
        if (!administered.hasPassword()) {
            var provided = new Span(Words.of("ui.accounts.by-provider"));
            provided.addClassNames("bs-s", "bs-muted");
            about.add(provided);
        }
        var item = new ListItem(about);
        if (administered.hasPassword()) {
            item.add(
                    action(
                            "ui.accounts.roles",
                            account.name(),
                            () -> AccountDialog.roles(administration, account, this::fill)
                                    .open()),
                    action("ui.accounts.password", account.name(), () -> askForPassword(administered)));
        }
        item.add(
                administered.isLocked()
                        ? action("ui.accounts.unlock", account.name(), () -> {
                            administration.unlock(account.id());
                            fill();
                        })
                        : action("ui.accounts.lock", account.name(), () -> askToLock(administered)));
        return item;
    }

    private static String wordsOf(AdministeredAccount administered) {
        return administered.account().roles().stream()
                .sorted()
                .map(Role::key)
                .map(role -> Words.of("ui.role." + role))
                .collect(Collectors.joining(", "));
    }

    private static Button action(String words, String account, Runnable work) {
        var button = new Button(Words.of(words), click -> work.run());
        button.setAriaLabel(Words.of(words) + ": " + account);
        return button;
    }

    private void askToLock(AdministeredAccount administered) {
        var account = administered.account();
        Confirmation.ask(
                Words.of("ui.accounts.lock-question", account.name()),
                Words.of("ui.accounts.lock-effect"),
                Words.of("ui.accounts.lock"),
                Words.of("ui.accounts.not"),
                () -> tried(() -> {
                    administration.lock(account.id());
                    return Words.of("ui.accounts.locked-now", account.name());
                }));
    }

    private void askForPassword(AdministeredAccount administered) {
        var account = administered.account();
        Confirmation.ask(
                Words.of("ui.accounts.password-question", account.name()),
                Words.of("ui.accounts.password-effect"),
                Words.of("ui.accounts.password"),
                Words.of("ui.accounts.not"),
                () -> tried(() -> {
                    AccountDialog.handOver(account.name(), administration.resetPassword(account.id()))
                            .open();
                    return "";
                }));
    }

    private void tried(Supplier<String> work) {
        try {
            var done = work.get();
            if (!done.isEmpty()) {
                Toasts.done(done);
            }
        } catch (Refused refused) {
            Toasts.problem(Words.of(refused));
        }
        fill();
    }
}
