package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Optional;
import org.brueckenschlag.catalogue.ChangeReason;
import org.brueckenschlag.shared.Texts;

/** Why something is changed for all, which nobody does without saying so. */
final class ReasonField extends RadioButtonGroup<ChangeReason> {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;

    ReasonField(String label, List<ChangeReason> offered, Texts texts) {
        this.texts = texts;
        setLabel(label);
        setItems(offered);
        setItemLabelGenerator(item -> texts.get("ui.workshop.reason." + item.key()));
        setRequired(true);
        setManualValidation(true);
    }

    /** The chosen one; says at the field that one is needed where none is. */
    Optional<ChangeReason> chosen() {
        setInvalid(isEmpty());
        if (isEmpty()) {
            setErrorMessage(texts.get("ui.workshop.why.missing"));
            getElement().executeJs("this.querySelector('vaadin-radio-button').focus()");
        }
        return getOptionalValue();
    }
}
