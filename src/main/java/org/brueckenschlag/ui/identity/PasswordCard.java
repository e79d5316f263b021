package org.brueckenschlag.ui.identity;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import org.brueckenschlag.identity.OwnPassword;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.ui.components.Note;
import org.brueckenschlag.ui.components.Toasts;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.ui.matters.Card;

/** Changes the account's password; whoever was given one begins here. */
final class PasswordCard extends Card {

    private static final long serialVersionUID = 1L;

    private final transient OwnPassword password;
    private final PasswordField present = new PasswordField(Words.of("ui.password.present"));
    private final PasswordField next = new PasswordField(Words.of("ui.password.next"));

    PasswordCard(OwnPassword password) {
        super("passwort", Words.of("ui.password"));
        this.password = password;
        if (!password.isHere()) {
            var elsewhere = new Paragraph(Words.of("ui.password.elsewhere"));
            elsewhere.addClassName("bs-muted");
            add(elsewhere);
            return;
        }
        if (password.isDue()) {
            add(Note.attention(Words.of("ui.password.due"), Words.of("ui.password.due-help")));
        }
        present.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        next.setAutocomplete(Autocomplete.NEW_PASSWORD);
        next.setHelperText(Words.of("ui.password.help"));
        var save = new Button(Words.of("ui.password.change"), click -> change());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var fields = new Div(present, next, save);
        fields.addClassName("bs-password");
        add(fields);
    }

    private void change() {
        present.setInvalid(false);
        next.setInvalid(false);
        var wasDue = password.isDue();
        try {
            password.change(present.getValue(), next.getValue());
        } catch (Refused refused) {
            refused.findings().forEach(finding -> {
                var field = finding.field().equals("present") ? present : next;
                field.setErrorMessage(
                        Words.here().get(finding.key(), finding.arguments().toArray()));
                field.setInvalid(true);
            });
            return;
        }
        present.clear();
        next.clear();
        if (wasDue) {
            // Now the account has its roles: the whole frame is another one.
            getUI().ifPresent(ui -> ui.getPage().setLocation("/"));
            return;
        }
        Toasts.done(Words.of("ui.password.changed"));
    }
}
