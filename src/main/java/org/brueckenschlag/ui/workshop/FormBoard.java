package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.brueckenschlag.casefree.FreeTexts;
import org.brueckenschlag.catalogue.ConditionWords;
import org.brueckenschlag.catalogue.Draft;
import org.brueckenschlag.catalogue.DraftForm;
import org.brueckenschlag.catalogue.DraftMeetings;
import org.brueckenschlag.catalogue.DraftWords;
import org.brueckenschlag.catalogue.Drafts;
import org.brueckenschlag.catalogue.FormQuestion;
import org.brueckenschlag.catalogue.FormsOfAgency;
import org.brueckenschlag.catalogue.PackageFinding;
import org.brueckenschlag.forms.FormComponent.Option;
import org.brueckenschlag.forms.Forms;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.workshop.QuestionPanel.Edited;

/** The questions of a form in their order, what the chosen one says in three languages, and the form on a phone. */
final class FormBoard extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient DraftDesk desk;
    private final String file;
    private final Undoing undoing;
    private final Section list = new Section();
    private final QuestionPanel panel;
    private final FormPreview preview;
    private final FindingsPanel findings;
    private final Button up;
    private final Button down;
    private final Button remove;
    private transient DraftForm form;
    private final transient Set<String> safeguards;
    private String chosen = "";

    FormBoard(
            Drafts drafts,
            DraftMeetings meetings,
            Draft draft,
            String file,
            Set<String> safeguards,
            Forms forms,
            FormsOfAgency offered,
            FreeTexts freeTexts,
            Texts texts) {
        this.texts = texts;
        this.file = file;
        this.safeguards = safeguards;
        this.desk = new DraftDesk(drafts, meetings, draft, texts, this::showAround);
        this.form = DraftForm.of(desk.file(file));
        this.undoing = new Undoing(texts, this::restored);
        this.findings = new FindingsPanel(texts, new DraftPlaces(draft, drafts, texts), file, this::lead);
        this.preview = new FormPreview(forms, offered, freeTexts, draft.agency(), texts);
        this.panel = new QuestionPanel(
                new ConditionWords(drafts.wordsNow(draft, texts.locale()), texts), texts, this::edited);
        this.up = tool(Icons.ARROW_LEFT, "ui.workshop.form.up", () -> changed(form.moving(chosen, -1)));
        this.down = tool(Icons.ARROW_RIGHT, "ui.workshop.form.down", () -> changed(form.moving(chosen, 1)));
        this.remove = tool(Icons.TRASH_2, "ui.workshop.form.remove", this::remove);
        up.addClassName("upward");
        down.addClassName("upward");
        addClassNames("bs-workshop-body", "bs-form-board");
        list.addClassName("bs-outline");
        list.getElement().setAttribute("aria-label", texts.get("ui.workshop.form.questions"));
        var tools = new Div(undoing, up, down, remove, desk.saved());
        tools.addClassName("bs-workshop-tools");
        var adding = new NewQuestion(texts, this::add);
        var main = new Div(tools, desk, new Div(new Div(list, adding), panel), findings);
        main.addClassName("bs-workshop-main");
        main.getComponentAt(2).addClassName("bs-form-desk");
        add(main, preview);
        form.questions().stream().findFirst().ifPresent(first -> chosen = first.id());
        show();
        showAround();
    }

    private Button tool(Icons icon, String key, Runnable what) {
        var button = new Button(icon.icon(), click -> what.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(texts.get(key));
        button.setTooltipText(texts.get(key));
        return button;
    }

    /** The chosen one stays as it is: one may be typing in it. */
    private void choose(String id) {
        if (!id.equals(chosen)) {
            chosen = id;
            show();
            showAround();
        }
    }

    /** To the question, and to the words that it lacks. */
    void lead(String id) {
        choose(id);
        panel.lead();
    }

    private void add(NewQuestion.Asked asked) {
        var key = form.keyFor(asked.label());
        var options = asked.kind().hasOptions()
                ? List.of(new Option("ja", yes(Texts.GERMAN)), new Option("nein", no(Texts.GERMAN)))
                : List.<Option>of();
        var after = chosen.isEmpty() ? null : chosen;
        var grown = form.adding(asked.kind(), key, asked.label(), options, after);
        var files = new LinkedHashMap<String, String>();
        files.put(file, grown.json());
        if (asked.kind().hasOptions()) {
            for (var language : List.of("en", "tr")) {
                var name = DraftWords.file(language);
                files.put(
                        name,
                        DraftWords.of(desk.file(name))
                                .with("value." + key + ".ja", yes(Locale.of(language)))
                                .with("value." + key + ".nein", no(Locale.of(language)))
                                .written());
            }
        }
        chosen = DraftForm.idOf(key);
        form = grown;
        keep(files);
        show();
    }

    private static String yes(Locale locale) {
        return Texts.in(locale).get("ui.forms.yes");
    }

    private static String no(Locale locale) {
        return Texts.in(locale).get("ui.forms.no");
    }

    private void remove() {
        var questions = form.questions();
        var at = Math.max(0, indexOfChosen(questions));
        var gone = form.without(chosen);
        var left = gone.questions();
        chosen = left.isEmpty() ? "" : left.get(Math.min(at, left.size() - 1)).id();
        changed(gone);
    }

    private int indexOfChosen(List<FormQuestion> questions) {
        return questions.stream().map(FormQuestion::id).toList().indexOf(chosen);
    }

    /** One is typing in the panel: it stays. */
    private void edited(Edited edited) {
        var after = new LinkedHashMap<String, String>();
        form.question(chosen).ifPresent(question -> {
            var next = form.with(edited.question().apply(question));
            after.put(file, next.json());
            form = next;
        });
        edited.words().forEach((language, entries) -> {
            var name = DraftWords.file(language);
            var words = DraftWords.of(desk.file(name));
            for (var entry : entries.entrySet()) {
                words = words.with(entry.getKey(), entry.getValue());
            }
            after.put(name, words.written());
        });
        keep(after);
    }

    private void changed(DraftForm next) {
        form = next;
        show();
        keep(Map.of(file, next.json()));
    }

    private void keep(Map<String, String> after) {
        var before = new LinkedHashMap<String, String>();
        after.keySet().forEach(name -> before.put(name, desk.file(name)));
        undoing.changed(before, after);
        desk.keep(after);
    }

    /** What is there again is chosen. */
    private void restored(Map<String, String> files) {
        var known = form;
        form = DraftForm.of(files.getOrDefault(file, form.json()));
        var ids = form.questions().stream().map(FormQuestion::id).toList();
        chosen = ids.stream()
                .filter(id -> known.question(id).isEmpty())
                .findFirst()
                .orElse(ids.contains(chosen) || ids.isEmpty() ? chosen : ids.getFirst());
        desk.keep(files);
        show();
    }

    private void show() {
        panel.show(
                form,
                form.question(chosen).orElse(null),
                language -> DraftWords.of(desk.file(DraftWords.file(language))).words(),
                isSafeguard(chosen));
    }

    private void showAround() {
        var questions = form.questions();
        list.removeAll();
        var lines = new OrderedList();
        questions.forEach(question -> lines.add(line(question)));
        list.add(new H2(texts.get("ui.workshop.form.questions")), lines);
        UnaryOperator<String> name = id -> form.question(id).map(this::name).orElse("");
        findings.show(desk.findings(), name);
        panel.tell(ofQuestion(chosen).toList());
        preview.show(
                form.json(),
                language -> DraftWords.of(desk.file(DraftWords.file(language))).words());
        List.of(up, down).forEach(button -> button.setEnabled(!chosen.isEmpty()));
        remove.setEnabled(!chosen.isEmpty() && !isSafeguard(chosen));
    }

    /** Whether it, or a question in it, protects people. */
    private boolean isSafeguard(String id) {
        var left = form.without(id).questions().stream().map(FormQuestion::key).toList();
        return form.questions().stream()
                .map(FormQuestion::key)
                .anyMatch(key -> safeguards.contains(key) && !left.contains(key));
    }

    private ListItem line(FormQuestion question) {
        var kind = new Span(texts.get("ui.workshop.question." + question.kind().key()));
        kind.addClassName("bs-muted");
        var words = new Span(new Span(name(question)), new Span(" · "), kind);
        if (ofQuestion(question.id()).findAny().isPresent()) {
            words.add(new Span(" "), Icons.CIRCLE_ALERT.small());
            words.getElement().setAttribute("title", texts.get("ui.workshop.findings"));
        }
        var button = new Button(words, click -> choose(question.id()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.getElement()
                .setAttribute("aria-pressed", String.valueOf(question.id().equals(chosen)));
        var item = new ListItem(button);
        item.getStyle().set("margin-inline-start", question.depth() * 16 + "px");
        return item;
    }

    private Stream<PackageFinding> ofQuestion(String id) {
        return desk.findings().stream()
                .filter(finding ->
                        (finding.file().equals(file) || finding.file().endsWith(".properties"))
                                && id.equals(finding.element()));
    }

    private String name(FormQuestion question) {
        return question.label().isBlank()
                ? texts.get("ui.workshop.question." + question.kind().key())
                : question.label();
    }
}
