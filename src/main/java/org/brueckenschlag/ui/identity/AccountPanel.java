package org.brueckenschlag.ui.identity;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Locale;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.Preferences;
import org.brueckenschlag.ui.Preferences.Scheme;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.Words;

/** Who is signed in, language, light or dark, signing out. */
public final class AccountPanel extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * @param roles the account's roles in words
     * @param agency name of its agency
     */
    public AccountPanel(String roles, String agency, AuthenticationContext authentication) {
        addClassName("bs-account-panel");
        var role = new Span(roles);
        role.getElement().getStyle().set("font-weight", "600");
        var place = new Span(agency);
        place.addClassNames("bs-s", "bs-muted");
        var who = new Div(role, place);
        who.addClassName("who");
        var out = new Button(Words.of("ui.account.sign-out"), Icons.LOG_OUT.icon(), click -> authentication.logout());
        var own = new Anchor("/" + OwnAccount.PATH, Words.of("ui.own-account"));
        add(who, own, languages(), schemes(), out);
    }

    private RadioButtonGroup<Locale> languages() {
        var group = new RadioButtonGroup<Locale>(Words.of("ui.language"));
        group.setItems(Texts.LANGUAGES);
        group.setItemLabelGenerator(LanguageChoice::nameOf);
        group.setValue(Texts.in(Words.locale()).locale());
        group.addValueChangeListener(change -> getUI().ifPresent(ui -> Preferences.choose(ui, change.getValue())));
        return group;
    }

    private RadioButtonGroup<Scheme> schemes() {
        var group = new RadioButtonGroup<Scheme>(Words.of("ui.scheme"));
        group.setItems(Scheme.values());
        group.setItemLabelGenerator(scheme -> Words.of("ui.scheme." + scheme.key()));
        var request = VaadinRequest.getCurrent();
        group.setValue(request == null ? Scheme.SYSTEM : Preferences.scheme(request));
        group.addValueChangeListener(change -> getUI().ifPresent(ui -> Preferences.choose(ui, change.getValue())));
        return group;
    }
}
