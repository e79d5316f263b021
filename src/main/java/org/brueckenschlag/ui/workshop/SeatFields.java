package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.Arrangement;
import org.brueckenschlag.catalogue.DraftForm;
import org.brueckenschlag.shared.Texts;
import org.jspecify.annotations.Nullable;

/** Whether a question stands beside the one before, and how wide it is: what the sheet does by dragging. */
final class SeatFields extends Div {

    private static final long serialVersionUID = 1L;

    /** What is left of the line. */
    private static final int REST = 0;

    private final Checkbox beside = new Checkbox();
    private final Select<Integer> width = new Select<>();
    private String id = "";

    /** @param arrange what somebody wants changed */
    SeatFields(Texts texts, Consumer<UnaryOperator<Arrangement>> arrange) {
        addClassName("bs-form-field");
        beside.setLabel(texts.get("ui.workshop.question.beside"));
        beside.setHelperText(texts.get("ui.workshop.question.beside.help"));
        beside.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                arrange.accept(stands -> stands.standing(id, change.getValue()));
            }
        });
        width.setLabel(texts.get("ui.workshop.question.width"));
        width.setItemLabelGenerator(parts -> Arrangement.width(parts == REST ? null : parts, texts));
        width.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                arrange.accept(stands -> stands.widening(id, change.getValue() == REST ? null : change.getValue()));
            }
        });
        add(beside, width);
    }

    /** As it stands in the form by now. */
    void show(DraftForm form, String question) {
        id = question;
        var stands = form.arrangement();
        var isBeside = stands.isBeside(id);
        beside.setValue(isBeside);
        beside.setEnabled(isBeside || stands.canStandBeside(id) && form.canBecome(stands.standing(id, true)));
        var parts = Objects.requireNonNullElse(stands.columns(id), REST);
        width.setItems(offered(stands.widest(id), parts));
        width.setValue(parts);
    }

    private static List<Integer> offered(int widest, @Nullable Integer now) {
        return Stream.of(Stream.of(REST), Arrangement.WIDTHS.stream().filter(parts -> parts <= widest), Stream.of(now))
                .flatMap(parts -> parts)
                .distinct()
                .toList();
    }
}
