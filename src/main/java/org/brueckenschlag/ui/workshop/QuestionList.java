package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.brueckenschlag.catalogue.FormQuestion;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Icons;

/** The questions of a form in their order. A line stays the same while its question does: one may be pressing it. */
final class QuestionList extends Section {

    private static final long serialVersionUID = 1L;

    /**
     * What is typed between a press and the answer to it would be typed into the question before, and lost with it. The
     * server lets go of the panel once it shows the other one.
     */
    private static final String HOLD = """
            this.addEventListener('click', event => {
              const pressed = event.target.closest('vaadin-button');
              if (pressed && pressed.getAttribute('aria-pressed') !== 'true') $0.inert = true;
            })""";

    private final transient Texts texts;
    private final transient Consumer<String> choose;
    private final Component panel;
    private final OrderedList lines = new OrderedList();
    private final transient Map<String, Line> known = new HashMap<>();

    /** @param panel shows the chosen one */
    QuestionList(Component panel, Texts texts, Consumer<String> choose) {
        this.panel = panel;
        this.texts = texts;
        this.choose = choose;
        addClassName("bs-outline");
        getElement().setAttribute("aria-label", texts.get("ui.workshop.form.questions"));
        add(new H2(texts.get("ui.workshop.form.questions")), lines);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(HOLD, panel.getElement());
    }

    /** @param isMarked whether something speaks against that one */
    void show(List<FormQuestion> questions, String chosen, Predicate<FormQuestion> isMarked) {
        var ids = questions.stream().map(FormQuestion::id).toList();
        known.entrySet().removeIf(line -> {
            var isGone = !ids.contains(line.getKey());
            if (isGone) {
                lines.remove(line.getValue().item);
            }
            return isGone;
        });
        for (var at = 0; at < questions.size(); at++) {
            var question = questions.get(at);
            var line = known.computeIfAbsent(question.id(), id -> new Line(texts, () -> press(id)));
            line.say(question, name(question, texts), isMarked.test(question));
            if (lines.getComponentCount() <= at || !lines.getComponentAt(at).equals(line.item)) {
                lines.addComponentAtIndex(at, line.item);
            }
        }
        choose(chosen);
    }

    private void press(String id) {
        choose.accept(id);
        panel.getElement().executeJs("this.inert = false");
    }

    /** Another one is chosen; the questions are the same. */
    void choose(String chosen) {
        known.forEach(
                (id, line) -> line.press.getElement().setAttribute("aria-pressed", String.valueOf(id.equals(chosen))));
    }

    void reveal(String id) {
        var line = known.get(id);
        if (line != null) {
            line.item.scrollIntoView();
        }
    }

    void focus(String id) {
        var line = known.get(id);
        if (line != null) {
            line.press.focus();
        }
    }

    /** What people call it. */
    static String name(FormQuestion question, Texts texts) {
        return question.label().isBlank()
                ? texts.get("ui.workshop.question." + question.kind().key())
                : question.label();
    }

    private static final class Line {

        private final Texts texts;
        private final ListItem item = new ListItem();
        private final Button press;
        private final Span whole = new Span();
        private final Span words = new Span();
        private final Span kind = new Span();
        private final SvgIcon mark = Icons.CIRCLE_ALERT.small();

        Line(Texts texts, Runnable pressed) {
            this.texts = texts;
            kind.addClassName("bs-muted");
            whole.add(words, new Span(" · "), kind, new Span(" "), mark);
            press = new Button(whole, click -> pressed.run());
            press.addThemeVariants(ButtonVariant.TERTIARY);
            item.add(press);
        }

        void say(FormQuestion question, String name, boolean isMarked) {
            words.setText(name);
            kind.setText(texts.get("ui.workshop.question." + question.kind().key()));
            mark.setVisible(isMarked);
            whole.getElement().setAttribute("title", isMarked ? texts.get("ui.workshop.findings") : "");
            item.getStyle().set("margin-inline-start", question.depth() * 16 + "px");
        }
    }
}
