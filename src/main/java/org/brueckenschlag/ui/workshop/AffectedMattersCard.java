package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.brueckenschlag.catalogue.Draft;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.matters.MatterMoves;
import org.brueckenschlag.matters.VersionBehind;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.audit.Tables;
import org.brueckenschlag.ui.matters.Card;

/** The running matters of the process, by the version that they stay on, each with the way to move them. */
final class AffectedMattersCard extends Card {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient Set<ProcessVersionId> behind;

    AffectedMattersCard(Draft draft, MatterMoves moves, ProcessCatalogue catalogue, Texts texts) {
        super("vorgaenge", texts.get("ui.workshop.affected"));
        this.texts = texts;
        this.behind = moves.behind().stream().map(VersionBehind::version).collect(Collectors.toSet());
        var running = running(draft.process(), moves, catalogue);
        if (running.isEmpty()) {
            add(new Paragraph(texts.get("ui.workshop.affected.none")));
            return;
        }
        var matters = running.values().stream().mapToInt(Integer::intValue).sum();
        var released = draft.state() == Draft.State.RELEASED;
        add(new Paragraph(
                texts.get(released ? "ui.workshop.affected.released" : "ui.workshop.affected.about", matters)));
        var table = Tables.stacking(Tables.of(List.of(
                texts.get("ui.workshop.column.number"),
                texts.get("ui.workshop.column.running"),
                texts.get("ui.workshop.column.action"))));
        running.forEach((version, count) -> Tables.row(
                table,
                catalogue.model(version).called(texts),
                Tables.plain(texts.get("ui.workshop.moves.count", count)),
                way(version, count)));
        add(Tables.scroller(table, texts.get("ui.workshop.affected")));
    }

    /** The newest version first. */
    private static Map<ProcessVersionId, Integer> running(
            String process, MatterMoves moves, ProcessCatalogue catalogue) {
        var ofProcess = new LinkedHashMap<ProcessVersionId, Integer>();
        moves.running().entrySet().stream()
                .filter(version -> catalogue.model(version.getKey()).key().equals(process))
                .sorted(Comparator.comparing(
                        version -> catalogue.model(version.getKey()).version(), Comparator.reverseOrder()))
                .forEach(version -> ofProcess.put(version.getKey(), version.getValue()));
        return ofProcess;
    }

    private Component way(ProcessVersionId version, int count) {
        if (!behind.contains(version)) {
            return new Span(texts.get("ui.workshop.in-use"));
        }
        var move = new Anchor(WorkshopAddress.moving(version), texts.get("ui.workshop.moves.go"));
        move.setRouterIgnore(false);
        move.getElement().setAttribute("aria-label", texts.get("ui.workshop.affected.move", count));
        return move;
    }
}
