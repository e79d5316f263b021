package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.brueckenschlag.catalogue.PackageFinding;
import org.brueckenschlag.catalogue.PackageFinding.Severity;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Badge;
import org.brueckenschlag.ui.components.Icons;

/** Everything that speaks against a draft, errors first; each leads to its element. */
final class FindingsPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient DraftPlaces places;
    private final transient Consumer<String> choose;
    private final String here;
    private transient List<String> said = List.of();

    /**
     * @param here the file that is changed beside it; empty where none is
     * @param choose gets an element of that file
     */
    FindingsPanel(Texts texts, DraftPlaces places, String here, Consumer<String> choose) {
        this.texts = texts;
        this.places = places;
        this.here = here;
        this.choose = choose;
        addClassName("bs-findings");
        getElement().setAttribute("aria-label", texts.get("ui.workshop.findings"));
        getElement().setAttribute("role", "region");
    }

    /** @param nameOf what people call an element of the file that is changed beside it; empty where it has no name */
    void show(List<PackageFinding> findings, UnaryOperator<String> nameOf) {
        var now = findings.stream()
                .map(finding -> finding + nameOf.apply(finding.element() == null ? "" : finding.element()))
                .toList();
        if (getComponentCount() > 0 && now.equals(said)) {
            return; // somebody may be about to press one of them
        }
        said = now;
        removeAll();
        var errors = count(findings, Severity.ERROR);
        var warnings = count(findings, Severity.WARNING);
        var head = new Div(new H2(texts.get("ui.workshop.findings")));
        head.addClassName("head");
        if (errors > 0) {
            head.add(new Badge(Icons.CIRCLE_ALERT, texts.get("ui.workshop.errors", errors), "overdue"));
        }
        if (warnings > 0) {
            head.add(new Badge(Icons.TRIANGLE_ALERT, texts.get("ui.workshop.warnings", warnings), "soon"));
        }
        if (findings.isEmpty()) {
            head.add(new Badge(Icons.CIRCLE_CHECK, texts.get("ui.workshop.findings.none"), "ok"));
        }
        head.getElement().setAttribute("role", "status");
        var rule = new Paragraph(texts.get("ui.workshop.findings.rule"));
        rule.addClassNames("bs-muted", "bs-s");
        head.add(rule);
        add(head);
        if (!findings.isEmpty()) {
            var list = new UnorderedList();
            findings.stream()
                    .sorted(Comparator.comparing(PackageFinding::severity))
                    .forEach(finding -> list.add(line(finding, nameOf)));
            add(list);
        }
    }

    private ListItem line(PackageFinding finding, UnaryOperator<String> nameOf) {
        var isError = finding.severity() == Severity.ERROR;
        var badge = new Badge(
                isError ? Icons.CIRCLE_ALERT : Icons.TRIANGLE_ALERT,
                texts.get(isError ? "ui.workshop.error" : "ui.workshop.warning"),
                isError ? "overdue" : "soon");
        var element = finding.element() == null ? "" : finding.element();
        var name = element.isEmpty() || !isHere(finding) ? "" : nameOf.apply(element);
        var sentence = texts.get(finding.key(), finding.arguments().toArray());
        var words = new Div(new Span(sentence));
        words.addClassName("words");
        var where = name.isEmpty() ? elsewhere(finding) : texts.get("ui.workshop.at", name);
        if (!where.isEmpty() && (name.isEmpty() || !bare(sentence).contains(bare(name)))) {
            var place = new Span(where);
            place.addClassName("where");
            words.addComponentAsFirst(place);
        }
        var item = new ListItem(badge, words);
        if (!name.isEmpty()) {
            var show = new Button(texts.get("ui.workshop.show"), click -> choose.accept(element));
            show.addThemeVariants(ButtonVariant.TERTIARY);
            show.setAriaLabel(texts.get("ui.workshop.show-element", name));
            item.add(show);
        } else if (!isHere(finding)) {
            places.address(finding).map(address -> show(address, where)).ifPresent(item::add);
        }
        return item;
    }

    private boolean isHere(PackageFinding finding) {
        return finding.file().equals(here);
    }

    private String elsewhere(PackageFinding finding) {
        return isHere(finding) ? "" : places.told(finding.file());
    }

    private Anchor show(String address, String where) {
        var show = new Anchor(address, texts.get("ui.workshop.show"));
        show.addClassName("show");
        show.setAriaLabel(texts.get("ui.workshop.show-element", where.replaceAll(":$", "")));
        return show;
    }

    /** Quotes in quotes are others. */
    private static String bare(String words) {
        return words.replaceAll("[„“”‚‘’]", "");
    }

    private static long count(List<PackageFinding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
