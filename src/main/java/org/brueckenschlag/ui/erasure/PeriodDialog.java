package org.brueckenschlag.ui.erasure;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import org.brueckenschlag.audit.RetentionPeriod;
import org.brueckenschlag.audit.RetentionPeriods;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.ui.components.Words;

/** Asks how long something is to be kept from now on. */
final class PeriodDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient RetentionPeriods periods;
    private final RetentionPeriod.Kept what;
    private final transient Runnable done;
    private final IntegerField count = new IntegerField();

    /** @param done called after a change */
    PeriodDialog(RetentionPeriods periods, RetentionPeriod period, Runnable done) {
        this.periods = periods;
        this.what = period.what();
        this.done = done;
        setHeaderTitle(Words.of("ui.retention.change-title"));
        setWidth("min(30rem, 100%)");
        count.setLabel(Words.of("ui.retention.object." + what.key()));
        count.setHelperText(Words.of("ui.retention.range." + PeriodWords.unit(what), what.least(), what.most()));
        count.setMin(what.least());
        count.setMax(what.most());
        count.setStepButtonsVisible(true);
        count.setManualValidation(true);
        count.setWidthFull();
        count.setValue(PeriodWords.count(period));
        var effect = new Paragraph(Words.of("ui.retention.effect." + what.key()));
        effect.addClassName("bs-muted");
        add(count, effect);
        var change = new Button(Words.of("ui.retention.change-yes"), click -> change());
        change.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Words.of("ui.retention.change-no"), click -> close()), change);
    }

    private void change() {
        try {
            // nothing or half a number: the service says what is allowed
            periods.keep(what, what.of(count.getValue() == null ? 0 : count.getValue()));
            close();
            done.run();
        } catch (Refused refused) {
            count.setErrorMessage(Words.of(refused));
            count.setInvalid(true);
            count.focus();
        }
    }
}
