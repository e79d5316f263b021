package org.brueckenschlag.ui.audit;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.TreeMap;
import org.brueckenschlag.matters.HistoryStep;
import org.brueckenschlag.ui.matters.Card;

/** What tables decided: by which version and rule, from which inputs. */
final class DecisionsCard extends Card {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN_OF_HASH = 12;

    private final transient AuditPage page;

    DecisionsCard(AuditPage page) {
        super("entscheidungen", page.text("ui.audit.decisions"));
        this.page = page;
        addClassName("bs-audit-decisions");
        var list = new OrderedList();
        for (var entry : page.history().trail()) {
            entry.steps().stream()
                    .filter(step -> step.kind() == HistoryStep.Kind.DECISION_MADE)
                    .forEach(step -> list.add(item(step, entry.sequence())));
        }
        if (list.getComponentCount() == 0) {
            var none = new Paragraph(page.text("ui.audit.decisions.none"));
            none.addClassName("bs-muted");
            add(none);
        } else {
            add(list);
        }
    }

    private ListItem item(HistoryStep step, long sequence) {
        var element = step.element() == null ? "" : page.words().element(step.element());
        var title = new H3(element.isBlank() ? String.valueOf(step.data().get("decision")) : element);
        var about = new Paragraph(
                page.text("ui.audit.decisions.about", sequence, page.words().day(step.at()), table(step)));
        about.addClassNames("bs-s", "bs-muted");
        var result = new Paragraph(String.join(" · ", page.words().decision(step)));
        var inputs = new DescriptionList();
        inputs.addClassName("bs-facts");
        if (step.data().get("inputs") instanceof Map<?, ?> given) {
            new TreeMap<>(given).forEach((label, value) -> {
                var description = new DescriptionList.Description();
                description.add(new Span(page.audit()
                        .value(String.valueOf(label), value, false, page.words().labels())));
                inputs.add(new DescriptionList.Term(String.valueOf(label)), description);
            });
        }
        var words = new Div(title, about, result);
        var item = new ListItem(words, inputs);
        item.addClassName("bs-audit-decision");
        return item;
    }

    private String table(HistoryStep step) {
        var version = step.data().get("version") instanceof Number number ? number.longValue() : 0L;
        return step.data().get("model") instanceof String hash && hash.length() > SHOWN_OF_HASH
                ? page.text("ui.audit.decisions.table-hash", version, hash.substring(0, SHOWN_OF_HASH))
                : page.text("ui.audit.decisions.table", version);
    }
}
