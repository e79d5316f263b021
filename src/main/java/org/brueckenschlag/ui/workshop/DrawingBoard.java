package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.brueckenschlag.catalogue.ConditionWords;
import org.brueckenschlag.catalogue.Draft;
import org.brueckenschlag.catalogue.DraftForm;
import org.brueckenschlag.catalogue.DraftMeetings;
import org.brueckenschlag.catalogue.DraftWords;
import org.brueckenschlag.catalogue.Drafts;
import org.brueckenschlag.catalogue.OfferedAnswers;
import org.brueckenschlag.catalogue.PackageFiles;
import org.brueckenschlag.catalogue.PackageFinding;
import org.brueckenschlag.catalogue.PlainCode;
import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;
import org.brueckenschlag.catalogue.TranslatedNames;
import org.brueckenschlag.catalogue.WordsOfDraft;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Confirmation;
import org.brueckenschlag.ui.components.PartLink;
import org.brueckenschlag.ui.components.Toasts;
import org.brueckenschlag.ui.matters.Standing;
import org.brueckenschlag.ui.workshop.Tour.Stop;

/** The diagram with what speaks against it, and what the chosen element says. It is saved as one draws. */
final class DrawingBoard extends Div implements PartEditors {

    private static final long serialVersionUID = 1L;

    /** Id of the drawing on its page. */
    static final String PICTURE = "bild";

    private final transient Drafts drafts;
    private final transient Draft draft;
    private final transient Texts texts;
    private final String file;
    private final BpmnEditor editor;
    private final DraftDesk desk;
    private final DrawingTools tools;
    private final FindingsPanel findings;
    private final OutlinePanel told;
    private final ElementPanel panel;
    private final transient OfferedAnswers answers;
    private final transient AskedQuestions questions;
    private transient TranslatedNames names;
    private transient List<Stop> stops = List.of();
    private transient BooleanSupplier tourBegins = () -> false;
    private transient Outline outline = new Outline(List.of());
    private transient Outline drawn = new Outline(List.of());

    /** @param labels of the version that the draft began with */
    DrawingBoard(
            Drafts drafts, DraftMeetings meetings, Draft draft, Set<String> safeguards, Labels labels, Texts texts) {
        this.drafts = drafts;
        this.draft = draft;
        this.texts = texts;
        this.file = PackageFiles.diagramOf(draft.process());
        addClassName("bs-workshop-body");
        desk = new DraftDesk(drafts, meetings, draft, this::named, texts, this::look);
        var files = desk.files();
        names = new TranslatedNames(drafts.begunWith(draft.id()), files);
        editor = new BpmnEditor(KindButtons.names(Texts.in(Texts.GERMAN)), texts);
        findings = new FindingsPanel(texts, new DraftPlaces(draft, drafts, texts), file, this::lookAt);
        answers = new OfferedAnswers(
                files, new WordsOfDraft(name -> files.getOrDefault(name, ""), labels, texts.locale()));
        var parts = new PackageParts(files);
        var titles = FormTitles.of(draft, drafts, texts);
        questions = new AskedQuestions(
                answers, parts, titles, new ConditionWords(drafts.wordsNow(draft, texts.locale()), texts));
        var changes = new OutlineChanges(editor, questions, texts);
        told = new OutlinePanel(editor, questions.words(), changes, this::toPanel, texts);
        panel = new ElementPanel(
                texts,
                editor,
                () -> new PackageParts(desk.files()),
                titles,
                questions,
                new LeadingWays(editor, changes, this::outline),
                this,
                this::translate);
        var copying = new Copying(editor, draft, desk::files, desk::keep, panel::renew, texts);
        tools = new DrawingTools(
                editor, told, this::search, copying::paste, () -> desk.whenKept(this::play), desk.saved(), texts);
        desk.finishingWith(editor::afterwards);
        build();
        editor.lock(safeguards);
        editor.onKept(() -> tools.tell(texts.get("ui.workshop.protected")));
        editor.onRefused(why -> Toasts.problem(texts.get("ui.workshop.no-place." + why)));
        editor.onAsked(this::askWhetherAllGoes);
        editor.call(names.fitting(texts.locale().getLanguage()));
        editor.show(files.getOrDefault(file, ""));
    }

    /** With this step chosen, once the diagram stands there. */
    void beginAt(String element) {
        editor.beginAt(element);
    }

    DraftDesk desk() {
        return desk;
    }

    /**
     * @param onwards the button that leads to the comparison, where the draft is sent
     * @param begins asked when the diagram stands there: whether the tour begins by itself
     */
    void offerTour(Component onwards, BooleanSupplier begins) {
        tourBegins = begins;
        tools.offerTour(
                stops.get(0), stops.get(1), stops.get(2), new Stop(onwards, PopoverPosition.BOTTOM_END, "onwards"));
    }

    private void toPanel() {
        panel.lead();
    }

    @Override
    public void toForm(String form) {
        desk.leaveFor(WorkshopAddress.form(draft.id(), form));
    }

    @Override
    public void toTable(String table) {
        desk.leaveFor(WorkshopAddress.table(draft.id(), table));
    }

