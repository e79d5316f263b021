package org.brueckenschlag.ui.matters;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.function.Function;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.shared.Page;
import org.brueckenschlag.shared.Texts;

/** The matters as rows; the next page follows when its end comes into sight. */
class MatterTable extends Div {

    private static final long serialVersionUID = 1L;

    private final NativeTable table = new NativeTable();
    private final transient Function<List<Matter>, List<MatterRow>> rows;
    private final transient Function<String, Page<Matter>> following;
    private final transient Texts texts;

    /** @param following the page after a cursor */
    MatterTable(
            Page<Matter> first,
            Function<List<Matter>, List<MatterRow>> rows,
            Function<String, Page<Matter>> following,
            Texts texts) {
        this.rows = rows;
        this.following = following;
        this.texts = texts;
        table.addClassName("bs-matter-list");
        table.getHead()
                .add(new NativeTableRow(
                        head("ui.matters.column.name"),
                        head("ui.matters.column.place"),
                        head("ui.matters.column.stage"),
                        head("ui.matters.column.due"),
                        head("ui.matters.column.begun")));
        add(table);
        append(first);
    }

    private void append(Page<Matter> page) {
        rows.apply(page.items()).forEach(row -> table.getBody().add(row));
        var next = page.next();
        if (next == null) {
            return;
        }
        var more = new NativeButton(texts.get("ui.matters.more"));
        more.addClassNames("bs-link-button", "underlined", "bs-matters-more");
        more.addClickListener(click -> {
            remove(more);
            append(following.apply(next));
        });
        // Scrolled into sight, it presses itself.
        more.getElement()
                .executeJs("new IntersectionObserver((seen, me) => { if (seen.some(s => s.isIntersecting))"
                        + " { me.disconnect(); this.click(); } }).observe(this)");
        add(more);
    }

    private NativeTableHeaderCell head(String key) {
        var cell = new NativeTableHeaderCell(texts.get(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
