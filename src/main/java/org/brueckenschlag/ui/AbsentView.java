package org.brueckenschlag.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.brueckenschlag.ui.components.EmptyState;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.Words;

/** An address that does not exist, or not for this person: the same words for both. */
@PermitAll
@ParentLayout(MainLayout.class)
class AbsentView extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        var heading = new H1(Words.of("ui.absent.title"));
        heading.addClassName("bs-hidden");
        add(
                heading,
                new EmptyState(Icons.SEARCH_X, Words.of("ui.absent"))
                        .withAction(Words.of("ui.absent.action"), () -> getUI().ifPresent(ui -> ui.navigate(""))));
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return Words.pageTitle(Words.of("ui.absent.title"));
    }
}
