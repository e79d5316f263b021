package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.brueckenschlag.catalogue.Draft;
import org.brueckenschlag.catalogue.DraftDecided;
import org.brueckenschlag.catalogue.DraftHistory;
import org.brueckenschlag.catalogue.Drafts;
import org.brueckenschlag.shared.Texts;

/** When and by whom a draft was sent that waits, and who may release it. */
final class SentLine {

    private SentLine() {}

    static Optional<String> words(Draft draft, Drafts drafts, DraftHistory history, Texts texts) {
        return draft.state() != Draft.State.SENT
                ? Optional.empty()
                : history.decisions(draft.id()).stream()
                        .filter(decision -> decision.what() == DraftDecided.What.SENT)
                        .findFirst()
                        .map(sent -> texts.get(
                                "ui.workshop.sent-by",
                                DecisionItem.when(sent.at(), texts),
                                DecisionItem.who(sent.isMine(), texts),
                                drafts.mayRelease(draft) ? "me" : sent.isMine() ? "another" : "second"));
    }

    static Optional<Paragraph> of(Draft draft, Drafts drafts, DraftHistory history, Texts texts) {
        return words(draft, drafts, history, texts).map(words -> {
            var line = new Paragraph(words);
            line.addClassName("bs-s");
            return line;
        });
    }
}
