package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.workshop.BpmnEditor.Line;

/** The diagram as a list, for everybody who works without the picture: choosing, changing and adding need no mouse. */
final class OutlinePanel extends Section {

    private static final long serialVersionUID = 1L;
    private static final Set<String> KINDS =
            Set.of("task", "decision", "call", "part", "gateway", "wait", "event", "step");

    private final transient Texts texts;
    private final transient Consumer<String> choose;

    OutlinePanel(Texts texts, Consumer<String> choose) {
        this.texts = texts;
        this.choose = choose;
        addClassName("bs-outline");
        getElement().setAttribute("aria-label", texts.get("ui.workshop.outline"));
    }

    void show(List<Line> lines) {
        removeAll();
        var hint = new Paragraph(texts.get("ui.workshop.outline.hint"));
        hint.addClassName("bs-muted");
        var list = new OrderedList();
        lines.stream()
                .filter(line -> KINDS.contains(line.kind()))
                .forEach(line -> list.add(new ListItem(button(line))));
        add(new H2(texts.get("ui.workshop.outline")), hint, list);
    }

    private Button button(Line line) {
        var kind = new Span(texts.get("ui.workshop.kind." + line.kind()));
        kind.addClassName("bs-muted");
        var button = new Button(new Span(
                new Span(line.name().isEmpty() ? texts.get("ui.workshop.unnamed") : line.name()),
                new Text(" · "),
                kind));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClickListener(click -> choose.accept(line.id()));
        return button;
    }
}
