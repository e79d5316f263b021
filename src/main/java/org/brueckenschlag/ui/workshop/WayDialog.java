package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Confirmation;
import org.brueckenschlag.ui.components.EnterKey;
import org.brueckenschlag.ui.components.Room;
import org.brueckenschlag.ui.workshop.Outline.Line;
import org.jspecify.annotations.Nullable;

/** Where a way leads, and when it is gone: chosen from lists. */
final class WayDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NAME = 120;

    /** Kinds of what a way may lead to that is not there yet. */
    private static final List<String> NEW = List.of("end", "task");

    private final transient Texts texts;
    private final transient Begun begun;
    private final ComboBox<Target> target = new ComboBox<>();
    private final TextField called;
    private final TextField name;
    private final Checkbox otherwise;
    private final Div when = new Div();
    private String condition;
    private transient BooleanSupplier isUnfinished = () -> false;

    /**
     * A way as it is, or one that is about to be.
     *
     * @param way null for a new one
     */
    record Begun(@Nullable Line way, Line source) {

        static Begun of(Line way, Line source) {
            return new Begun(way, source);
        }

        static Begun newOne(Line source) {
            return new Begun(null, source);
        }
    }

    /** Something to lead to: an element, or the kind of a new one. */
    private record Target(String element, String kind, String words) {}

    /**
     * @param questions what its condition can ask about
     * @param lead hears how it shall be
     */
    WayDialog(Begun begun, Outline outline, AskedQuestions questions, Texts texts, Consumer<LedWay> lead) {
        this.texts = texts;
        this.begun = begun;
        var way = begun.way();
        condition = way == null ? "" : way.condition();
        setHeaderTitle(texts.get(
                way == null ? "ui.workshop.outline.way.from" : "ui.workshop.outline.way.change-from",
                outline.name(begun.source().id())
                        .map(known -> known.quoted(texts))
                        .orElse("")));
        setWidth("min(34rem, 100%)");
        called = text("ui.workshop.outline.way.called");
        name = text("ui.workshop.outline.way.name");
        name.setHelperText(texts.get("ui.workshop.outline.way.name.help"));
        name.setValue(way == null ? "" : way.name());
        otherwise = new Checkbox(texts.get("ui.workshop.outline.way.otherwise"), way != null && way.otherwise());
        targets(outline);
        var body = new Div(target, called, name);
        body.addClassName("bs-start-body");
        if (isOneOfSeveral(outline)) {
            conditions(questions, outline);
            body.add(otherwise, when);
        }
        add(body);
        var ok = new Button(
                texts.get(way == null ? "ui.workshop.outline.way.create" : "ui.workshop.outline.way.keep"),
                click -> keep(lead));
        EnterKey.presses(ok, called, name);
        ok.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(texts.get("ui.workshop.outline.not"), click -> close()), ok);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                target.focus();
            }
        });
    }

    /** Offers to take the way away. */
    WayDialog removable(Runnable remove) {
        var button = new Button(texts.get("ui.workshop.outline.way.remove"), click -> {
            close();
            Confirmation.ask(
                    texts.get("ui.workshop.outline.way.remove.question"),
                    texts.get("ui.workshop.outline.way.remove.effect"),
                    texts.get("ui.workshop.outline.way.remove"),
                    texts.get("ui.workshop.outline.remove.not"),
                    remove);
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().addComponentAsFirst(button);
        return this;
    }

    private boolean isOneOfSeveral(Outline outline) {
        var ways = outline.ways(begun.source().id()).size();
        return begun.source().isChoice() && (begun.way() == null ? ways > 0 : ways > 1);
    }

    private void targets(Outline outline) {
        var there = outline.listed(outline.targets(begun.source()), texts).entrySet().stream()
                .map(element -> new Target(element.getKey(), "", element.getValue()));
        var added = NEW.stream().map(kind -> new Target("", kind, texts.get("ui.workshop.outline.way.to-new." + kind)));
        var all = new ArrayList<>(Stream.concat(added, there).toList());
        target.setLabel(texts.get("ui.workshop.outline.way.target"));
        target.setItems(all);
        target.setItemLabelGenerator(Target::words);
        target.setWidthFull();
        SoleMatch.takenByEnter(target);
        target.setRequiredIndicatorVisible(true);
        target.setManualValidation(true);
        target.addValueChangeListener(change -> {
            target.setInvalid(false);
            var isNew = change.getValue() != null && change.getValue().element().isEmpty();
            called.setVisible(isNew);
            if (isNew) {
                called.setValue(texts.get("ui.workshop.new." + change.getValue().kind()));
            }
        });
        called.setVisible(false);
        var way = begun.way();
        all.stream()
                .filter(each -> way != null && each.element().equals(way.target()))
                .findFirst()
                .ifPresent(target::setValue);
    }

    private void conditions(AskedQuestions questions, Outline outline) {
        var field = new ConditionField(
                new ConditionField.Asking(texts.get("ui.workshop.condition"), texts.get("ui.workshop.condition.none")),
                questions.at(
                        begun.way() == null ? begun.source().id() : begun.way().source(), outline),
                questions.standing(condition),
                texts,
                chosen -> condition = chosen == null ? "" : chosen.feel());
        isUnfinished = () -> !otherwise.getValue() && field.lacksItsAnswer();
        when.add(field);
        when.setVisible(!otherwise.getValue());
        otherwise.addValueChangeListener(change -> when.setVisible(!change.getValue()));
    }

    private void keep(Consumer<LedWay> lead) {
        var where = target.getValue();
        if (where == null) {
            target.setErrorMessage(texts.get("ui.workshop.outline.way.target.missing"));
            target.setInvalid(true);
            target.focus();
            return;
        }
        if (isUnfinished.getAsBoolean()) {
            return;
        }
        close();
        lead.accept(new LedWay(
                where.element(),
                where.kind(),
                called.getValue().strip(),
                name.getValue().strip(),
                condition,
                otherwise.getValue()));
    }

    private TextField text(String label) {
        var field = new TextField(texts.get(label));
        Room.in(field, LONGEST_NAME);
        field.setWidthFull();
        return field;
    }
}
