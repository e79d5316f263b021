package org.brueckenschlag.ui.identity;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.brueckenschlag.identity.Account;
import org.brueckenschlag.identity.AccountAdministration;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.ui.components.EnterKey;
import org.brueckenschlag.ui.components.Note;
import org.brueckenschlag.ui.components.Toasts;
import org.brueckenschlag.ui.components.Words;

/** Asks for an account's name and roles; shows a password that is to be handed over, this one time. */
final class AccountDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField(Words.of("ui.accounts.name"));
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>(Words.of("ui.accounts.roles-of"));
    private final Div body = new Div();
    private final Div problem = new Div();

    private AccountDialog(String title) {
        setHeaderTitle(title);
        setWidth("min(32rem, 100%)");
        body.addClassName("bs-start-body");
        name.setHelperText(Words.of("ui.accounts.name-help"));
        name.setWidthFull();
        name.setMaxLength(40);
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(role -> Words.of("ui.role." + role.key()));
        add(body);
    }

    static AccountDialog create(AccountAdministration administration, Runnable afterwards) {
        var dialog = new AccountDialog(Words.of("ui.accounts.create"));
        dialog.body.add(dialog.name, dialog.roles, dialog.problem);
        dialog.actions("ui.accounts.create", () -> {
            var made = dialog.name.getValue().strip();
            var password = administration.create(made, dialog.roles.getValue());
            dialog.close();
            afterwards.run();
            handOver(made, password).open();
        });
        return dialog;
    }

    static AccountDialog roles(AccountAdministration administration, Account account, Runnable afterwards) {
        var dialog = new AccountDialog(Words.of("ui.accounts.roles-title", account.name()));
        dialog.roles.setValue(account.roles());
        dialog.body.add(dialog.roles, dialog.problem);
        dialog.actions("ui.accounts.roles-save", () -> {
            administration.changeRoles(account.id(), Set.copyOf(dialog.roles.getValue()));
            dialog.close();
            afterwards.run();
            Toasts.done(Words.of("ui.accounts.roles-saved"));
        });
        return dialog;
    }

    static AccountDialog handOver(String account, String password) {
        var dialog = new AccountDialog(Words.of("ui.accounts.handover", account));
        dialog.setCloseOnOutsideClick(false);
        dialog.setCloseOnEsc(false);
        var secret = new TextField(Words.of("ui.sign-in.password"));
        secret.setValue(password);
        secret.setReadOnly(true);
        secret.setWidthFull();
        secret.addClassName("bs-token-secret");
        dialog.body.add(Note.attention(Words.of("ui.tokens.once"), Words.of("ui.accounts.handover-help")), secret);
        var done = new Button(Words.of("ui.tokens.done"), click -> dialog.close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(done);
        return dialog;
    }

    private void actions(String words, Runnable work) {
        var save = new Button(Words.of(words), click -> tried(work));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        EnterKey.presses(save, name);
        getFooter().add(new Button(Words.of("ui.accounts.cancel"), click -> close()), save);
    }

    private void tried(Runnable work) {
        problem.removeAll();
        name.setInvalid(false);
        roles.setInvalid(false);
        try {
            work.run();
        } catch (Refused refused) {
            var texts = Words.here();
            refused.findings().forEach(finding -> {
                var field = finding.field().equals("name") ? name : roles;
                field.setErrorMessage(
                        texts.get(finding.key(), finding.arguments().toArray()));
                field.setInvalid(true);
            });
            if (refused.findings().isEmpty()) {
                problem.add(Note.problem("", Words.of(refused)));
            }
        }
    }
}
