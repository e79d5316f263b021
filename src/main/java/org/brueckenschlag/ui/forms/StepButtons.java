package org.brueckenschlag.ui.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.brueckenschlag.shared.Texts;

/** Leads through the steps of a form on a phone. */
final class StepButtons extends Div {

    private static final long serialVersionUID = 1L;

    StepButtons(FormPanel form, Component complete, Texts texts) {
        addClassName("bs-step-buttons");
        var back = new Button(texts.get("ui.forms.back"), click -> form.back());
        var forward = new Button("", click -> form.forward());
        forward.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(back, forward, complete);
        Runnable apply = () -> {
            setClassName("compact", form.isCompact());
            back.setVisible(form.isCompact() && form.step() > 0);
            forward.setVisible(!form.isLastStep());
            if (!form.isLastStep()) {
                forward.setText(texts.get("ui.forms.forward", form.steps().get(form.step() + 1)));
            }
            complete.setVisible(form.isLastStep());
        };
        apply.run();
        form.whenStepChanges(apply);
    }
}
