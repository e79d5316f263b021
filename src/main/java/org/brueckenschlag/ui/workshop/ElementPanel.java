package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.brueckenschlag.catalogue.TimeSpan;
import org.brueckenschlag.catalogue.TimeSpan.Unit;
import org.brueckenschlag.catalogue.TranslatedNames;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.PartLink;
import org.brueckenschlag.ui.workshop.AskedQuestions.Asked;
import org.brueckenschlag.ui.workshop.Outline.Line;
import org.jspecify.annotations.Nullable;

/** What the chosen element says, in plain words: who does it, with which form, until when. */
@Tag("bs-element-panel")
@JsModule("./workshop/bs-element-panel.js")
final class ElementPanel extends HtmlComponent implements HasComponents {

    private static final long serialVersionUID = 1L;

    /** Id of the panel on its page. */
    static final String ID = "angaben";

    private final transient Texts texts;
    private final transient BpmnEditor editor;
    private final transient AskedQuestions questions;
    private final transient LeadingWays ways;
    private final transient FormTitles titles;
    private final transient TaskFields task;
    private final transient TableFields table;
    private final transient NameFields.Translated translated;
    private transient TranslatedNames names = new TranslatedNames(Map.of(), Map.of());
    private @Nullable NameFields called;
    private transient Outline outline = new Outline(List.of());
    private String shown = "";
    private @Nullable String leading;
    private @Nullable H2 title;
    private @Nullable ChosenElement chosen;
    private @Nullable GatewayFields gateway;
    private @Nullable WayFields way;

    /**
     * @param parts of the package as they are
     * @param titles what the forms are called
     * @param questions what conditions can ask about
     * @param ways changes where ways lead
     * @param editors where forms and tables are changed and begun
     * @param translated hears names in other languages
     */
    ElementPanel(
            Texts texts,
            BpmnEditor editor,
            Supplier<PackageParts> parts,
            FormTitles titles,
            AskedQuestions questions,
            LeadingWays ways,
            PartEditors editors,
            NameFields.Translated translated) {
        this.texts = texts;
        this.editor = editor;
        this.questions = questions;
        this.ways = ways;
        this.task = new TaskFields(editor, () -> parts.get().forms(), this::formTitle, editors, texts);
        this.table = new TableFields(editor, parts, editors, texts);
        this.titles = titles;
        this.translated = translated;
        addClassName("bs-element-panel");
        setId(ID);
        getElement().callJsFunction("follow", editor.getElement());
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", texts.get("ui.workshop.panel"));
        editor.onUndone(this::renew);
        show(null);
    }

    /**
     * What everything around the chosen element is called.
     *
     * @param now also in other languages
     */
    void know(Outline drawn, TranslatedNames now) {
        outline = drawn;
        names = now;
        task.know();
        if (called != null) {
            called.know(now);
            if (shown.isEmpty()) {
                called.follow(now.german(TranslatedNames.PROCESS));
            }
        } else if (shown.isEmpty()) {
            show(null);
        }
        if (title != null && drawn.find(shown).isPresent()) {
            title.setText(name(shown, ""));
        }
    }

    /** Leaves its fields alone while the same element, or none, is chosen: one may be typing in them. */
    void follow(ChosenElement element) {
        take(element);
        if (shown.equals(leading)) {
            leading = null;
            lead();
        }
    }

    private void take(ChosenElement element) {
        if (element.isNothing()) {
            if (!shown.isEmpty()) {
                show(null);
            }
        } else if (!element.id().equals(shown) || chosen != null && chosen.leadsNowhere() != element.leadsNowhere()) {
            show(element);
        } else {
            followOn(element);
        }
    }

    /** Its fields stay: one may be typing in them. */
    private void followOn(ChosenElement element) {
        chosen = element;
        if (called != null) {
            called.follow(element.name());
        }
        if (gateway != null) {
            gateway.follow(element);
        }
        if (way != null) {
            way.follow(element, questions, asked(element));
        }
    }

    /**
     * With the forms that are there now, and what the chosen element says now: nobody is typing while this is asked.
     */
    void renew() {
        show(chosen);
    }

    /** To its first field, as soon as it is about that element. */
    void leadTo(String element) {
        if (element.equals(shown)) {
            lead();
        } else {
            leading = element;
        }
    }

    /** To its first field. */
    void lead() {
        if (called != null) {
            called.focus();
        }
    }

