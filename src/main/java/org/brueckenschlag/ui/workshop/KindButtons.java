package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Icons;

/** What people add to a drawing, as buttons with words. */
final class KindButtons extends Div {

    private static final long serialVersionUID = 1L;

    /** In the order of the buttons. */
    static final List<String> KINDS = List.of("task", "gateway", "parallel", "wait", "decision", "part", "end");

    /** Those behind which something may come. */
    static final List<String> LEADING_ON =
            KINDS.stream().filter(kind -> !kind.equals("end")).toList();

    KindButtons(Texts texts, Consumer<String> insert) {
        addClassName("bs-workshop-kinds");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", texts.get("ui.workshop.kinds"));
        for (var kind : KINDS) {
            var button = new Button(new Span(icon(kind).icon(), new Span(texts.get("ui.workshop.add." + kind))));
            button.addThemeVariants(ButtonVariant.TERTIARY);
            button.setTooltipText(texts.get("ui.workshop.add.help"));
            button.addClickListener(click -> {
                if (isFirst(click)) {
                    insert.accept(kind);
                }
            });
            add(button);
        }
    }

    /** A double click is a habit and means one; keys count nothing. */
    private static boolean isFirst(ClickEvent<Button> click) {
        return click.getClickCount() < 2;
    }

    /** What a new one is called at first. */
    static Map<String, String> names(Texts texts) {
        return KINDS.stream()
                .collect(Collectors.toMap(
                        kind -> kind,
                        kind -> texts.find("ui.workshop.new." + kind).orElse("")));
    }

    private static Icons icon(String kind) {
        return switch (kind) {
            case "task" -> Icons.LIST_CHECKS;
            case "gateway" -> Icons.DIAMOND;
            case "parallel" -> Icons.GIT_BRANCH;
            case "wait" -> Icons.TIMER;
            case "decision" -> Icons.TABLE_2;
            case "part" -> Icons.MAXIMIZE;
            default -> Icons.CIRCLE_DOT;
        };
    }
}
