package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.function.UnaryOperator;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.Note;

/** The ways out of a gateway: a further one, and which of them is gone where no condition holds. */
final class GatewayFields extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient BpmnEditor editor;
    private final transient UnaryOperator<String> nameOf;
    private final Div hint = new Div();
    private final Div otherwise = new Div();
    private transient ChosenElement shown = ChosenElement.NOTHING;

    /** @param nameOf what ways are called */
    GatewayFields(
            ChosenElement gateway, BpmnEditor editor, LeadingWays ways, UnaryOperator<String> nameOf, Texts texts) {
        this.texts = texts;
        this.editor = editor;
        this.nameOf = nameOf;
        addClassName("bs-gateway-fields");
        hint.getElement().setAttribute("role", "status");
        var add = new Button(texts.get("ui.workshop.way.add"), Icons.PLUS.icon(), click -> ways.add(gateway.id()));
        add(hint, add, otherwise);
        add.addThemeVariants(ButtonVariant.TERTIARY);
        follow(gateway);
    }

    /** As it is now: while it stays chosen ways come and go. */
    void follow(ChosenElement gateway) {
        if (shown.waysOut() == gateway.waysOut()
                && shown.waysIn() == gateway.waysIn()
                && shown.branches().equals(gateway.branches())
                && shown.otherwise().equals(gateway.otherwise())) {
            return;
        }
        shown = gateway;
        hint.removeAll();
        otherwise.removeAll();
        if (gateway.waysOut() < 2 && gateway.waysIn() < 2) {
            hint.add(Note.info(texts.get("ui.workshop.way.one"), texts.get("ui.workshop.way.one." + gateway.kind())));
        }
        if (!gateway.branches().isEmpty()) {
            otherwise.add(otherwise(gateway));
        }
    }

    private Select<String> otherwise(ChosenElement gateway) {
        var select = new Select<String>();
        select.setLabel(texts.get("ui.workshop.otherwise"));
        select.setHelperText(texts.get("ui.workshop.otherwise.help"));
        select.setItems(gateway.branches());
        select.setItemLabelGenerator(nameOf::apply);
        select.setWidthFull();
        if (!gateway.otherwise().isEmpty()) {
            select.setValue(gateway.otherwise());
        }
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                editor.change(gateway.id(), "otherwise", change.getValue());
            }
        });
        return select;
    }
}
