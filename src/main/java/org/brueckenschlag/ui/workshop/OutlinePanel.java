package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.catalogue.ConditionWords;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Confirmation;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.workshop.Outline.Line;
import org.brueckenschlag.ui.workshop.Outline.Step;

/**
 * The drawing as a list, from its beginning along its ways: for everybody who works without the picture. Choosing,
 * adding, leading ways and removing need no mouse and no eye.
 */
final class OutlinePanel extends Section {

    private static final long serialVersionUID = 1L;

    /** Where the focus was stays known here while the list is made anew. */
    private static final String KEEP_FOCUS = """
            this.addEventListener('focusin', event => {
              this.bsPlace = event.target.closest('[data-place]')?.dataset.place;
            });
            """;

    private static final String RESTORE_FOCUS = """
            const place = $0 || (document.activeElement === document.body ? this.bsPlace : '');
            if (place) {
              this.querySelector(`[data-place="${CSS.escape(place)}"]`)?.focus();
            }
            """;

    /** In the list alone: the page stays where it is, and so does whoever works in the list. */
    private static final String BRING_INTO_SIGHT = """
            const place = this.querySelector(`[data-place="${CSS.escape($0)}"]`);
            if (place && this.scrollHeight > this.clientHeight && !this.contains(document.activeElement)) {
              const { top, bottom } = place.getBoundingClientRect();
              const seen = this.getBoundingClientRect();
              if (top < seen.top || bottom > seen.bottom) {
                this.scrollTop += top - seen.top - seen.height / 3;
              }
            }
            """;

    private final transient Texts texts;
    private final transient BpmnEditor editor;
    private final transient ConditionWords conditions;
    private final transient OutlineChanges changes;
    private final transient Runnable toPanel;
    private final Span told = new Span();
    private final Div list = new Div();
    private final Div actions = new Div();
    private final transient Map<String, Button> places = new HashMap<>();
    private transient Outline outline = new Outline(List.of());
    private transient List<Step> shown = List.of();
    private transient ChosenElement chosen = ChosenElement.NOTHING;
    private String next = "";

    /** @param toPanel to what the chosen step says, which stands far away for whoever goes there by keys */
    OutlinePanel(BpmnEditor editor, ConditionWords conditions, OutlineChanges changes, Runnable toPanel, Texts texts) {
        this.texts = texts;
        this.editor = editor;
        this.conditions = conditions;
        this.changes = changes;
        this.toPanel = toPanel;
        addClassName("bs-outline");
        getElement().setAttribute("aria-label", texts.get("ui.workshop.outline"));
        var hint = new Paragraph(texts.get("ui.workshop.outline.hint"));
        hint.addClassName("bs-muted");
        told.addClassNames("bs-muted", "bs-s");
        told.getElement().setAttribute("role", "status");
        actions.addClassName("bs-outline-actions");
        actions.getElement().setAttribute("role", "group");
        add(new H2(texts.get("ui.workshop.outline")), hint, told, list);
        getElement().executeJs(KEEP_FOCUS);
    }

    void show(Outline now) {
        var isCalledAsBefore = now.translated().equals(outline.translated());
        outline = now;
        var steps = now.steps();
        if (!isCalledAsBefore || !steps.equals(shown)) {
            shown = steps;
            list.removeAll();
            list.add(list(steps));
            places.keySet().retainAll(now.ids());
            follow(chosen);
        }
        getElement().executeJs(RESTORE_FOCUS, next);
        next = "";
    }

    /** Below what is chosen stands what can be done with it. */
    void follow(ChosenElement element) {
        mark(chosen.id(), false);
        chosen = element;
        mark(chosen.id(), true);
        actions.removeFromParent();
        actions.removeAll();
        outline.find(element.id()).filter(Line::isStep).ifPresent(this::offer);
    }

    private void mark(String id, boolean isChosen) {
        var place = places.get(id);
        if (place != null && isChosen) {
            place.getElement().setAttribute("aria-current", "true");
            getElement().executeJs(BRING_INTO_SIGHT, id);
        } else if (place != null) {
            place.getElement().removeAttribute("aria-current");
        }
    }

