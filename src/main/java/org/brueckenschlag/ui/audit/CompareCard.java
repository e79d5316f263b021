package org.brueckenschlag.ui.audit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.Locale;
import org.brueckenschlag.ui.audit.Moment.Subject;
import org.brueckenschlag.ui.matters.Card;

/** What is other after one entry than after another: where the matter stood, tasks, answers, variables. */
final class CompareCard extends Card {

    private static final long serialVersionUID = 1L;

    private final transient AuditPage page;
    private final Select<Integer> earlier;
    private final Select<Integer> later;
    private final Div result = new Div();

    CompareCard(AuditPage page) {
        super("vergleich", page.text("ui.audit.compare"));
        this.page = page;
        addClassName("bs-audit-compare");
        earlier = entry("ui.audit.compare.from");
        later = entry("ui.audit.compare.to");
        earlier.setValue(1);
        later.setValue(page.lines().size());
        earlier.addValueChangeListener(change -> compare());
        later.addValueChangeListener(change -> compare());
        var choice = new Div(earlier, later);
        choice.addClassName("row");
        result.getElement().setAttribute("role", "status");
        add(choice, result);
        compare();
    }

    private Select<Integer> entry(String label) {
        var select = new Select<Integer>();
        select.setLabel(page.text(label));
        select.setItems(page.lines().stream().map(line -> (int) line.sequence()).toList());
        select.setItemLabelGenerator(number -> {
            var line = page.lines().get(number - 1);
            return page.text(
                    "ui.audit.compare.entry",
                    String.valueOf(number),
                    page.audit().shortDay(line.at(), page.today()),
                    line.title());
        });
        return select;
    }

    /** The shown entry with the one before it, until somebody chooses others. */
    void to(int shown) {
        later.setValue(shown);
        earlier.setValue(Math.max(1, shown - 1));
    }

    private void compare() {
        result.removeAll();
        var from = Math.min(earlier.getValue(), later.getValue());
        var to = Math.max(earlier.getValue(), later.getValue());
        var found = page.after(from).to(page.after(to), page.words());
        if (found.isEmpty()) {
            result.add(new Paragraph(page.text("ui.audit.compare.same")));
            return;
        }
        Arrays.stream(Subject.values()).forEach(subject -> {
            var words = found.stream()
                    .filter(difference -> difference.subject() == subject)
                    .map(Moment.Difference::words)
                    .toList();
            if (!words.isEmpty()) {
                var list = new UnorderedList();
                words.forEach(each -> list.add(new ListItem(each)));
                var part = new Div(
                        new H3(page.text("ui.audit.compare."
                                + subject.name().toLowerCase(Locale.ROOT).replace('_', '-'))),
                        list);
                part.addClassName("part");
                result.add(part);
            }
        });
    }
}
