package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.Draft;
import org.brueckenschlag.catalogue.DraftMeetings;
import org.brueckenschlag.catalogue.Drafts;
import org.brueckenschlag.catalogue.PackageFinding;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Confirmation;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.ui.components.Note;
import org.brueckenschlag.ui.components.Toasts;
import org.brueckenschlag.ui.components.Words;

/**
 * Keeps the files of a draft as they are changed, says where one is not kept and why, and lets nobody leave the page
 * unasked while something is not.
 */
@Tag("bs-draft-desk")
@JsModule("./workshop/bs-draft-desk.js")
final class DraftDesk extends Div implements BeforeLeaveObserver {

    private static final long serialVersionUID = 1L;

    /** Seconds in which what somebody has done last is with the server. */
    private static final int ANSWERED = 15;

    private final transient Drafts drafts;
    private final transient Meetings meetings;
    private final transient Texts texts;
    private final transient UnaryOperator<String> named;
    private final transient Runnable looked;
    private final transient DeskFiles files;
    private final Span saved = new Span();
    private transient Draft draft;
    private transient List<PackageFinding> findings;
    private transient boolean isMet;
    private transient boolean isLeaving;
    private transient Consumer<Runnable> finishing = Runnable::run;

    /**
     * @param named what people call an element; empty for what has no name
     * @param looked is called each time the draft was kept, or was not
     */
    DraftDesk(
            Drafts drafts,
            DraftMeetings meetings,
            Draft draft,
            UnaryOperator<String> named,
            Texts texts,
            Runnable looked) {
        this.drafts = drafts;
        this.meetings = new Meetings(meetings, texts);
        this.draft = draft;
        this.named = named;
        this.texts = texts;
        this.looked = looked;
        this.findings = FoundNames.in(texts, drafts.check(draft.id()), draft, drafts);
        this.files = new DeskFiles(drafts, draft);
        addClassName("bs-workshop-notice");
        saved.addClassNames("bs-muted", "bs-s", "bs-saved");
        saved.getElement().setAttribute("role", "status");
        saved.getElement().setAttribute("data-saving", texts.get("ui.workshop.saving"));
        tellSaved();
        getElement().setProperty("lasting", lasting());
        getElement().addEventListener("page-leaving", event -> finish(() -> {}));
        getElement().addEventListener("session-ending", event -> putAside());
        // a session that is over answers by the way to the sign-in
        getElement().addEventListener("session-over", event -> {});
    }

    /** @param finishing makes a drawing tell what it has not told yet, and goes on then */
    void finishingWith(Consumer<Runnable> finishing) {
        this.finishing = finishing;
    }

    /** When it was kept last, for the bar of tools. */
    Span saved() {
        return saved;
    }

    /** As they are on the desk, kept or not yet. */
    String file(String name) {
        return files.file(name);
    }

    Map<String, String> files() {
        return files.all();
    }

    /** What speaks against the draft as it was kept last. */
    List<PackageFinding> findings() {
        return findings;
    }

    /** @param changed whole contents by name, empty for a file that is no more */
    void keep(Map<String, String> changed) {
        removeAll();
        isMet = false;
        files.put(changed);
        try {
            if (!files.unsaved().isEmpty()) {
                var kept = files.save(draft);
                draft = kept.draft();
                findings = FoundNames.in(texts, kept.findings(), draft, drafts);
            }
            tellSaved();
        } catch (Refused refused) {
            saved.setText(texts.get("ui.workshop.not-saved"));
            isMet = DeskFiles.isChanged(refused);
            add(why(refused));
        }
        getElement().setProperty("unkept", !files.unsaved().isEmpty());
        looked.run();
    }

