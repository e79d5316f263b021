package org.brueckenschlag.ui.forms;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.regex.Pattern;
import org.brueckenschlag.forms.FormComponent.Amount;
import org.brueckenschlag.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A number with a button on either side, which the arrow keys press, too. Unlike Vaadin's number fields it keeps what
 * was typed, so that a finding can say "Eingetragen ist …" and a draft loses nothing.
 */
final class Stepper extends TextField {

    private static final long serialVersionUID = 1L;

    private static final int PAUSE_WHILE_TYPING = 400;
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,12}");
    private static final Pattern BROKEN = Pattern.compile("-?\\d{1,12}([.,]\\d{1,6})?");

    private final transient Amount amount;
    private final char comma;

    Stepper(Amount amount, Texts texts) {
        super(amount.label());
        this.amount = amount;
        this.comma = DecimalFormatSymbols.getInstance(texts.locale()).getDecimalSeparator();
        setManualValidation(true);
        setRequiredIndicatorVisible(amount.required());
        setAutocomplete(Autocomplete.OFF);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE_WHILE_TYPING);
        if (amount.decimals() == 0) {
            setPrefixComponent(button("−", texts.get("ui.forms.one-less", amount.label()), -1));
            setSuffixComponent(button("+", texts.get("ui.forms.one-more", amount.label()), 1));
            Shortcuts.addShortcutListener(this, () -> step(1, true), Key.ARROW_UP)
                    .listenOn(this);
            Shortcuts.addShortcutListener(this, () -> step(-1, true), Key.ARROW_DOWN)
                    .listenOn(this);
        }
    }

    /** Long or Double where it is a number, otherwise the text as typed; null where the field is empty. */
    @Nullable
    Object answer() {
        var text = getValue().strip();
        if (text.isEmpty()) {
            return null;
        }
        if (WHOLE.matcher(text).matches()) {
            return amount.decimals() == 0 ? (Object) Long.valueOf(text) : (Object) Double.valueOf(text);
        }
        if (BROKEN.matcher(text).matches() && amount.decimals() > 0) {
            return Double.valueOf(text.replace(',', '.'));
        }
        return text;
    }

    String textOf(@Nullable Object answer) {
        return switch (answer) {
            case null -> "";
            case Number number -> {
                var decimal = new BigDecimal(number.toString()).stripTrailingZeros();
                yield (decimal.scale() < 0 ? decimal.setScale(0) : decimal)
                        .toPlainString()
                        .replace('.', comma);
            }
            default -> answer.toString();
        };
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        // Digits on a phone's keyboard; the attribute belongs to the inner input, which has no Java twin.
        getElement()
                .executeJs(
                        "this.inputElement && (this.inputElement.inputMode = $0)",
                        amount.decimals() == 0 ? "numeric" : "decimal");
    }

    private Button button(String sign, String words, int step) {
        var button = new Button(sign, click -> step(step, click.isFromClient()));
        button.addThemeVariants(ButtonVariant.LUMO_ICON);
        button.setAriaLabel(words);
        button.addClassName("bs-step");
        return button;
    }

    private void step(int by, boolean fromClient) {
        var start = amount.min() == null ? 0 : amount.min().longValue();
        var next = answer() instanceof Number number ? number.longValue() + by : start;
        if (amount.min() != null) {
            next = Math.max(next, amount.min().longValue());
        }
        if (amount.max() != null) {
            next = Math.min(next, amount.max().longValue());
        }
        setModelValue(String.valueOf(next), fromClient);
        setPresentationValue(String.valueOf(next));
    }
}
