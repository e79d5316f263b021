package org.brueckenschlag.ui.audit;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.brueckenschlag.ui.bpmn.BpmnViewer;
import org.brueckenschlag.ui.matters.Card;
import org.brueckenschlag.ui.matters.Standing;

/** The picture as it was after an entry, what goes through the entries, and what the shown entry says. */
final class PlaybackCard extends Card {

    private static final long serialVersionUID = 1L;
    private static final int TICKS = 4;

    private final transient AuditPage page;
    private final transient List<IntConsumer> listeners = new ArrayList<>();
    private final BpmnViewer viewer;
    private final Playback playback;
    private final Div entry = new Div();
    private int shown;

    PlaybackCard(AuditPage page) {
        super("abspielen", page.text("ui.audit.playback"));
        this.page = page;
        addClassName("bs-audit-playback");
        var hint = new Span(page.text("ui.audit.playback.hint"));
        hint.addClassNames("bs-s", "bs-muted");
        beside(hint);
        viewer = new BpmnViewer(page.words().texts());
        viewer.show(
                page.words().model().bpmn(),
                page.text(
                        "ui.audit.playback.title",
                        page.words().labels().process(),
                        page.history().matter().number()),
                Standing.translated(page.words()));
        var picture = new NativeButton(page.text("ui.matter.picture.show"));
        picture.addClassNames("bs-choice", "on-demand");
        picture.addClickListener(click -> {
            addClassName("asked");
            picture.setVisible(false);
        });
        playback = new Playback(page.audit());
        playback.show(page.lines().stream().map(this::spoken).toList(), ticks());
        playback.onEntryChosen(this::show);
        entry.addClassName("bs-audit-entry");
        add(picture, viewer, playback, entry);
    }

    void onShown(IntConsumer listener) {
        listeners.add(listener);
    }

    int shown() {
        return shown;
    }

    /** @param number counts from 1; others are brought to the nearest end */
    void show(int number) {
        shown = Math.clamp(number, 1, page.lines().size());
        var standing = page.after(shown).standing();
        viewer.mark(standing.states(), standing.tags());
        viewer.showNow(page.element(shown));
        playback.goTo(shown);
        describe(page.lines().get(shown - 1));
        listeners.forEach(listener -> listener.accept(shown));
    }

    private void describe(EntryLine line) {
        entry.removeAll();
        var at = new Paragraph(page.audit().toTheSecond(line.at()));
        at.addClassNames("bs-s", "bs-muted", "bs-num");
        var what = new Div(new H3(line.title()), at);
        if (!line.details().isEmpty()) {
            var details = new UnorderedList();
            details.addClassNames("bs-s", "details");
            line.details().forEach(detail -> details.add(new ListItem(detail)));
            what.add(details);
        }
        var who = facts();
        fact(who, "ui.audit.fact.role", new Span(line.who()));
        fact(who, "ui.audit.fact.action", new Span(line.action()));
        var effect = facts();
        fact(
                effect,
                "ui.audit.fact.changed",
                new Span(
                        line.changed().isEmpty()
                                ? page.text("ui.audit.change.none")
                                : String.join(" · ", line.changed())));
        fact(effect, "ui.audit.fact.hash", hash(line.hash()));
        entry.add(what, who, effect);
    }

    private static Span hash(String hash) {
        var code = new Element("code").setText(AuditWords.hash(hash));
        code.setAttribute("title", hash);
        var span = new Span();
        span.getElement().appendChild(code);
        return span;
    }

    private static DescriptionList facts() {
        var facts = new DescriptionList();
        facts.addClassName("bs-facts");
        return facts;
    }

    private void fact(DescriptionList facts, String key, Span value) {
        var description = new DescriptionList.Description();
        description.add(value);
        facts.add(new DescriptionList.Term(page.text(key)), description);
    }

    private String spoken(EntryLine line) {
        return page.text("ui.audit.spoken", page.words().day(line.at()), line.title());
    }

    /** Days at equal distances of entries; the same day once. */
    private List<String> ticks() {
        var lines = page.lines();
        var ticks = new ArrayList<String>();
        for (var i = 0; i < TICKS; i++) {
            var at = lines.get((int) Math.round((lines.size() - 1.0) * i / (TICKS - 1)))
                    .at();
            var day = page.audit().shortDay(at, page.today());
            ticks.add(ticks.contains(day) ? "" : day);
        }
        return ticks;
    }
}
