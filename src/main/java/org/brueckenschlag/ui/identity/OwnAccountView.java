package org.brueckenschlag.ui.identity;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.brueckenschlag.identity.AccessTokens;
import org.brueckenschlag.identity.OwnPassword;
import org.brueckenschlag.ui.components.PageHeader;
import org.brueckenschlag.ui.components.Words;

/** What belongs to the account that is signed in. */
@Route(OwnAccount.PATH)
@PermitAll
class OwnAccountView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    OwnAccountView(OwnPassword password, AccessTokens tokens) {
        addClassName("bs-own-account");
        add(new PageHeader(Words.of("ui.own-account")), new PasswordCard(password));
        if (!password.isDue()) {
            add(new AccessTokensCard(tokens));
        }
    }

    @Override
    public String getPageTitle() {
        return Words.pageTitle(Words.of("ui.own-account"));
    }
}