    private void show(@Nullable ChosenElement element) {
        removeAll();
        chosen = element;
        shown = element == null ? "" : element.id();
        getElement().setProperty("shown", shown);
        gateway = null;
        way = null;
        if (element == null) {
            called = null;
            add(head(Icons.PENCIL_RULER, texts.get("ui.workshop.panel"), texts.get("ui.workshop.panel.nothing")));
            var hint = new Paragraph(texts.get("ui.workshop.panel.hint"));
            hint.addClassName("bs-muted");
            add(hint);
            addProcess();
            return;
        }
        add(head(icon(element), kind(element), name(element.id(), element.name())));
        add(backToPicture());
        add(freedom(element));
        add(name(element));
        switch (element.kind()) {
            case "task" -> task.of(element).forEach(this::add);
            case "gateway", "parallel" -> {
                gateway = new GatewayFields(element, editor, ways, way -> name(way, ""), texts);
                add(gateway);
            }
            case "decision" -> add(table.of(element));
            case "wait" -> add(duration(element));
            case "flow" -> {
                way = new WayFields(element, editor, ways, questions, asked(element), texts);
                add(way);
            }
            default -> {}
        }
        if (element.leadsNowhere()) {
            add(new Button(texts.get("ui.workshop.way.add"), Icons.PLUS.icon(), click -> ways.add(element.id())));
        }
        add(new Technical(
                texts,
                texts.get("ui.workshop.technical.name", element.id()),
                texts.get("ui.workshop.technical.kind", element.type().replace("bpmn:", ""))));
    }

    /** As it is called now: somebody may have given its task another name. */
    private String formTitle(String form) {
        var asking = outline.asking(form);
        return asking.isEmpty() ? titles.of(form) : FormTitles.joined(asking);
    }

    /** Where no element is chosen, it is about the process itself, once the drawing stands there. */
    private void addProcess() {
        var name = names.german(TranslatedNames.PROCESS);
        if (!name.isEmpty()) {
            called = new NameFields(TranslatedNames.PROCESS, name, names, texts, editor::callProcess, translated);
            add(new H3(texts.get("ui.workshop.panel.process")), called);
        }
    }

    private Div head(Icons icon, String kind, String name) {
        title = new H2(name);
        var small = new Span(kind);
        small.addClassName("bs-muted");
        var head = new Div(icon.icon(), new Div(small, title));
        head.addClassName("bs-element-head");
        return head;
    }

    /** Where the window is narrow the drawing stands above it. */
    private PartLink backToPicture() {
        var back = new PartLink(DrawingBoard.PICTURE, texts.get("ui.workshop.panel.back"));
        back.addClassName("bs-to-picture");
        return back;
    }

    private Span freedom(ChosenElement element) {
        var words = texts.get(element.locked() ? "ui.workshop.protected" : "ui.workshop.free");
        var span = new Span((element.locked() ? Icons.LOCK : Icons.FILE_PEN_LINE).small(), new Span(words));
        span.addClassNames("bs-muted", "bs-freedom");
        return span;
    }

    private NameFields name(ChosenElement element) {
        called = new NameFields(
                element.id(),
                element.name(),
                names,
                texts,
                name -> editor.change(element.id(), "name", name),
                translated);
        return called;
    }

    private SpanField duration(ChosenElement element) {
        return new SpanField(
                texts.get("ui.workshop.duration"),
                TimeSpan.of(element.duration()).isPresent()
                                || element.duration().isEmpty()
                        ? ""
                        : texts.get("ui.workshop.duration.other", element.duration()),
                List.of(Unit.DAYS, Unit.WEEKS, Unit.MONTHS, Unit.YEARS, Unit.HOURS),
                TimeSpan.of(element.duration()).orElse(null),
                texts,
                value -> {
                    if (!value.isEmpty()) {
                        editor.change(element.id(), "duration", value);
                    }
                });
    }

    /** What was not told yet has the name that it brings along. */
    private String name(String id, String known) {
        return outline.name(id)
                .map(name -> name.words(texts))
                .orElse(known.isEmpty() ? texts.get("ui.workshop.unnamed") : known);
    }

    private List<Asked> asked(ChosenElement way) {
        return questions.at(outline.find(way.id()).map(Line::source).orElse(""), outline);
    }

    private String kind(ChosenElement element) {
        return texts.find("catalogue.kind." + element.kind())
                .or(() -> texts.find("ui.workshop.type." + element.type().replace("bpmn:", "")))
                .orElseGet(() -> texts.get("ui.workshop.type.other"));
    }

    private static Icons icon(ChosenElement element) {
        return switch (element.kind()) {
            case "task" -> Icons.LIST_CHECKS;
            case "gateway" -> Icons.DIAMOND;
            case "parallel" -> Icons.GIT_BRANCH;
            case "wait" -> Icons.TIMER;
            case "decision" -> Icons.TABLE_2;
            case "flow" -> Icons.ARROW_RIGHT;
            default -> Icons.CIRCLE_DOT;
        };
    }
}
