package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.ConditionWords;
import org.brueckenschlag.catalogue.Draft;
import org.brueckenschlag.catalogue.DraftForm;
import org.brueckenschlag.catalogue.DraftMeetings;
import org.brueckenschlag.catalogue.DraftWords;
import org.brueckenschlag.catalogue.Drafts;
import org.brueckenschlag.catalogue.OfferedAnswers;
import org.brueckenschlag.catalogue.PackageFiles;
import org.brueckenschlag.catalogue.PackageFinding;
import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;
import org.brueckenschlag.catalogue.TranslatedNames;
import org.brueckenschlag.catalogue.WordsOfDraft;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Confirmation;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.ui.components.Note;
import org.brueckenschlag.ui.components.PartLink;
import org.brueckenschlag.ui.components.Toasts;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.ui.matters.Standing;
import org.brueckenschlag.ui.workshop.Tour.Stop;

/** The diagram with what speaks against it, and what the chosen element says. It is saved as one draws. */
final class DrawingBoard extends Div implements PartEditors {

    private static final long serialVersionUID = 1L;

    /** Id of the drawing on its page. */
    static final String PICTURE = "bild";

    private final transient Drafts drafts;
    private final transient Meetings meetings;
    private final transient Texts texts;
    private final String file;
    private final BpmnEditor editor;
    private final Div notice = new Div();
    private final DrawingTools tools;
    private final FindingsPanel findings;
    private final OutlinePanel told;
    private final ElementPanel panel;
    private final transient OfferedAnswers answers;
    private final transient AskedQuestions questions;
    private final transient Map<String, String> unsaved = new HashMap<>();

    /** The files as they were opened, or kept here last. */
    private final transient Map<String, String> opened;

    private transient TranslatedNames names;
    private transient List<Stop> stops = List.of();
    private transient BooleanSupplier tourBegins = () -> false;
    private transient Outline outline = new Outline(List.of());
    private transient Outline drawn = new Outline(List.of());
    private transient Draft draft;

    /** @param labels of the version that the draft began with */
    DrawingBoard(
            Drafts drafts, DraftMeetings meetings, Draft draft, Set<String> safeguards, Labels labels, Texts texts) {
        this.drafts = drafts;
        this.meetings = new Meetings(meetings, texts);
        this.draft = draft;
        this.texts = texts;
        this.file = PackageFiles.diagramOf(draft.process());
        addClassName("bs-workshop-body");
        var files = drafts.files(draft.id());
        opened = new HashMap<>(files);
        names = new TranslatedNames(drafts.begunWith(draft.id()), files);
        editor = new BpmnEditor(KindButtons.names(Texts.in(Texts.GERMAN)), texts);
        findings = new FindingsPanel(texts, new DraftPlaces(draft, drafts, texts), file, editor::choose);
        answers = new OfferedAnswers(
                files, new WordsOfDraft(name -> files.getOrDefault(name, ""), labels, texts.locale()));
        var parts = new PackageParts(files);
        var titles = FormTitles.of(draft, drafts, texts);
        questions = new AskedQuestions(
                answers, parts, titles, new ConditionWords(drafts.wordsNow(draft, texts.locale()), texts));
        var changes = new OutlineChanges(editor, questions, texts);
        told = new OutlinePanel(editor, questions.words(), changes, this::toPanel, texts);
        var copying = new Copying(editor, draft, this::files, this::save, this::lookAgain, texts);
        tools = new DrawingTools(editor, told, this::search, copying::paste, () -> whenSaved(this::play), texts);
        tell("ui.workshop.saved-at", draft);
        panel = new ElementPanel(
                texts,
                editor,
                () -> new PackageParts(files()),
                titles,
                questions,
                new LeadingWays(editor, changes, this::outline),
                this,
                this::translate);
        build();
        editor.lock(safeguards);
        editor.onKept(() -> tools.tell(texts.get("ui.workshop.protected")));
        editor.onRefused(why -> DrawingTools.above(Toasts.problem(texts.get("ui.workshop.no-place." + why))));
        editor.onAsked(this::askWhetherAllGoes);
        editor.call(names.fitting(texts.locale().getLanguage()));
        editor.show(files.getOrDefault(file, ""));
    }

    /** With this step chosen, once the diagram stands there. */
    void beginAt(String element) {
        editor.beginAt(element);
    }

    /** When everything is saved; where something is not, its notice stays in sight. */
    void whenSaved(Runnable then) {
        editor.afterwards(() -> {
            if (notice.getComponentCount() == 0) {
                then.run();
            }
        });
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
        whenSaved(() -> getUI().ifPresent(
                        ui -> ui.navigate(WorkshopAddress.form(draft.id(), form).substring(1))));
    }

