package org.brueckenschlag.ui.matters;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.ProcessModel;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.matters.SocialSpace;
import org.brueckenschlag.matters.StartMatter;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Note;
import org.brueckenschlag.ui.components.Words;
import org.jspecify.annotations.Nullable;

/** Asks what is begun and where; then the first task opens for those whose task it is. */
class StartDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final RadioButtonGroup<ProcessModel> process = new RadioButtonGroup<>();
    private final Select<SocialSpace> place = new Select<>();
    private final Paragraph purpose = new Paragraph();
    private final Div refusal = new Div();
    private final Div warning = new Div();
    private final Paragraph then = new Paragraph();
    private final transient Texts texts;
    private final transient Consumer<StartMatter> start;

    StartDialog(
            List<ProcessModel> processes,
            List<SocialSpace> places,
            ProcessCatalogue catalogue,
            Function<ProcessModel, List<Role>> unstaffed,
            Actor actor,
            Texts texts,
            Consumer<StartMatter> start) {
        this.texts = texts;
        this.start = start;
        addClassName("bs-start");
        setHeaderTitle(texts.get("ui.matters.start"));
        setWidth("min(34rem, 100%)");
        process.setLabel(texts.get("ui.matters.start.process"));
        process.setRequiredIndicatorVisible(true);
        process.setItems(processes);
        process.setItemLabelGenerator(model -> words(model, catalogue).process());
        if (processes.size() == 1) {
            process.setValue(processes.getFirst());
        }
        purpose.addClassNames("purpose", "bs-s", "bs-muted");
        purpose.getElement().setAttribute("aria-live", "polite");
        // the mark as part of the label: this component would say aria-required on a role that does not know it
        place.setLabel(texts.get("ui.matters.place") + " *");
        place.setHelperText(texts.get("ui.matters.start.place-help"));
        place.setItems(places);
        place.setItemLabelGenerator(SocialSpace::name);
        place.setWidthFull();
        if (places.size() == 1) {
            place.setValue(places.getFirst());
        }
        process.addValueChangeListener(change -> {
            process.setInvalid(false);
            describe(catalogue);
            warn(unstaffed);
            tellWhatFollows(catalogue, actor);
        });
        describe(catalogue);
        warn(unstaffed);
        tellWhatFollows(catalogue, actor);
        place.addValueChangeListener(change -> place.setInvalid(false));
        then.addClassName("bs-muted");
        then.getElement().setAttribute("aria-live", "polite");
        var body = new Div(refusal, process, purpose, warning, place, then);
        body.addClassName("bs-start-body");
        add(body);
        var begin = new Button(texts.get("ui.matters.start"), click -> begin());
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        begin.setDisableOnClick(true);
        begin.addClickListener(click -> begin.setEnabled(true));
        getFooter().add(new Button(texts.get("ui.matters.start.not"), click -> close()), begin);
    }

    /** What the person came with; they may still choose otherwise. */
    void choose(@Nullable ProcessModel chosen, @Nullable String code) {
        if (chosen != null && process.getListDataView().contains(chosen)) {
            process.setValue(chosen);
        }
        place.getListDataView()
                .getItems()
                .filter(space -> space.code().equals(code))
                .findFirst()
                .ifPresent(place::setValue);
    }

    private void warn(Function<ProcessModel, List<Role>> unstaffed) {
        warning.removeAll();
        Optional.ofNullable(process.getValue())
                .flatMap(model -> UnstaffedNote.of(unstaffed.apply(model), texts))
                .ifPresent(warning::add);
    }

    /** What the chosen one is for; nine purposes at once nobody reads. */
    private void describe(ProcessCatalogue catalogue) {
        var chosen = process.getValue();
        purpose.setVisible(chosen != null);
        purpose.setText(chosen == null ? "" : words(chosen, catalogue).purpose());
    }

    /** Who begins a matter is not always who does its first task. */
    private void tellWhatFollows(ProcessCatalogue catalogue, Actor actor) {
        var first = Optional.ofNullable(process.getValue()).flatMap(ProcessModel::firstTask);
        then.setVisible(first.isPresent());
        first.ifPresent(task -> {
            var name = words(process.getValue(), catalogue).element(task.id());
            var role = Optional.ofNullable(task.role()).flatMap(Role::ofKey);
            then.setText(
                    role.isEmpty() || actor.has(role.get())
                            ? texts.get("ui.matters.start.then", name)
                            : texts.get(
                                    "ui.matters.start.then-others",
                                    name,
                                    texts.get("ui.role." + role.get().key())));
        });
    }

    private static ProcessCatalogue.Labels words(ProcessModel model, ProcessCatalogue catalogue) {
        return catalogue.labels(model.id(), Words.locale());
    }

    private void begin() {
        process.setErrorMessage(texts.get("ui.matters.start.process-missing"));
        process.setInvalid(process.getValue() == null);
        place.setErrorMessage(texts.get("ui.matters.start.place-missing"));
        place.setInvalid(place.getValue() == null);
        if (process.isInvalid()) {
            process.getElement().callJsFunction("focus");
            return;
        }
        if (place.isInvalid()) {
            place.focus();
            return;
        }
        try {
            start.accept(
                    new StartMatter(process.getValue().key(), place.getValue().code(), Map.of()));
            close();
        } catch (Refused refused) {
            refusal.removeAll();
            refusal.add(Note.problem(texts.get("ui.matters.start.refused"), Words.of(refused)));
        }
    }
}
