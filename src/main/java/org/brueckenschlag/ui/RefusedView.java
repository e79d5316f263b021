package org.brueckenschlag.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.ui.components.EmptyState;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.Words;

/** A page that could not be opened because something was refused: says what, and leads back. */
@PermitAll
@ParentLayout(MainLayout.class)
class RefusedView extends Div implements HasErrorParameter<Refused>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refused> parameter) {
        var refused = parameter.getException();
        var heading = new H1(Words.of("ui.refused.title"));
        heading.addClassName("bs-hidden");
        add(
                heading,
                new EmptyState(Icons.SEARCH_X, Words.of(refused))
                        .withAction(Words.of("ui.absent.action"), () -> getUI().ifPresent(ui -> ui.navigate(""))));
        return switch (refused.refusal().kind()) {
            case NOT_FOUND -> HttpServletResponse.SC_NOT_FOUND;
            case FORBIDDEN -> HttpServletResponse.SC_FORBIDDEN;
            case CONFLICT -> HttpServletResponse.SC_CONFLICT;
            case INVALID, TOO_MANY -> HttpServletResponse.SC_BAD_REQUEST;
        };
    }

    @Override
    public String getPageTitle() {
        return Words.pageTitle(Words.of("ui.refused.title"));
    }
}
