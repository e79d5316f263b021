package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeTable;
import java.util.Map;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.audit.Tables;

/** Around a table that may be wider than its room: says which columns are out of sight, and leads to them. */
@Tag("bs-sideways")
@JsModule("./workshop/bs-sideways.js")
final class Sideways extends Component implements HasComponents, HasStyle {

    private static final long serialVersionUID = 1L;

    Sideways(NativeTable table, String label, Texts texts) {
        add(Tables.scroller(table, label));
        getElement()
                .setPropertyMap(
                        "words",
                        Map.of(
                                "before", texts.get("ui.workshop.table.columns-before"),
                                "after", texts.get("ui.workshop.table.columns-after")));
    }
}
