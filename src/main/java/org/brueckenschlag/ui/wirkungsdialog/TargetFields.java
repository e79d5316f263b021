package org.brueckenschlag.ui.wirkungsdialog;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.wirkungsdialog.Indicator.Target;
import org.jspecify.annotations.Nullable;

/** What would be good: at least, at most, between, more than the year before, or nothing said. */
final class TargetFields extends Div {

    private static final long serialVersionUID = 1L;

    private final Select<Kind> kind = new Select<>();
    private final BigDecimalField from = new BigDecimalField(Words.of("ui.indicators.target.from"));
    private final BigDecimalField to = new BigDecimalField(Words.of("ui.indicators.target.to"));

    TargetFields(Runnable changed) {
        addClassName("bs-figures-year");
        kind.setLabel(Words.of("ui.indicators.target"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(
                each -> Words.of("ui.indicators.target." + each.name().toLowerCase(Locale.ROOT)));
        kind.setValue(Kind.NONE);
        kind.addValueChangeListener(change -> {
            arrange();
            changed.run();
        });
        for (var number : List.of(from, to)) {
            number.setManualValidation(true);
            number.setLocale(Words.locale());
            number.addValueChangeListener(change -> changed.run());
        }
        add(kind, from, to);
        arrange();
    }

    private enum Kind {
        NONE,
        AT_LEAST,
        AT_MOST,
        WITHIN,
        RISING
    }

    private void arrange() {
        from.setVisible(kind.getValue() == Kind.AT_LEAST || kind.getValue() == Kind.WITHIN);
        to.setVisible(kind.getValue() == Kind.AT_MOST || kind.getValue() == Kind.WITHIN);
    }

    void show(Target target) {
        switch (target) {
            case Target.None unused -> show(Kind.NONE, null, null);
            case Target.AtLeast least -> show(Kind.AT_LEAST, least.value(), null);
            case Target.AtMost most -> show(Kind.AT_MOST, null, most.value());
            case Target.Within band -> show(Kind.WITHIN, band.from(), band.to());
            case Target.Rising unused -> show(Kind.RISING, null, null);
        }
    }

    private void show(Kind shown, @Nullable BigDecimal least, @Nullable BigDecimal most) {
        kind.setValue(shown);
        from.setValue(least);
        to.setValue(most);
    }

    /** Nothing said where a number is missing: {@link #missing} tells. */
    Target value() {
        return switch (kind.getValue()) {
            case NONE -> new Target.None();
            case RISING -> new Target.Rising();
            case AT_LEAST -> number(from).<Target>map(Target.AtLeast::new).orElseGet(Target.None::new);
            case AT_MOST -> number(to).<Target>map(Target.AtMost::new).orElseGet(Target.None::new);
            case WITHIN ->
                number(from)
                        .flatMap(least -> number(to).<Target>map(most -> new Target.Within(least, most)))
                        .orElseGet(Target.None::new);
        };
    }

    Optional<Finding> missing() {
        var isMissing = List.of(from, to).stream()
                .anyMatch(field -> field.isVisible() && number(field).isEmpty());
        return isMissing ? Optional.of(Finding.of("ziel", "ui.indicators.target.missing")) : Optional.empty();
    }

    /** Such as the column keeps. */
    private static Optional<BigDecimal> number(BigDecimalField field) {
        return Optional.ofNullable(field.getValue())
                .filter(number -> number.precision() - number.scale() <= 12 && number.scale() <= 6);
    }

    BigDecimalField first() {
        return from.isVisible() ? from : to;
    }
}