    private Component why(Refused refused) {
        if (isMet) {
            return meetings.note(draft, files.opened(), files.unsaved(), this::showAnew);
        }
        if (drafts.find(draft.id()).state() != Draft.State.SENT) {
            return Note.problem(Words.of(refused), words(refused));
        }
        var back = new Button(texts.get("ui.workshop.unkept.take-back"), click -> takeBack());
        return Note.attention(texts.get("ui.workshop.unkept.sent"), texts.get("ui.workshop.unkept.sent.help"))
                .withActions(back);
    }

    /** It says there what it said here: only its revision is another one. */
    private void takeBack() {
        try {
            drafts.takeBack(draft.id());
        } catch (Refused faster) {
            // somebody has released it just now: what follows says so
        }
        keep(Map.of());
    }

    /** What was typed into fields comes first: a drawing may hear of it. */
    private void finish(Runnable then) {
        getElement().callJsFunction("settle").then(told -> finishing.accept(then));
    }

    /** Once everything is kept; else it says that this comes first. */
    void whenKept(Runnable then) {
        finish(() -> {
            if (files.unsaved().isEmpty()) {
                then.run();
            } else {
                Toasts.problem(texts.get("ui.workshop.unkept.first"));
                lead();
            }
        });
    }

    /** The page is loaded anew, and asks nobody. */
    void showAnew() {
        getElement()
                .callJsFunction("letGo")
                .then(gone -> getUI().ifPresent(ui -> ui.getPage().reload()));
    }

    /** Where a button leads: the browser waits for its own links only, not for a page that the server opens later. */
    void leaveFor(String address) {
        leave(() -> {
            isLeaving = true;
            getUI().ifPresent(ui -> ui.navigate(address.substring(1)));
        });
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (!isLeaving) {
            leave(event.postpone()::proceed);
        }
    }

    /** Nobody is there to decide, and the session would end with what was changed here. */
    private void putAside() {
        finish(() -> {
            if (isMet) {
                layAside(this::showAnew);
            }
        });
    }

    /** Seconds after which a session of nobody is surely over. */
    private static double lasting() {
        var session = VaadinSession.getCurrent();
        var lasting = session == null || session.getSession() == null
                ? 0
                : session.getSession().getMaxInactiveInterval();
        return lasting <= 0 ? 0 : lasting + ANSWERED;
    }

    private void leave(Runnable go) {
        finish(() -> {
            if (files.unsaved().isEmpty()) {
                go.run();
            } else {
                ask(() -> layAside(go));
            }
        });
    }

    private void ask(Runnable leave) {
        Confirmation.ask(
                        texts.get("ui.workshop.unkept"),
                        texts.get(isMet ? "ui.workshop.unkept.met" : "ui.workshop.unkept.refused"),
                        texts.get(isMet ? "ui.workshop.unkept.lay" : "ui.workshop.unkept.drop"),
                        texts.get("ui.workshop.unkept.stay"),
                        leave)
                .addOpenedChangeListener(change -> lead());
    }

    /** What somebody else has saved counts; what was changed here is found among the earlier states. */
    private void layAside(Runnable go) {
        try {
            if (isMet) {
                meetings.layAside(draft, files.opened(), files.unsaved());
            }
            go.run();
        } catch (Refused refused) {
            isMet = false;
            add(Note.problem(Words.of(refused), words(refused)));
        }
    }

    /** To the decision. */
    private void lead() {
        descendants(this)
                .filter(Focusable.class::isInstance)
                .findFirst()
                .ifPresent(decide -> ((Focusable<?>) decide).focus());
    }

    private static Stream<Component> descendants(Component component) {
        return component.getChildren().flatMap(child -> Stream.concat(Stream.of(child), descendants(child)));
    }

    private String words(Refused refused) {
        return refused.findings().stream()
                .map(finding -> Stream.of(
                                named.apply(finding.field()),
                                texts.get(finding.key(), finding.arguments().toArray()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(": ")))
                .collect(Collectors.joining(" "));
    }

    private void tellSaved() {
        saved.setText(texts.get("ui.workshop.saved-at", Dates.time(draft.changedAt(), texts.locale())));
    }
}
