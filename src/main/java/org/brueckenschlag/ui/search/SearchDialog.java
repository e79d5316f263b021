package org.brueckenschlag.ui.search;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.ArrowStops;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.Words;

/** A field and what it finds, as links; Enter opens the first, the arrow keys walk through them. */
public class SearchDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** One letter finds nearly everything. */
    private static final int SHORTEST = 2;

    private final transient Search search;
    private final transient Texts texts = Words.here();
    private final TextField field = new TextField();
    private final Paragraph status = new Paragraph();
    private final Div results = new Div();
    private transient List<Found> found = List.of();

    public SearchDialog(Search search) {
        this.search = search;
        addClassName("bs-search");
        setHeaderTitle(texts.get("ui.search"));
        setWidth("min(36rem, 100%)");
        field.setAriaLabel(texts.get("ui.search"));
        field.setPlaceholder(texts.get("ui.search.for"));
        field.setPrefixComponent(Icons.SEARCH.icon());
        field.setClearButtonVisible(true);
        field.setMaxLength(100);
        field.setWidthFull();
        field.setAutofocus(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> look());
        field.addKeyPressListener(Key.ENTER, press -> openFirst());
        status.getElement().setAttribute("role", "status");
        status.addClassNames("bs-s", "bs-muted");
        add(new Div(field, status, results));
        getFooter().add(new Button(texts.get("ui.close"), click -> close()));
        look();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var arrived = event.getUI().addAfterNavigationListener(navigation -> close());
        addDetachListener(detach -> {
            detach.unregisterListener();
            arrived.remove();
        });
        ArrowStops.within(this);
    }

    private void look() {
        var text = field.getValue().strip();
        results.removeAll();
        found = text.length() < SHORTEST ? List.of() : search.find(text, texts);
        status.setText(
                text.length() < SHORTEST ? texts.get("ui.search.how") : texts.get("ui.search.found", found.size()));
        for (var kind : Found.Kind.values()) {
            var ofKind = found.stream().filter(one -> one.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                results.add(section(kind, ofKind));
            }
        }
    }

    private Section section(Found.Kind kind, List<Found> ofKind) {
        var list = new UnorderedList();
        for (var one : ofKind) {
            var about = new Span(one.about());
            about.addClassNames("bs-xs", "bs-muted");
            var title = new Span(one.title());
            title.addClassName("title");
            var icon = kind == Found.Kind.TASK ? Icons.LIST_CHECKS : Icons.WAYPOINTS;
            list.add(new ListItem(new Anchor(one.address(), icon.icon(), new Div(title, about))));
        }
        return new Section(new H3(texts.get(kind == Found.Kind.TASK ? "ui.area.aufgaben" : "ui.area.vorgaenge")), list);
    }

    private void openFirst() {
        look();
        found.stream()
                .findFirst()
                .ifPresent(first ->
                        getUI().ifPresent(ui -> ui.navigate(first.address().substring(1))));
    }
}
