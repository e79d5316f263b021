package org.brueckenschlag.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.OwnPassword;
import org.brueckenschlag.ui.components.EmptyState;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.ui.identity.OwnAccount;

/** Leads to the first area of the actor's roles. */
@PermitAll
@Route("")
class HomeView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient CurrentActor currentActor;
    private final transient OwnPassword password;

    HomeView(CurrentActor currentActor, OwnPassword password) {
        this.currentActor = currentActor;
        this.password = password;
        // The Prüfung's role comes and goes: without any, its time box is not open.
        var waits = currentActor.find().filter(actor -> actor.roles().isEmpty()).isPresent();
        add(new EmptyState(waits ? Icons.LOCK : Icons.INFO, Words.of(waits ? "ui.no-audit-access" : "ui.no-area")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (password.isDue()) {
            event.forwardTo(OwnAccount.PATH);
            return;
        }
        Area.of(currentActor.get()).stream().findFirst().ifPresent(area -> event.forwardTo(area.path()));
    }
}