    private void offer(Line line) {
        var place = places.get(line.id());
        if (place == null) {
            return;
        }
        actions.getElement().setAttribute("aria-label", texts.get("ui.workshop.outline.actions", named(line)));
        actions.add(action("ui.workshop.outline.edit", Icons.FILE_PEN_LINE, toPanel));
        if (!line.isEnd() && !line.happensAtAnyTime()) {
            actions.add(
                    action("ui.workshop.outline.insert", Icons.PLUS, () -> changes.insert(line, outline, this::done)));
        }
        if (line.isGateway()
                || !line.isEnd()
                        && !line.happensAtAnyTime()
                        && outline.ways(line.id()).isEmpty()) {
            actions.add(action(
                    "ui.workshop.outline.way", Icons.ARROW_RIGHT, () -> changes.newWay(line, outline, this::done)));
        }
        if (!chosen.locked()) {
            actions.add(action("ui.workshop.outline.remove", Icons.TRASH_2, () -> remove(line)));
        }
        place.getElement().getParent().insertChild(1, actions.getElement());
    }

    /** A part asks by itself, for it takes with it what stands inside. */
    private void remove(Line line) {
        next = outline.before(line).map(Line::id).orElse("");
        if (line.kind().equals("part")) {
            editor.remove();
        } else {
            Confirmation.ask(
                    texts.get("ui.workshop.outline.remove.question", named(line)),
                    texts.get("ui.workshop.outline.remove.effect"),
                    texts.get("ui.workshop.outline.remove"),
                    texts.get("ui.workshop.outline.remove.not"),
                    () -> editor.removeAtOnce(line.id()));
        }
    }

    /** @param place what has the focus from now on */
    private void done(String place, String words) {
        told.setText(words);
        getElement().executeJs(RESTORE_FOCUS, place);
    }

    private OrderedList list(List<Step> steps) {
        var items = new OrderedList();
        steps.forEach(step -> items.add(item(step)));
        return items;
    }

    private ListItem item(Step step) {
        var item = new ListItem(button(step.line()));
        if (!step.ways().isEmpty()) {
            var ways = new UnorderedList();
            ways.addClassName("ways");
            step.ways().forEach(way -> ways.add(new ListItem(way(way, step))));
            item.add(ways);
        } else if (!step.line().isEnd() && !step.line().happensAtAnyTime()) {
            var stops = new Paragraph(texts.get("ui.workshop.outline.stops"));
            stops.addClassNames("bs-muted", "bs-s");
            item.add(stops);
        }
        if (!step.fastened().isEmpty()) {
            item.add(list(step.fastened()));
        }
        if (!step.inside().isEmpty()) {
            item.add(list(step.inside()));
        }
        return item;
    }

    private Button button(Line line) {
        var words = new Span(new Span(words(line)));
        if (!line.name().isEmpty()) {
            var kind = new Span(texts.get("catalogue.kind." + line.kind()));
            kind.addClassName("bs-muted");
            words.add(new Text(" · "), kind);
        }
        var button = placed(line, "bs-outline-step", () -> editor.choose(line.id()));
        button.setIcon(words);
        return button;
    }

    private Button way(Line way, Step from) {
        var button = placed(
                way,
                "bs-outline-way",
                () -> outline.find(way.id()).ifPresent(now -> changes.changeWay(now, outline, this::done)));
        button.setText(wayWords(way, from));
        button.setTooltipText(texts.get("ui.workshop.outline.way.change"));
        return button;
    }

    /** The same one as before where it was there: who presses it while the list is made anew has pressed it. */
    private Button placed(Line line, String className, Runnable what) {
        return places.computeIfAbsent(line.id(), id -> {
            var button = new Button();
            button.addClickListener(click -> what.run());
            button.addThemeVariants(ButtonVariant.TERTIARY);
            button.addClassName(className);
            button.getElement().setAttribute("data-place", id);
            return button;
        });
    }

    private String wayWords(Line way, Step from) {
        var target = outline.find(way.target()).map(this::named).orElse("");
        var several = from.ways().size() > 1;
        String words;
        if (several && way.otherwise()) {
            words = texts.get("ui.workshop.outline.otherwise", target);
        } else if (!way.condition().isEmpty()) {
            words = texts.get("ui.workshop.outline.if", conditions.of(way.condition()), target);
        } else if (several && from.line().isChoice()) {
            words = texts.get("ui.workshop.outline.unsaid", target);
        } else {
            words = texts.get(several ? "ui.workshop.outline.together" : "ui.workshop.outline.on", target);
        }
        return way.name().isEmpty() ? words : texts.get("ui.workshop.outline.labelled", outline.label(way), words);
    }

    private Button action(String words, Icons icon, Runnable what) {
        var button = new Button(texts.get(words), icon.icon(), click -> what.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private String words(Line line) {
        return outline.name(line.id()).map(name -> name.words(texts)).orElse("");
    }

    private String named(Line line) {
        return outline.name(line.id()).map(name -> name.quoted(texts)).orElse("");
    }
}
