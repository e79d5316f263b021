package org.brueckenschlag.ui.matters;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.ProcessElement;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.shared.MatterId;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.shared.WorkingDays;
import org.brueckenschlag.tasks.TaskCard;
import org.brueckenschlag.ui.components.Badge;
import org.brueckenschlag.ui.components.Due;

/**
 * Running matters as a board: for each process the steps in which matters stand, in the order of the story. A matter
 * stands where its next deadline is.
 */
class MatterBoard extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Map<MatterId, List<TaskCard>> cards;
    private final transient ProcessCatalogue catalogue;
    private final transient BinaryOperator<String> places;
    private final transient Instant now;
    private final transient WorkingDays workingDays;
    private final transient Texts texts;

    /** @param places name of a Sozialraum by agency and code */
    MatterBoard(
            List<Matter> matters,
            Map<MatterId, List<TaskCard>> cards,
            ProcessCatalogue catalogue,
            BinaryOperator<String> places,
            Instant now,
            WorkingDays workingDays,
            Texts texts) {
        this.cards = cards;
        this.catalogue = catalogue;
        this.places = places;
        this.now = now;
        this.workingDays = workingDays;
        this.texts = texts;
        addClassName("bs-board");
        var byProcess = new TreeMap<String, List<Matter>>();
        matters.forEach(matter -> byProcess
                .computeIfAbsent(
                        catalogue.labels(matter.version(), texts.locale()).process(), name -> new ArrayList<>())
                .add(matter));
        byProcess.forEach((name, those) -> add(process(name, those)));
    }

    private Section process(String name, List<Matter> matters) {
        var columns = new LinkedHashMap<String, List<Matter>>();
        matters.stream()
                .sorted(Comparator.comparingInt(this::place))
                .forEach(matter -> columns.computeIfAbsent(stage(matter), stage -> new ArrayList<>())
                        .add(matter));
        var row = new Div();
        row.addClassName("columns");
        row.getElement().setAttribute("role", "group");
        row.getElement().setAttribute("tabindex", "0");
        row.getElement().setAttribute("aria-label", texts.get("ui.matters.board.of", name));
        columns.forEach((stage, those) -> row.add(column(stage, those)));
        var section = new Section(new H2(name), row);
        section.addClassName("process");
        return section;
    }

    private Div column(String stage, List<Matter> matters) {
        var count = new Span(texts.get("ui.matters.number", matters.size()));
        count.addClassName("count");
        var heading = new H3(new Span(stage), count);
        var list = new UnorderedList();
        matters.forEach(matter -> list.add(card(matter)));
        var column = new Div(heading, list);
        column.addClassName("column");
        return column;
    }

    private ListItem card(Matter matter) {
        var title = new Anchor(MatterAddress.of(matter.number()), matter.title());
        var about = new Span(texts.get(
                "ui.matters.board.about",
                matter.number(),
                places.apply(matter.agency().value(), matter.socialSpace())));
        about.addClassNames("bs-s", "bs-muted");
        var item = new ListItem(title, about);
        var open = of(matter);
        if (!open.isEmpty()) {
            item.add(Badge.of(Due.of(open.getFirst().due(), now, workingDays, texts.locale())));
        }
        if (open.size() > 1) {
            var others = new Span(texts.get("ui.matters.board.others", open.size() - 1));
            others.addClassNames("bs-s", "bs-muted");
            item.add(others);
        }
        return item;
    }

    private String stage(Matter matter) {
        var open = of(matter);
        return open.isEmpty()
                ? texts.get("ui.matters.waiting")
                : catalogue
                        .labels(matter.version(), texts.locale())
                        .element(open.getFirst().element());
    }

    /** Where the step stands in the story; what waits for a date comes last. */
    private int place(Matter matter) {
        var open = of(matter);
        if (open.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        var elements = catalogue.model(matter.version()).elements().stream()
                .map(ProcessElement::id)
                .toList();
        return IntStream.range(0, elements.size())
                .filter(at -> elements.get(at).equals(open.getFirst().element()))
                .findFirst()
                .orElse(elements.size());
    }

    private List<TaskCard> of(Matter matter) {
        return cards.getOrDefault(matter.id(), List.of()).stream()
                .sorted(Comparator.comparing(TaskCard::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }
}
