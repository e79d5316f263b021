package org.brueckenschlag.ui.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.Arrays;
import java.util.List;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Words;

/** What is where, and which keys there are. */
public class HelpDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private static final List<String> TOPICS = List.of("tasks", "matters", "report", "names");
    private static final List<String> KEYS = List.of("search", "list", "move", "open", "complete", "back", "zoom");
    private static final List<String> DRAWING = List.of(
            "draw.choose",
            "draw.panel",
            "draw.name",
            "draw.kind",
            "draw.move",
            "draw.see",
            "draw.remove",
            "draw.undo",
            "draw.copy",
            "draw.find");

    private final transient Texts texts = Words.here();

    public HelpDialog() {
        addClassName("bs-help");
        setHeaderTitle(texts.get("ui.help"));
        setWidth("min(36rem, 100%)");
        var body = new Div();
        TOPICS.forEach(topic -> body.add(new Paragraph(texts.get("ui.help." + topic))));
        body.add(new H3(texts.get("ui.help.keys")), keys(KEYS));
        if (isInTheWorkshop()) {
            body.add(new H3(texts.get("ui.help.draw")), new Paragraph(texts.get("ui.help.draw.intro")), keys(DRAWING));
        }
        add(body);
        var close = new Button(texts.get("ui.close"), click -> close());
        getFooter().add(close);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                close.focus();
            }
        });
    }

    private static boolean isInTheWorkshop() {
        return UI.getCurrent().getActiveViewLocation().getFirstSegment().equals("werkstatt");
    }

    private Component keys(List<String> keys) {
        var list = new DescriptionList();
        list.addClassName("bs-facts");
        for (var key : keys) {
            var term = new DescriptionList.Term();
            Arrays.stream(texts.get("ui.help.key." + key).split(" ", -1))
                    .forEach(one -> term.getElement().appendChild(new Element("kbd").setText(one)));
            list.add(term, new DescriptionList.Description(texts.get("ui.help.key." + key + ".does")));
        }
        return list;
    }
}
