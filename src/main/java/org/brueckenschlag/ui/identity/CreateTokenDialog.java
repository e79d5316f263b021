package org.brueckenschlag.ui.identity;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.brueckenschlag.identity.AccessToken.Purpose;
import org.brueckenschlag.identity.AccessTokens;
import org.brueckenschlag.identity.NewAccessToken;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.ui.components.Note;
import org.brueckenschlag.ui.components.Toasts;
import org.brueckenschlag.ui.components.Words;

/** Asks what for and how long, then shows the token this one time. */
final class CreateTokenDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final Integer[] DAYS = {30, 90, 180, AccessTokens.LONGEST};
    private static final int USUAL_DAYS = 90;

    private final transient AccessTokens tokens;
    private final Select<Purpose> purpose = new Select<>();
    private final Select<Integer> days = new Select<>();
    private final Div body = new Div();
    private final Div problem = new Div();

    CreateTokenDialog(AccessTokens tokens, Runnable afterwards) {
        this.tokens = tokens;
        setHeaderTitle(Words.of("ui.tokens.create"));
        setWidth("min(32rem, 100%)");
        purpose.setLabel(Words.of("ui.tokens.purpose"));
        purpose.setItems(Purpose.values());
        purpose.setItemLabelGenerator(item -> Words.of("ui.tokens.purpose." + item.key()));
        purpose.setValue(Purpose.MODELER);
        purpose.setWidthFull();
        days.setLabel(Words.of("ui.tokens.valid"));
        days.setItems(DAYS);
        days.setItemLabelGenerator(item -> Words.of("ui.tokens.days", item));
        days.setValue(USUAL_DAYS);
        days.setWidthFull();
        body.addClassName("bs-start-body");
        body.add(purpose, days, problem);
        add(body);
        var create = new Button(Words.of("ui.tokens.create"), click -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Words.of("ui.tokens.create-not"), click -> close()), create);
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                afterwards.run();
            }
        });
    }

    private void create() {
        try {
            show(tokens.create(purpose.getValue(), days.getValue()));
        } catch (Refused refused) {
            problem.removeAll();
            problem.add(Note.problem("", Words.of(refused)));
        }
    }

    private void show(NewAccessToken created) {
        setHeaderTitle(Words.of("ui.tokens.created"));
        // A click beside the dialog must not throw away what is seen only once.
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        var secret = new TextField(Words.of("ui.tokens.secret"));
        secret.setValue(created.secret());
        secret.setReadOnly(true);
        secret.setWidthFull();
        secret.addClassName("bs-token-secret");
        var copy = new Button(Words.of("ui.tokens.copy"));
        copy.addClickListener(click -> {
            copy.getElement().executeJs("navigator.clipboard.writeText($0)", created.secret());
            Toasts.done(Words.of("ui.tokens.copied"));
        });
        var how = new Paragraph(Words.of("ui.tokens.how"));
        how.addClassNames("bs-muted", "bs-s");
        body.removeAll();
        body.add(Note.attention(Words.of("ui.tokens.once"), Words.of("ui.tokens.once-help")), secret, copy, how);
        getFooter().removeAll();
        var done = new Button(Words.of("ui.tokens.done"), click -> close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(done);
        secret.focus();
    }
}
