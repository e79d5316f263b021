package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.brueckenschlag.catalogue.NewProcess;
import org.brueckenschlag.catalogue.NewProcesses;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.ProcessModel;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.EnterKey;
import org.brueckenschlag.ui.components.Note;
import org.brueckenschlag.ui.components.Room;
import org.brueckenschlag.ui.components.Toasts;
import org.brueckenschlag.ui.components.Words;

/** Asks what a new process is called and what it begins with; key and letters are proposed from the name. */
final class NewProcessDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final String EMPTY = "";

    private final transient NewProcesses processes;
    private final transient Texts texts;
    private final int year;
    private final TextField name;
    private final TextField key;
    private final Technical technical;
    private final TextField letters;
    private final Select<String> copied = new Select<>();
    private final Div problem = new Div();
    private final transient Map<String, HasValidation> fields = new LinkedHashMap<>();
    private String proposedKey = "";
    private String proposedLetters = "";

    NewProcessDialog(NewProcesses processes, ProcessCatalogue catalogue, int year, Texts texts) {
        this.processes = processes;
        this.texts = texts;
        this.year = year;
        setHeaderTitle(texts.get("ui.workshop.new"));
        setWidth("min(34rem, 100%)");
        name = field("name", "ui.workshop.new.name", NewProcess.LONGEST_NAME);
        name.setHelperText(texts.get("ui.workshop.new.name.help"));
        Room.in(name, NewProcess.LONGEST_NAME);
        key = field("key", "ui.workshop.new.key", NewProcess.LONGEST_KEY);
        key.setHelperText(texts.get("ui.workshop.new.key.help"));
        letters = field("letters", "ui.workshop.new.letters", NewProcess.MOST_LETTERS);
        technical = new Technical(texts);
        technical.add(key);
        choices(catalogue);
        name.addValueChangeListener(change -> propose());
        letters.addValueChangeListener(change -> example());
        var body =
                new Div(problem, new Paragraph(texts.get("ui.workshop.new.intro")), name, copied, letters, technical);
        body.addClassName("bs-start-body");
        add(body);
        var create = new Button(texts.get("ui.workshop.new.create"), click -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        EnterKey.presses(create, name, letters, key);
        getFooter().add(new Button(texts.get("ui.workshop.new.not"), click -> close()), create);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                name.focus();
            }
        });
    }

    private TextField field(String finding, String label, int longest) {
        var field = new TextField(texts.get(label));
        field.setWidthFull();
        field.setMaxLength(longest);
        field.setRequiredIndicatorVisible(true);
        field.setManualValidation(true);
        field.addValueChangeListener(change -> field.setInvalid(false));
        fields.put(finding, field);
        return field;
    }

    private void choices(ProcessCatalogue catalogue) {
        var names = new LinkedHashMap<String, String>();
        names.put(EMPTY, texts.get("ui.workshop.new.empty"));
        for (ProcessModel model : processes.copyable()) {
            var called = catalogue.labels(model.id(), texts.locale()).process();
            names.put(model.key(), texts.get("ui.workshop.new.copy-of", called));
        }
        copied.setLabel(texts.get("ui.workshop.new.copied"));
        copied.setItems(new ArrayList<>(names.keySet()));
        copied.setItemLabelGenerator(item -> names.getOrDefault(item, item));
        copied.setValue(EMPTY);
        copied.setWidthFull();
        copied.setManualValidation(true);
        fields.put("copied", copied);
    }

    /** What somebody has written there stays. */
    private void propose() {
        var forKey = NewProcess.keyFor(name.getValue());
        if (key.getValue().equals(proposedKey)) {
            key.setValue(forKey);
            proposedKey = forKey;
        }
        var forLetters = NewProcess.lettersFor(name.getValue());
        if (letters.getValue().equals(proposedLetters)) {
            letters.setValue(forLetters);
            proposedLetters = forLetters;
        }
    }

    private void example() {
        letters.setHelperText(
                letters.getValue().isBlank()
                        ? ""
                        : texts.get("ui.workshop.new.letters.help", letters.getValue(), String.valueOf(year)));
    }

    private void create() {
        problem.removeAll();
        fields.values().forEach(field -> field.setInvalid(false));
        try {
            var draft = processes.begin(new NewProcess(
                    name.getValue(),
                    key.getValue(),
                    letters.getValue(),
                    EMPTY.equals(copied.getValue()) ? null : copied.getValue()));
            var page = getUI();
            close();
            Toasts.done(texts.get("ui.workshop.new.created"));
            page.ifPresent(ui -> ui.navigate(WorkshopAddress.draft(draft.id()).substring(1)));
        } catch (Refused refused) {
            refuse(refused);
        }
    }

    private void refuse(Refused refused) {
        for (var finding : refused.findings()) {
            var field = fields.getOrDefault(finding.field(), name);
            field.setErrorMessage(texts.get(finding));
            field.setInvalid(true);
        }
        if (key.isInvalid() && !name.isInvalid()) {
            technical.setOpened(true);
        }
        if (refused.findings().isEmpty()) {
            problem.add(Note.problem("", Words.of(refused)));
        }
        fields.values().stream()
                .filter(HasValidation::isInvalid)
                .findFirst()
                .ifPresent(first -> ((Focusable<?>) first).focus());
    }
}
