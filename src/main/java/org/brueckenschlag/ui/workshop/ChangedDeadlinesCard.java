package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.VersionChange;
import org.brueckenschlag.catalogue.VersionChange.Aspect;
import org.brueckenschlag.catalogue.VersionChange.Difference;
import org.brueckenschlag.catalogue.VersionChange.Manner;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.audit.VersionChanges;
import org.brueckenschlag.ui.matters.Card;

/** Which deadlines and waits are others in the version that matters move to. */
final class ChangedDeadlinesCard extends Card {

    private static final long serialVersionUID = 1L;
    private static final String DEADLINE = "frist:";

    /** @param changes all that differs between the two versions */
    ChangedDeadlinesCard(List<VersionChange> changes, Texts texts) {
        super("fristen", texts.get("ui.workshop.moving.deadlines"));
        var changed = changes.stream().flatMap(ChangedDeadlinesCard::deadlines).toList();
        if (changed.isEmpty()) {
            add(new Paragraph(texts.get("ui.workshop.moving.deadlines.same")));
            return;
        }
        add(new Paragraph(texts.get("ui.workshop.moving.deadlines.about")));
        add(new VersionChanges(texts)
                .table(changed, texts.get("ui.workshop.moves.from"), texts.get("ui.workshop.moves.to")));
    }

    private static Stream<VersionChange> deadlines(VersionChange change) {
        var about = change.differences().stream()
                .filter(ChangedDeadlinesCard::isDeadline)
                .toList();
        return change.manner() != Manner.CHANGED || about.isEmpty() ? Stream.empty() : Stream.of(change.with(about));
    }

    private static boolean isDeadline(Difference difference) {
        return difference.aspect() == Aspect.WAIT
                || difference.aspect() == Aspect.PROPERTY
                        && Stream.of(difference.before(), difference.after())
                                .anyMatch(side -> side.startsWith(DEADLINE));
    }
}
