package org.brueckenschlag.ui.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Head of a page: where it is, its title with its state, a line about it, and its actions. */
public final class PageHeader extends Header {

    private static final long serialVersionUID = 1L;

    private final Div crumbs = new Div();
    private final H1 title;
    private final Div titleLine;
    private final Paragraph sub = new Paragraph();
    private final Div actions = new Div();

    public PageHeader(String title) {
        this.title = new H1(title);
        this.title.getElement().setAttribute("tabindex", "-1");
        titleLine = new Div(this.title);
        titleLine.addClassName("bs-head-line");
        crumbs.addClassName("bs-crumbs");
        sub.addClassName("bs-sub");
        actions.addClassName("actions");
        var words = new Div(crumbs, titleLine, sub);
        words.addClassName("words");
        add(words, actions);
        addClassName("bs-page-head");
        crumbs.setVisible(false);
        sub.setVisible(false);
        actions.setVisible(false);
    }

    /** Links and words above the title, a dot between them. */
    public PageHeader crumbs(Component... parts) {
        crumbs.removeAll();
        for (var part : parts) {
            if (crumbs.getComponentCount() > 0) {
                var dot = new Span("·");
                dot.getElement().setAttribute("aria-hidden", "true");
                crumbs.add(dot);
            }
            crumbs.add(part);
        }
        crumbs.setVisible(parts.length > 0);
        return this;
    }

    /** Badges beside the title. */
    public PageHeader badges(Component... badges) {
        titleLine.removeAll();
        titleLine.add(title);
        titleLine.add(badges);
        return this;
    }

    /** An icon with its words in the line under the title. */
    public PageHeader about(Icons icon, String words) {
        return about(new Span(icon.small(), new Text(words)));
    }

    public PageHeader about(Component part) {
        sub.add(part);
        sub.setVisible(true);
        return this;
    }

    public PageHeader actions(Component... parts) {
        actions.removeAll();
        actions.add(parts);
        actions.setVisible(parts.length > 0);
        return this;
    }

    /** Changes the words of the title itself. */
    public void retitle(String words) {
        title.setText(words);
    }

    /** After a step the reader goes on here. */
    public void focusTitle() {
        title.getElement().callJsFunction("focus");
    }
}
