package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.brueckenschlag.casefree.FreeTexts;
import org.brueckenschlag.catalogue.Draft;
import org.brueckenschlag.catalogue.DraftForm;
import org.brueckenschlag.catalogue.FormQuestion;
import org.brueckenschlag.catalogue.FormsOfAgency;
import org.brueckenschlag.forms.FormSchema;
import org.brueckenschlag.forms.Forms;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.forms.FormPanel;
import org.jspecify.annotations.Nullable;

/** The form as it will be filled in, at the width of a phone, in each language; nothing in it is kept. */
final class FormPreview extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Forms forms;
    private final transient FormsOfAgency offered;
    private final transient FreeTexts freeTexts;
    private final transient AgencyId agency;
    private final transient WaitingNotes waiting;
    private final transient Texts texts;
    private final RadioButtonGroup<Locale> language = new RadioButtonGroup<>();
    private final Div told = new Div();
    private final Div phone = new Div();
    private String json = "";
    private String pointedAt = "";
    private transient Map<String, Object> tried = Map.of();
    private transient @Nullable Drawing drawn;
    private transient Function<String, Map<String, String>> words = any -> Map.of();

    FormPreview(Forms forms, FormsOfAgency offered, FreeTexts freeTexts, Draft draft, Texts texts) {
        this.forms = forms;
        this.offered = offered;
        this.freeTexts = freeTexts;
        this.agency = draft.agency();
        this.waiting = new WaitingNotes(offered, draft);
        this.texts = texts;
        addClassName("bs-form-preview");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", texts.get("ui.workshop.preview"));
        language.setAriaLabel(texts.get("ui.workshop.preview.language"));
        var languages = List.of(Texts.GERMAN, Locale.ENGLISH, Locale.of("tr"));
        language.setItems(languages);
        language.setItemLabelGenerator(item -> item.getDisplayLanguage(item));
        language.setValue(languages.stream()
                .filter(item -> item.getLanguage().equals(texts.locale().getLanguage()))
                .findFirst()
                .orElse(Texts.GERMAN));
        language.addValueChangeListener(change -> draw());
        told.addClassNames("bs-s", "told");
        told.getElement().setAttribute("role", "status");
        phone.addClassName("phone");
        add(new H2(texts.get("ui.workshop.preview")), language, told, phone);
    }

    /** @param translations by language ({@code en}) */
    void show(String form, Function<String, Map<String, String>> translations) {
        words = translations;
        json = form;
        draw();
    }

    /** @param key of the question that is worded beside */
    void pointAt(String key) {
        pointedAt = key;
        phone.getChildren()
                .filter(FormPanel.class::isInstance)
                .map(FormPanel.class::cast)
                .forEach(shown -> shown.pointAt(key));
        // Only what scrolls by itself: on a phone the page would run away from whoever writes.
        getElement().executeJs("""
                requestAnimationFrame(() => {
                  const field = this.querySelector('.pointed-at');
                  if (field && getComputedStyle(this).overflowY === 'auto') {
                    const [ pane, shown ] = [ this, field ].map(each => each.getBoundingClientRect());
                    if (shown.top < pane.top || shown.bottom > pane.bottom) {
                      this.scrollTop += shown.top - pane.top - 72;
                    }
                  }
                })""");
    }

    /** Anew only where it looks different then; what somebody has tried out stays. */
    private void draw() {
        var locale = language.getValue();
        var translated = locale.equals(Texts.GERMAN) ? Map.<String, String>of() : words.apply(locale.getLanguage());
        var drawing = new Drawing(json, translated, locale);
        if (drawing.equals(drawn)) {
            return;
        }
        drawn = drawing;
        told.removeAll();
        var asked = DraftForm.of(json);
        var left = new ArrayList<String>();
        var readable = readable(asked, left);
        if (readable != null) {
            draw(offered.preview(readable, translated, agency, locale), locale);
            tell("ui.workshop.preview.part", left);
            tell(
                    "ui.workshop.preview.waits",
                    waiting.in(asked).stream().map(FormQuestion::label).toList());
        } else if (phone.getComponentCount() > 0) {
            told.add(new Paragraph(texts.get("ui.workshop.preview.last")));
        } else {
            told.add(new Paragraph(texts.get("ui.workshop.preview.not")));
        }
        phone.setVisible(phone.getComponentCount() > 0);
    }

    /**
     * Without the questions that make it unreadable.
     *
     * @param left takes what these are called
     * @return null where that is no question
     */
    private @Nullable FormSchema readable(DraftForm form, List<String> left) {
        try {
            return forms.read(form.json());
        } catch (Refused refused) {
            var broken = refused.findings().stream()
                    .flatMap(finding -> form.question(finding.field()).stream())
                    .distinct()
                    .toList();
            var rest = form;
            for (var question : broken) {
                left.add(QuestionList.name(question, texts));
                rest = rest.without(question.id());
            }
            return broken.isEmpty() ? null : readable(rest, left);
        }
    }

    private void draw(FormSchema form, Locale locale) {
        var next = new FormPanel(form, Map.of(), forms, freeTexts, locale);
        if (!tried.isEmpty()) {
            next.setAnswers(forms.checkDraft(form, tried, Map.of()).answers());
        }
        next.whenChanged(() -> tried = next.answers());
        phone.removeAll();
        phone.getElement().setAttribute("lang", locale.getLanguage());
        phone.add(next);
        pointAt(pointedAt);
    }

    private void tell(String sentence, List<String> questions) {
        if (!questions.isEmpty()) {
            told.add(new Paragraph(texts.get(sentence, WaitingNotes.quoted(questions, texts))));
        }
    }

    /** What the preview shows. */
    private record Drawing(String json, Map<String, String> translated, Locale locale) {}
}
