package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.Draft;
import org.brueckenschlag.catalogue.Drafts;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.PageHeader;
import org.brueckenschlag.ui.workshop.Stages.Stage;

/**
 * The head of the views in which a draft is changed: what it is of, how far it is, who else has it open, where it goes
 * on.
 */
@org.springframework.stereotype.Component
class DraftHead {

    private final Drafts drafts;
    private final DraftPresence presence;
    private final CurrentActor currentActor;

    DraftHead(Drafts drafts, DraftPresence presence, CurrentActor currentActor) {
        this.drafts = drafts;
        this.presence = presence;
        this.currentActor = currentActor;
    }

    PageHeader ofDiagram(Draft draft, Texts texts, Button earlier, Button next) {
        next.setIconAfterText(true);
        next.addThemeVariants(ButtonVariant.PRIMARY);
        return head(texts.get("ui.workshop.stage.draft"), draft, texts, earlier, next)
                .crumbs(workshop(texts), new Span(process(draft, texts)));
    }

    /** @param title of a form or a table */
    PageHeader ofFile(String title, Draft draft, Texts texts, Component... others) {
        // a button: what is still being typed reaches the server before the click does
        var back = new Button(texts.get("ui.workshop.form.back"), Icons.ARROW_LEFT.icon());
        back.addThemeVariants(ButtonVariant.PRIMARY);
        back.addClickListener(click -> back.getUI()
                .ifPresent(ui -> ui.navigate(WorkshopAddress.draft(draft.id()).substring(1))));
        return head(
                        title,
                        draft,
                        texts,
                        Stream.concat(Stream.of(others), Stream.of(back)).toArray(Component[]::new))
                .crumbs(workshop(texts), new Anchor(WorkshopAddress.draft(draft.id()), process(draft, texts)));
    }

    private PageHeader head(String title, Draft draft, Texts texts, Component... actions) {
        return new PageHeader(title)
                .badges(new PresenceNote(presence, currentActor.get().id(), draft.id(), texts))
                .actions(Stream.concat(Stream.of(new Stages(Stage.DRAFT, false, texts)), Stream.of(actions))
                        .toArray(Component[]::new));
    }

    private static RouterLink workshop(Texts texts) {
        return new RouterLink(texts.get("ui.area.werkstatt"), WorkshopView.class);
    }

    private String process(Draft draft, Texts texts) {
        return drafts.words(draft, texts.locale()).process();
    }
}
