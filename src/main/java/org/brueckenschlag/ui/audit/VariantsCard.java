package org.brueckenschlag.ui.audit;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.brueckenschlag.audit.AuditOverview;
import org.brueckenschlag.ui.matters.Card;

/** Which ways the matters took, the most frequent first. */
final class VariantsCard extends Card {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 8;

    VariantsCard(OverviewPage page) {
        super("wege", page.words().text("ui.audit.overview.variants"));
        var variants = page.overview().variants();
        var cells = page.cells()
                .parts(variants.stream().map(AuditOverview.Variant::matters).toList());
        var list = new OrderedList();
        list.addClassName("bs-audit-variants");
        for (var i = 0; i < Math.min(MOST, variants.size()); i++) {
            var count = new Span(page.words(cells.get(i)));
            count.addClassName("count");
            list.add(new ListItem(
                    count,
                    new Span(variants.get(i).elements().stream()
                            .map(page.labels()::element)
                            .collect(Collectors.joining(" → ")))));
        }
        add(list);
    }
}
