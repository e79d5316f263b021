package org.brueckenschlag.ui.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.brueckenschlag.forms.FormComponent;
import org.brueckenschlag.forms.FormComponent.Divider;
import org.brueckenschlag.forms.FormComponent.Field;
import org.brueckenschlag.forms.FormComponent.Note;
import org.brueckenschlag.forms.FormComponent.Rows;
import org.brueckenschlag.forms.FormComponent.Section;
import org.brueckenschlag.forms.FormComponent.Tick;
import org.brueckenschlag.forms.FormSchema;
import org.brueckenschlag.forms.Forms;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Icons;
import org.jspecify.annotations.Nullable;

/**
 * A form on the page. It shows and asks; what is hidden, open or wrong is decided by {@link Forms}.
 *
 * <p>On a wide page all sections stand below each other. In the compact mode of a phone one section at a time is shown,
 * with the progress above; {@link #stepButtons} leads through them.
 */
public final class FormPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final Set<String> STILL_OPEN =
            Set.of("forms.required", "forms.required-some", "forms.must-be-ticked", "forms.too-few-rows");

    private final transient FormSchema form;
    private final transient Map<String, Object> known;
    private final transient Forms forms;
    private final transient Texts texts;
    private final transient FieldEditors makers;

    private final transient Map<String, FieldEditor> editors = new LinkedHashMap<>();
    private final transient Map<String, RowsEditor> rowLists = new LinkedHashMap<>();
    private final transient Map<String, Component> byId = new HashMap<>();
    private final transient Map<String, FormStep> stepOf = new HashMap<>();
    private final transient FormSteps steps = new FormSteps();

    private final FindingSummary summary;
    private final StepProgress progress;
    private final Paragraph requiredHint = new Paragraph();
    private final Paragraph noTextHint = new Paragraph();
    private final Div body = new Div();
    private final DraftSignal drafts = new DraftSignal();
    private final transient List<Runnable> changeListeners = new ArrayList<>();

    /**
     * @param form in the person's language
     * @param known what earlier steps answered: shown in read-only fields, in lists of groups, and asked by conditions
     */
    public FormPanel(FormSchema form, Map<String, Object> known, Forms forms, Locale locale) {
        this.form = form.forGroupsOf(known);
        this.known = Map.copyOf(known);
        this.forms = forms;
        this.texts = Texts.in(locale);
        this.makers = new FieldEditors(texts);
        this.summary = new FindingSummary(texts);
        this.progress = new StepProgress(texts);
        getContent().addClassName("bs-form");
        body.addClassName("bs-form-body");
        build();
        getContent().add(drafts, progress, summary);
        requiredHint.setText(texts.get("ui.forms.required-explained"));
        requiredHint.addClassName("bs-form-hint");
        noTextHint.add(Icons.SHIELD_CHECK.icon(), new Span(texts.get("ui.forms.no-text-field")));
        noTextHint.addClassName("bs-no-text");
        getContent().add(requiredHint, body, noTextHint);
        steps.whenApplied(this::showProgress);
        showAnswers(atFirst());
        editors.forEach((key, editor) -> editor.whenChanged(() -> changed(editor)));
        rowLists.values().forEach(rows -> rows.whenChanged(() -> changed(null)));
    }

    /** What stands in the fields, unchecked; empty fields are left out. */
    public Map<String, Object> answers() {
        var answers = new HashMap<String, Object>();
        editors.forEach((key, editor) -> {
            var answer = editor.answer();
            if (answer != null) {
                answers.put(key, answer);
            }
        });
        rowLists.forEach((key, rows) -> answers.put(key, rows.answers()));
        return answers;
    }

    /** Shows these answers, e.g. of a draft; fields that are not among them become empty. */
    public void setAnswers(Map<String, Object> answers) {
        silence();
        showAnswers(answers);
    }

    /**
     * Shows findings at their fields and, where there are two or more or one without a field, above the form. The focus
     * goes to the first wrong field.
     */
    public void showFindings(List<Finding> findings) {
        silence();
        if (findings.isEmpty()) {
            return;
        }
        Runnable first = null;
        var entries = new ArrayList<FindingSummary.Entry>();
        for (var finding : findings) {
            var sentence = texts.get(finding);
            var leads = show(finding, sentence);
            entries.add(new FindingSummary.Entry(labelOf(finding.field()), sentence, leads));
            first = first == null ? leads : first;
        }
        if (findings.size() > 1 || first == null) {
            summary.show(entries, findings.stream().allMatch(FormPanel::isStillOpen));
        }
        if (first != null) {
            first.run();
        } else {
            summary.focus();
        }
    }

    /** How many required answers are missing: "Noch 1 Angabe offen". */
    public int openRequiredCount() {
        return (int) check().stream().filter(FormPanel::isStillOpen).count();
    }

    /** Marks what is still open and leads to the first of it. */
    public void showOpen() {
        showFindings(check().stream().filter(FormPanel::isStillOpen).toList());
    }

    /** @param changed runs after each change by a person, e.g. to count what is open */
    public void whenChanged(Runnable changed) {
        changeListeners.add(changed);
    }

    /**
     * @param keep takes the answers that a draft may hold (not what is no number or date yet) one second after the last
     *     change, and at once where a field is left; only if something changed
     */
    public void whenDraftIsDue(Consumer<Map<String, Object>> keep) {
        drafts.whenDue(() -> keep.accept(forms.checkDraft(form, answers()).answers()));
    }

    /** Keeps the draft now if something changed since the last time, e.g. before the page is left. */
    public void flushDraft() {
        drafts.flush();
    }

    /** Whether somebody is asked for words of their own; where not, the page says so. */
    public boolean hasTextField() {
        return form.fields().stream().anyMatch(FormComponent.ShortNote.class::isInstance);
    }

    /** One section at a time, large targets: for pages below 800 px. */
    public void setCompact(boolean nowCompact) {
        steps.setOneAtATime(nowCompact);
    }

    public boolean isCompact() {
        return steps.isOneAtATime();
    }

    /** Labels of the steps that are shown under the present answers. */
    public List<String> steps() {
        return steps.labels();
    }

    /** The open step, counted from 0. */
    public int step() {
        return steps.index();
    }

    public boolean isLastStep() {
        return steps.isLast();
    }

    public void forward() {
        steps.open(steps.index() + 1);
        progress.announce();
    }

    public void back() {
        steps.open(steps.index() - 1);
        progress.announce();
    }

    /** @param changed runs when another step is shown, or the compact mode begins or ends */
    public void whenStepChanges(Runnable changed) {
        steps.whenApplied(changed);
    }

    /**
     * "Zurück" and "Weiter: …" for the bar below the form, then the given button on the last step; outside of the
     * compact mode the given button alone.
     */
    public Component stepButtons(Component complete) {
        return new StepButtons(this, complete, texts);
    }

    private void build() {
        var unnamed = texts.get("ui.forms.unnamed-step");
        FormStep loose = null;
        for (var component : form.components()) {
            if (component instanceof Section section) {
                loose = null;
                var step = new FormStep(section, unnamed);
                addStep(step);
                byId.put(section.id(), step);
                section.components().forEach(inner -> place(inner, step));
            } else {
                if (loose == null) {
                    loose = new FormStep(null, unnamed);
                    addStep(loose);
                }
                place(component, loose);
            }
        }
        if (steps.isEmpty()) {
            addStep(new FormStep(null, unnamed));
        }
    }

    /** Defaults of the form; where groups are known already, no empty rows are added to them. */
    private Map<String, Object> atFirst() {
        var answers = new HashMap<>(form.initial());
        form.rowLists().stream().filter(rows -> !knownRows(rows).isEmpty()).forEach(rows -> answers.remove(rows.key()));
        return answers;
    }

    private void addStep(FormStep step) {
        steps.add(step);
        body.add(step);
    }

    private void place(FormComponent component, FormStep step) {
        stepOf.put(component.id(), step);
        switch (component) {
            case Section section -> {
                var heading = new Paragraph(section.label());
                heading.addClassNames("bs-subsection", "bs-wide");
                step.fields().append(heading);
                byId.put(section.id(), heading);
                section.components().forEach(inner -> place(inner, step));
            }
            case Note note -> {
                var words = new Paragraph(note.text());
                words.addClassNames("bs-form-note", "bs-wide");
                append(note.id(), words, step);
            }
            case Divider divider -> {
                var line = new Hr();
                line.addClassName("bs-wide");
                append(divider.id(), line, step);
            }
            case Rows rows when rows.readOnly() -> append(rows.id(), new KnownRows(rows, knownRows(rows), texts), step);
            case Rows rows -> {
                var editor = new RowsEditor(rows, knownRows(rows), makers, texts);
                rowLists.put(rows.key(), editor);
                append(rows.id(), editor, step);
            }
            case Field field
            when field.readOnly() -> append(field.id(), new KnownValue(field, known.get(field.key()), texts), step);
            case Field field -> {
                var editor = makers.editor(field);
                editors.put(field.key(), editor);
                byId.put(field.id(), editor.component());
                if (field instanceof Tick) {
                    step.fields().appendTick(editor.component());
                } else {
                    step.fields().append(editor.component());
                }
            }
        }
    }

    private void append(String id, Component component, FormStep step) {
        byId.put(id, component);
        step.fields().append(component);
    }

    private List<Map<?, ?>> knownRows(Rows rows) {
        var list = new ArrayList<Map<?, ?>>();
        if (known.get(rows.key()) instanceof List<?> given) {
            given.forEach(row -> {
                if (row instanceof Map<?, ?> map) {
                    list.add(map);
                }
            });
        }
        return list;
    }

    private void showAnswers(Map<String, Object> answers) {
        editors.forEach((key, editor) -> editor.show(answers.get(key)));
        rowLists.forEach((key, rows) -> rows.show(answers.get(key)));
        applyHidden();
    }

    private void changed(@Nullable FieldEditor editor) {
        if (editor != null) {
            editor.say(null, false);
        }
        applyHidden();
        drafts.touched();
        changeListeners.forEach(Runnable::run);
    }

    private void applyHidden() {
        var hidden = forms.hidden(form, answers(), known);
        byId.forEach((id, component) -> {
            if (component instanceof FormStep step) {
                step.hide(hidden.contains(id));
            } else {
                component.setVisible(!hidden.contains(id));
            }
        });
        rowLists.values().forEach(rows -> rows.hide(hidden));
        steps.apply();
    }

    private List<Finding> check() {
        return forms.check(form, answers(), known).findings();
    }

    private static boolean isStillOpen(Finding finding) {
        return STILL_OPEN.contains(finding.key());
    }

    private void silence() {
        summary.clear();
        editors.values().forEach(editor -> editor.say(null, false));
        rowLists.values().forEach(RowsEditor::silence);
    }

    /** Shows a sentence where it belongs; answers how to get there, null where the form has no such field. */
    private @Nullable Runnable show(Finding finding, String sentence) {
        var path = finding.field();
        var rows = rowLists.get(path);
        if (rows != null) {
            rows.say(sentence);
            return () -> leadTo(rows.rows().id(), rows::focusList);
        }
        var editor = editorAt(path);
        if (editor.isEmpty()) {
            return null;
        }
        editor.get().say(sentence, isStillOpen(finding));
        return () -> leadTo(componentIdAt(path), editor.get()::focus);
    }

    private Optional<FieldEditor> editorAt(String path) {
        var own = editors.get(path);
        return own != null
                ? Optional.of(own)
                : rowLists.values().stream()
                        .flatMap(rows -> rows.editor(path).stream())
                        .findFirst();
    }

    private void leadTo(String componentId, Runnable focus) {
        var step = stepOf.get(componentId);
        if (step != null) {
            steps.open(step);
        }
        focus.run();
    }

    private String componentIdAt(String path) {
        var list = path.indexOf('[');
        var key = list < 0 ? path : path.substring(0, list);
        return form.field(key)
                .map(Field::id)
                .or(() -> form.rowLists().stream()
                        .filter(rows -> rows.key().equals(key))
                        .map(Rows::id)
                        .findFirst())
                .orElse("");
    }

    private String labelOf(String path) {
        var list = path.indexOf('[');
        if (list < 0) {
            return form.field(path)
                    .map(Field::label)
                    .or(() -> form.rowLists().stream()
                            .filter(rows -> rows.key().equals(path))
                            .map(Rows::label)
                            .findFirst())
                    .orElse("");
        }
        var rows = rowLists.get(path.substring(0, list));
        if (rows == null) {
            return "";
        }
        var key = path.substring(path.lastIndexOf('.') + 1);
        var label = rows.rows().fields().stream()
                .filter(field -> field.key().equals(key))
                .map(Field::label)
                .findFirst()
                .orElse(rows.rows().label());
        return rows.rowName(path).map(name -> name + ", " + label).orElse(label);
    }

    private boolean asksForSomething() {
        return form.fields().stream().anyMatch(Field::required)
                || form.rowLists().stream()
                        .flatMap(rows -> rows.fields().stream())
                        .anyMatch(Field::required);
    }

    private void showProgress() {
        var compact = steps.isOneAtATime();
        getContent().setClassName("compact", compact);
        progress.show(compact ? steps.labels() : List.of(), steps.index());
        requiredHint.setVisible(asksForSomething() && (!compact || steps.index() == 0));
        noTextHint.setVisible(compact && !hasTextField());
    }
}
