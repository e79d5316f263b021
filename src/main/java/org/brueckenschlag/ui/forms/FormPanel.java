package org.brueckenschlag.ui.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.brueckenschlag.casefree.FreeTexts;
import org.brueckenschlag.casefree.OverrideReason;
import org.brueckenschlag.forms.FormComponent;
import org.brueckenschlag.forms.FormSchema;
import org.brueckenschlag.forms.Forms;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Icons;

/**
 * A form on the page. It shows and asks; what is hidden, open or wrong is decided by {@link Forms}.
 *
 * <p>On a wide page all sections stand below each other. In the compact mode of a phone one section at a time is shown,
 * with the progress above; {@link #stepButtons} leads through them.
 */
public final class FormPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient FormSchema form;
    private final transient Map<String, Object> known;
    private final transient Forms forms;
    private final transient Texts texts;
    private final transient FormSteps steps = new FormSteps();
    private final transient FormFields fields;
    private final transient FindingPlaces places;

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
    public FormPanel(FormSchema form, Map<String, Object> known, Forms forms, FreeTexts freeTexts, Locale locale) {
        this.form = form.forGroupsOf(known);
        this.known = Map.copyOf(known);
        this.forms = forms;
        this.texts = Texts.in(locale);
        this.summary = new FindingSummary(texts);
        this.progress = new StepProgress(texts);
        getContent().addClassName("bs-form");
        body.addClassName("bs-form-body");
        this.fields = new FormFields(this.form, this.known, steps, body, freeTexts, texts);
        this.places = new FindingPlaces(fields, steps);
        getContent().add(drafts, progress, summary);
        requiredHint.setText(texts.get("ui.forms.required-explained"));
        requiredHint.addClassName("bs-form-hint");
        noTextHint.add(Icons.SHIELD_CHECK.icon(), new Span(texts.get("ui.forms.no-text-field")));
        noTextHint.addClassName("bs-no-text");
        getContent().add(requiredHint, body, noTextHint);
        steps.whenApplied(this::showProgress);
        showAnswers(fields.atFirst());
        fields.whenChanged(this::changed);
    }

    /** What stands in the fields, unchecked; empty fields are left out. */
    public Map<String, Object> answers() {
        return fields.answers();
    }

    /** Why notes may stay that the guard warns of, by their path. */
    public Map<String, OverrideReason> reasons() {
        return fields.reasons();
    }

    /** Shows these answers, e.g. of a draft; fields that are not among them become empty. */
    public void setAnswers(Map<String, Object> answers) {
        silence();
        showAnswers(answers);
    }

    /** The same of a draft whose notes somebody let stay for a reason. */
    public void setAnswers(Map<String, Object> answers, Map<String, OverrideReason> reasons) {
        setAnswers(answers);
        fields.showReasons(reasons);
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
            var leads = places.show(finding, sentence);
            entries.add(new FindingSummary.Entry(places.labelOf(finding.field()), sentence, leads));
            first = first == null ? leads : first;
        }
        if (findings.size() > 1 || first == null) {
            summary.show(entries, findings.stream().allMatch(FindingPlaces::isStillOpen));
        }
        if (first != null) {
            first.run();
        } else {
            summary.focus();
        }
    }

    /** Marks the question that somebody words beside the form; no other one is marked then. */
    public void pointAt(String key) {
        places.pointAt(key);
    }

    /** How many required answers are missing: "Noch 1 Angabe offen". */
    public int openRequiredCount() {
        return (int) check().stream().filter(FindingPlaces::isStillOpen).count();
    }

    /** Marks what is still open and leads to the first of it. */
    public void showOpen() {
        showFindings(check().stream().filter(FindingPlaces::isStillOpen).toList());
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
        drafts.whenDue(
                () -> keep.accept(forms.checkDraft(form, answers(), reasons()).answers()));
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

    private void showAnswers(Map<String, Object> answers) {
        fields.show(answers);
        applyHidden();
    }

    private void changed() {
        applyHidden();
        drafts.touched();
        changeListeners.forEach(Runnable::run);
    }

    private void applyHidden() {
        fields.hide(forms.hidden(form, answers(), known));
        steps.apply();
    }

    private List<Finding> check() {
        return forms.check(form, answers(), reasons(), known).findings();
    }

    private void silence() {
        summary.clear();
        fields.silence();
    }

    private void showProgress() {
        var compact = steps.isOneAtATime();
        getContent().setClassName("compact", compact);
        progress.show(compact ? steps.labels() : List.of(), steps.index());
        requiredHint.setVisible(fields.askForSomething() && (!compact || steps.index() == 0));
        noTextHint.setVisible(compact && !hasTextField());
    }
}
