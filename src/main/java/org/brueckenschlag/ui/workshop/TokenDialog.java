package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.workshop.TokenRun.Choice;

/** Plays a drawing by hand, step by step: beside the picture stands what can be done next, each a button. */
final class TokenDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient UnaryOperator<String> placed;
    private final TokenRun run;
    private final UnorderedList choices = new UnorderedList();
    private final Paragraph state = new Paragraph();
    private transient List<Choice> offered = List.of();
    private boolean hasPressed;

    /** @param placed what an element without a name is called by where it stands */
    TokenDialog(String xml, Map<String, String> labels, UnaryOperator<String> placed, Texts texts) {
        this.placed = placed;
        this.texts = texts;
        this.run = new TokenRun(xml, labels);
        addClassName("bs-token-dialog");
        setHeaderTitle(texts.get("ui.workshop.token"));
        setWidth("min(110rem, 100%)");
        run.onChoices(this::show);
        run.onFailed(() -> state.setText(texts.get("ui.workshop.unreadable")));
        state.getElement().setAttribute("role", "status");
        choices.addClassName("bs-token-choices");
        var about = new Paragraph(texts.get("ui.workshop.token.about"));
        about.addClassName("bs-muted");
        var side = new Div(new H3(texts.get("ui.workshop.token.next")), state, choices);
        side.addClassName("bs-token-side");
        var picture = new Div(run, zooming());
        picture.addClassName("bs-token-picture");
        var body = new Div(picture, side);
        body.addClassName("bs-token-body");
        add(about, body);
        getFooter()
                .add(
                        new Button(texts.get("ui.workshop.token.again"), Icons.UNDO_2.icon(), click -> run.again()),
                        new Button(texts.get("ui.workshop.token.close"), click -> close()));
    }

    private Div zooming() {
        var zooming = new Div(
                zoom(Icons.ZOOM_OUT, "ui.workshop.zoom-out", -1),
                zoom(Icons.ZOOM_IN, "ui.workshop.zoom-in", 1),
                zoom(Icons.MAXIMIZE, "ui.workshop.whole", 0));
        zooming.addClassName("bs-token-zoom");
        return zooming;
    }

    private Button zoom(Icons icon, String words, int step) {
        var button = new Button(icon.icon(), click -> run.zoom(step));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(texts.get(words));
        button.setTooltipText(texts.get(words));
        return button;
    }

    /** Whoever has pressed one of them goes on with the first of those that come after it. */
    private void show(List<Choice> told, boolean isGoing) {
        state.setText(texts.get(isGoing ? "ui.workshop.token.going" : "ui.workshop.token.ready"));
        if (told.equals(offered)) {
            return;
        }
        offered = told;
        choices.removeAll();
        var buttons = IntStream.range(0, told.size())
                .boxed()
                .sorted(Comparator.comparing(at -> place(told.get(at), isGoing)))
                .map(at -> new Button(words(told.get(at)), click -> {
                    hasPressed = true;
                    run.go(at);
                }))
                .toList();
        buttons.forEach(button -> choices.add(new ListItem(button)));
        if (hasPressed && !buttons.isEmpty()) {
            buttons.getFirst().focus();
        }
    }

    /** What goes on first, then what may happen at any time, beginning another one last. */
    private static int place(Choice choice, boolean isGoing) {
        return switch (choice.kind()) {
            case "step", "way" -> 0;
            case "start" -> isGoing ? 2 : 0;
            default -> 1;
        };
    }

    private String words(Choice choice) {
        return choice.kind().equals("way")
                ? texts.get(
                        "ui.workshop.token.way",
                        named(choice.name(), choice.element()),
                        named(choice.way(), choice.flow()))
                : texts.get("ui.workshop.token." + choice.kind(), named(choice.name(), choice.element()));
    }

    /** What has no name is told by where it stands. */
    private String named(String name, String element) {
        return name.isEmpty() ? placed.apply(element) : name;
    }
}