    @Override
    public void beginForm(ChosenElement task) {
        var key = PlainCode.of(drawnName(task), NewParts.taken(desk.files()));
        desk.keep(Map.of(key + ".form", DraftForm.begun(key).json()));
        editor.change(task.id(), "form", key);
        toForm(key);
    }

    @Override
    public void beginTable(ChosenElement step) {
        new NewTableDialog(drawnName(step), questions.before(step.id(), outline), texts, asked -> {
                    var files = desk.files();
                    var key = PlainCode.of(asked.name(), NewParts.taken(files));
                    var german = files.getOrDefault(DraftWords.file("de"), "");
                    desk.keep(asked.files(key, draft.process(), answers, german));
                    editor.change(step.id(), "decision", key);
                    toTable(key);
                })
                .open();
    }

    /** In the diagram's language; the panel may have stood there while it was renamed. */
    private String drawnName(ChosenElement step) {
        return drawn.find(step.id()).map(Outline.Line::name).orElseGet(step::name);
    }

    private void build() {
        editor.onDrawn(drawn -> {
            known(drawn);
            look();
            beginTour();
        });
        editor.onChosen(element -> {
            panel.follow(element);
            told.follow(element);
        });
        editor.onFailed(() -> Toasts.problem(texts.get("ui.workshop.unreadable")));
        editor.onChanged((xml, drawn) -> {
            known(drawn);
            var changed = new HashMap<>(FirstNames.words(drawn, names, desk.files()));
            changed.put(file, xml);
            desk.keep(changed);
        });
        var picture = new Div(editor, told);
        picture.addClassName("bs-workshop-canvas");
        editor.setId(PICTURE);
        editor.onPanel(this::toPanel);
        var onwards = new PartLink(ElementPanel.ID, texts.get("ui.workshop.panel.go"));
        onwards.addClassName("bs-to-panel");
        onwards.setVisible(false);
        editor.onChosen(element -> onwards.setVisible(!element.isNothing()));
        var arranged = new UnsavedNote("ui.workshop.arranged", editor::keepArranged, texts);
        editor.onArranged(() -> arranged.setVisible(true));
        editor.onChanged((xml, outline) -> arranged.setVisible(false));
        var notices = new Div(desk, arranged);
        var main = new Div(tools, notices, picture, onwards);
        main.addClassName("bs-workshop-main");
        var kinds = new KindButtons(texts, editor::insert);
        add(kinds, main, panel, findings);
        stops = List.of(
                new Stop(kinds, PopoverPosition.END_TOP, "kinds"),
                new Stop(panel, PopoverPosition.START_TOP, "panel"),
                new Stop(findings, PopoverPosition.TOP, "findings"));
    }

    private void askWhetherAllGoes(int inside) {
        Confirmation.ask(
                        texts.get("ui.workshop.remove.part", inside),
                        texts.get("ui.workshop.remove.part.effect"),
                        texts.get("ui.workshop.remove.part.do"),
                        texts.get("ui.workshop.outline.remove.not"),
                        editor::removeAtOnce)
                .alarming();
    }

    private void beginTour() {
        var begins = tourBegins;
        tourBegins = () -> false;
        if (begins.getAsBoolean()) {
            tools.beginTour();
        }
    }

    private void search() {
        new SearchDialog(outline, texts, this::lookAt).open();
    }

    /** To the step, and to what it says; what is not drawn is the process itself. */
    private void lookAt(String element) {
        panel.leadTo(element.equals(TranslatedNames.PROCESS) ? "" : element);
        editor.choose(element);
    }

    private void play() {
        var drawing = desk.file(file);
        new TokenDialog(drawing, translated(drawing), this::named, texts).open();
    }

    /** The drawing itself speaks German; what is half drawn has no other words yet. */
    private Map<String, String> translated(String drawing) {
        try {
            return Standing.translated(drawing, drafts.opened(draft.id()).words(texts.locale()));
        } catch (Refused halfDrawn) {
            return Map.of();
        }
    }

    private void known(Outline drawn) {
        this.drawn = drawn;
        outline = drawn.called(names.fitting(texts.locale().getLanguage()));
        panel.know(outline, names);
        told.show(outline);
    }

    private Outline outline() {
        return outline;
    }

    /** The drawing itself speaks German. */
    private void recall() {
        names = new TranslatedNames(drafts.begunWith(draft.id()), desk.files());
        editor.call(names.fitting(texts.locale().getLanguage()));
        known(outline);
    }

    private void translate(String element, String language, String name) {
        var words = DraftWords.file(language);
        desk.keep(Map.of(
                words,
                DraftWords.of(desk.file(words))
                        .with(TranslatedNames.key(element), name)
                        .written()));
    }

    private void look() {
        recall();
        editor.mark(desk.findings(), texts);
        findings.show(desk.findings(), this::named);
    }

    /** Empty for what is not drawn, but for the process itself. */
    private String named(String element) {
        return element.equals(TranslatedNames.PROCESS)
                ? PackageFinding.plain(names.german(element))
                : outline.name(element).map(name -> name.words(texts)).orElse("");
    }
}
