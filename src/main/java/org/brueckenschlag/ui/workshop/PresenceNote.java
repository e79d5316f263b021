package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.workshop.DraftPresence.Others;
import org.jspecify.annotations.Nullable;

/** Says politely that somebody else has the same draft open; empty while nobody has. */
final class PresenceNote extends Span {

    private static final long serialVersionUID = 1L;

    private final transient DraftPresence presence;
    private final transient ActorId me;
    private final transient Texts texts;
    private final String draft;
    private transient @Nullable Registration visit;

    PresenceNote(DraftPresence presence, ActorId me, String draft, Texts texts) {
        this.presence = presence;
        this.me = me;
        this.draft = draft;
        this.texts = texts;
        addClassName("bs-presence");
        getElement().setAttribute("role", "status");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var tell = event.getUI().accessLater(this::tell, null);
        visit = presence.enter(draft, me, tell::accept);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (visit != null) {
            visit.remove();
            visit = null;
        }
    }

    private void tell(Others others) {
        removeAll();
        if (others.people() > 0) {
            add(Icons.USERS.small(), new Span(texts.get("ui.workshop.presence.others", others.people())));
        } else if (others.isMyself()) {
            add(Icons.USERS.small(), new Span(texts.get("ui.workshop.presence.myself")));
        }
    }
}
