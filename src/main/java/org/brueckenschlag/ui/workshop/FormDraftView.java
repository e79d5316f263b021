package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.brueckenschlag.casefree.FreeTexts;
import org.brueckenschlag.catalogue.Draft;
import org.brueckenschlag.catalogue.DraftMeetings;
import org.brueckenschlag.catalogue.Drafts;
import org.brueckenschlag.catalogue.FormsOfAgency;
import org.brueckenschlag.catalogue.ProtectedElements;
import org.brueckenschlag.forms.Forms;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.ui.components.Note;
import org.brueckenschlag.ui.components.Words;

/** One form of a draft: its questions, what the chosen one says, and how it looks. It is saved as one types. */
@PermitAll
@Route("werkstatt/:entwurf/formular/:datei")
class FormDraftView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Drafts drafts;
    private final transient DraftMeetings meetings;
    private final transient DraftHead head;
    private final transient ProtectedElements safeguards;
    private final transient Forms forms;
    private final transient FormsOfAgency offered;
    private final transient FreeTexts freeTexts;

    FormDraftView(
            Drafts drafts,
            DraftMeetings meetings,
            DraftHead head,
            ProtectedElements safeguards,
            Forms forms,
            FormsOfAgency offered,
            FreeTexts freeTexts) {
        this.drafts = drafts;
        this.meetings = meetings;
        this.head = head;
        this.safeguards = safeguards;
        this.forms = forms;
        this.offered = offered;
        this.freeTexts = freeTexts;
        addClassName("bs-workshop");
    }

    @Override
    public String getPageTitle() {
        return Words.pageTitle(Words.of("ui.area.werkstatt"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var id = event.getRouteParameters().get(WorkshopAddress.DRAFT).orElse("");
        var form = event.getRouteParameters().get(WorkshopAddress.FILE).orElse("");
        var draft = drafts.find(id);
        if (draft.state() != Draft.State.OPEN) {
            event.forwardTo(WorkshopAddress.comparison(id).substring(1));
        } else if (!drafts.files(id).containsKey(form + ".form")) {
            event.forwardTo(WorkshopAddress.draft(id).substring(1));
        } else {
            var texts = Words.here();
            add(head.ofFile(
                    texts.get(
                            "ui.workshop.form-of",
                            FormTitles.of(draft, drafts, texts).of(form)),
                    draft,
                    texts));
            try {
                var locked = safeguards.questions(draft.process(), form);
                var board = new FormBoard(
                        drafts, meetings, draft, form + ".form", locked, forms, offered, freeTexts, texts);
                add(board);
                DraftPlaces.in(event.getLocation()).ifPresent(board::lead);
            } catch (Refused unreadable) {
                add(Note.problem(Words.of("ui.workshop.form"), Words.of(unreadable)));
            }
        }
    }
}
