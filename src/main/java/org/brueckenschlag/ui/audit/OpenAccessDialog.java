package org.brueckenschlag.ui.audit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.brueckenschlag.identity.Account;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.identity.AuditAccess.Purpose;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.ui.components.Words;

/** Asks whom, why and until when. */
final class OpenAccessDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_WEEKS = 4;

    private final Select<Account> account = new Select<>();
    private final Select<Purpose> purpose = new Select<>();
    private final DatePicker until = new DatePicker();
    private final transient AuditWords words;
    private final transient Opening opening;

    /** Called with the first moment at which the access is over. */
    interface Opening {
        void open(ActorId account, Purpose purpose, Instant until);
    }

    OpenAccessDialog(List<Account> auditors, LocalDate today, AuditWords words, Opening opening) {
        this.words = words;
        this.opening = opening;
        setHeaderTitle(words.text("ui.audit.access.open"));
        setWidth("min(30rem, 100%)");
        account.setLabel(words.text("ui.audit.column.account") + " *");
        account.setItems(auditors);
        account.setItemLabelGenerator(Account::name);
        purpose.setLabel(words.text("ui.audit.column.purpose") + " *");
        purpose.setItems(Purpose.values());
        purpose.setItemLabelGenerator(item -> words.text("ui.audit.purpose." + item.key()));
        until.setLabel(words.text("ui.audit.access.last-day") + " *");
        until.setLocale(words.texts().locale());
        until.setMin(today.plusDays(1));
        until.setMax(today.plusDays(365));
        until.setValue(today.plusWeeks(USUAL_WEEKS));
        if (auditors.size() == 1) {
            account.setValue(auditors.getFirst());
        }
        List.of(account, purpose).forEach(field -> {
            field.setWidthFull();
            field.addValueChangeListener(change -> field.setInvalid(false));
        });
        until.setWidthFull();
        var effect = new Paragraph(words.text("ui.audit.access.effect"));
        effect.addClassName("bs-muted");
        var body = new Div(account, purpose, until, effect);
        body.addClassName("bs-start-body");
        add(body);
        var open = new Button(words.text("ui.audit.access.open"), click -> confirm());
        open.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words.text("ui.audit.access.open-not"), click -> close()), open);
    }

    private void confirm() {
        for (var field : List.of(account, purpose)) {
            field.setErrorMessage(words.text("ui.audit.access.missing"));
            field.setInvalid(field.isEmpty());
            if (field.isEmpty()) {
                field.focus();
                return;
            }
        }
        if (until.isEmpty() || until.isInvalid()) {
            until.setErrorMessage(words.text("identity.audit-access-until"));
            until.setInvalid(true);
            until.focus();
            return;
        }
        try {
            opening.open(
                    account.getValue().id(),
                    purpose.getValue(),
                    until.getValue().plusDays(1).atStartOfDay(Dates.ZONE).toInstant());
            close();
        } catch (Refused refused) {
            until.setErrorMessage(Words.of(refused));
            until.setInvalid(true);
        }
    }
}