    @Override
    public void toTable(String table) {
        whenSaved(() -> getUI().ifPresent(ui ->
                ui.navigate(WorkshopAddress.table(draft.id(), table).substring(1))));
    }

    @Override
    public void beginForm(ChosenElement task) {
        var key = DraftForm.plain(drawnName(task), NewParts.taken(drafts.files(draft.id())));
        save(Map.of(key + ".form", DraftForm.begun(key).json()));
        editor.change(task.id(), "form", key);
        toForm(key);
    }

    @Override
    public void beginTable(ChosenElement step) {
        new NewTableDialog(drawnName(step), questions.before(step.id(), outline), texts, asked -> {
                    var files = drafts.files(draft.id());
                    var key = DraftForm.plain(asked.name(), NewParts.taken(files));
                    var german = files.getOrDefault(DraftWords.file("de"), "");
                    save(asked.files(key, draft.process(), answers, german));
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
        notice.addClassName("bs-workshop-notice");
        editor.onDrawn(drawn -> {
            known(drawn);
            look(drafts.check(draft.id()));
            beginTour();
        });
        editor.onChosen(element -> {
            panel.follow(element);
            told.follow(element);
        });
        editor.onFailed(() -> DrawingTools.above(Toasts.problem(texts.get("ui.workshop.unreadable"))));
        editor.onChanged((xml, drawn) -> {
            known(drawn);
            var changed = new HashMap<>(FirstNames.words(drawn, names, files()));
            changed.put(file, xml);
            save(changed);
        });
        var picture = new Div(editor, told);
        picture.addClassName("bs-workshop-canvas");
        editor.setId(PICTURE);
        editor.onPanel(this::toPanel);
        var onwards = new PartLink(ElementPanel.ID, texts.get("ui.workshop.panel.go"));
        onwards.addClassName("bs-to-panel");
        onwards.setVisible(false);
        editor.onChosen(element -> onwards.setVisible(!element.isNothing()));
        var main = new Div(tools, notice, picture, onwards);
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
        new SearchDialog(outline, texts, editor::choose).open();
    }

    private void play() {
        var drawing = drafts.files(draft.id()).getOrDefault(file, "");
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

    /** At what is chosen: there are forms that were not there before. */
    private void lookAgain() {
        panel.renew();
    }

    private Outline outline() {
        return outline;
    }

    /** The drawing itself speaks German. */
    private void recall() {
        names = new TranslatedNames(drafts.begunWith(draft.id()), drafts.files(draft.id()));
        editor.call(names.fitting(texts.locale().getLanguage()));
        known(outline);
    }

    /** As they are here, also where they could not be kept yet. */
    private Map<String, String> files() {
        var files = new HashMap<>(drafts.files(draft.id()));
        files.putAll(unsaved);
        return files;
    }

    private void translate(String element, String language, String name) {
        var words = DraftWords.file(language);
        var now = files().getOrDefault(words, "");
        save(Map.of(
                words,
                DraftWords.of(now).with(TranslatedNames.key(element), name).written()));
    }

    private void look(List<PackageFinding> found) {
        recall();
        editor.mark(found, texts);
        findings.show(found, this::named);
    }

    /** What could not be kept is tried again with the next change, and stands in the choice between two persons. */
    private void save(Map<String, String> changed) {
        notice.removeAll();
        unsaved.putAll(changed);
        try {
            var kept = drafts.save(draft.id(), draft.revision(), Map.copyOf(unsaved));
            opened.putAll(unsaved);
            unsaved.clear();
            draft = kept.draft();
            look(kept.findings());
            tell("ui.workshop.saved-at", draft);
        } catch (Refused refused) {
            tools.tell(texts.get("ui.workshop.not-saved"));
            if (refused.refusal().key().equals("catalogue.draft-changed")) {
                notice.add(meetings.note(draft, Map.copyOf(opened), Map.copyOf(unsaved)));
            } else {
                notice.add(refusal(refused));
            }
        }
    }

    private Note refusal(Refused refused) {
        var words = refused.findings().stream()
                .map(finding -> Stream.of(
                                named(finding.field()),
                                texts.get(finding.key(), finding.arguments().toArray()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(": ")))
                .collect(Collectors.joining(" "));
        return Note.problem(Words.of(refused), words);
    }

    private void tell(String key, Draft kept) {
        tools.tell(texts.get(key, Dates.time(kept.changedAt(), texts.locale())));
    }

    /** Empty for what is not drawn. */
    private String named(String element) {
        return outline.name(element).map(name -> name.words(texts)).orElse("");
    }
}
