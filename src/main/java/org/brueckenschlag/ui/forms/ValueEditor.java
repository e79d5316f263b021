package org.brueckenschlag.ui.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.HasValue.ValueChangeEvent;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A Vaadin field whose value is turned into an answer and back. */
final class ValueEditor<
                C extends Component & HasValidationProperties & HasStyle & HasValue<E, V>,
                E extends ValueChangeEvent<V>,
                V>
        implements FieldEditor {

    private final C field;
    private final Function<C, @Nullable Object> toAnswer;
    private final Function<@Nullable Object, V> fromAnswer;

    /** @param fromAnswer gives the empty value for null and for what the field cannot show */
    ValueEditor(C field, Function<C, @Nullable Object> toAnswer, Function<@Nullable Object, V> fromAnswer) {
        this.field = field;
        this.toAnswer = toAnswer;
        this.fromAnswer = fromAnswer;
    }

    @Override
    public Component component() {
        return field;
    }

    @Override
    public @Nullable Object answer() {
        return toAnswer.apply(field);
    }

    @Override
    public void show(@Nullable Object answer) {
        field.setValue(fromAnswer.apply(answer));
    }

    @Override
    public void say(@Nullable String sentence, boolean stillOpen) {
        field.setErrorMessage(sentence == null ? "" : sentence);
        field.setInvalid(sentence != null);
        field.setClassName("bs-still-open", sentence != null && stillOpen);
    }

    @Override
    public void whenChanged(Runnable changed) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
    }
}
