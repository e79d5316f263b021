package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.brueckenschlag.catalogue.BothChanges;
import org.brueckenschlag.catalogue.BothChanges.Collision;
import org.brueckenschlag.catalogue.Settlement;
import org.brueckenschlag.catalogue.Settlement.Kept;
import org.brueckenschlag.catalogue.Settlement.Side;
import org.brueckenschlag.catalogue.VersionChange;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.audit.VersionChanges;
import org.brueckenschlag.ui.components.Note;
import org.brueckenschlag.ui.components.Toasts;
import org.brueckenschlag.ui.components.Words;

/** The same was changed by two sides: what each of them has changed, in words, and what is to become of it. */
final class MeetingDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient VersionChanges words;
    private final transient BothChanges both;
    private final Sides sides;
    private final RadioButtonGroup<Kept> kept = new RadioButtonGroup<>();
    private final transient Map<String, RadioButtonGroup<Side>> answers = new HashMap<>();
    private final Div questions = new Div();
    private final Div notice = new Div();

    /**
     * @param settle what was decided, tells where that is refused
     * @param done once it is closed: a page that is shown anew under an open dialog would stay out of reach
     * @param again asks once more where one side has changed something meanwhile
     */
    MeetingDialog(
            BothChanges both, Sides sides, Texts texts, Consumer<Settlement> settle, Runnable done, Runnable again) {
        this.both = both;
        this.sides = sides;
        this.texts = texts;
        this.words = new VersionChanges(texts);
        addClassName("bs-meeting");
        setHeaderTitle(say("title"));
        setWidth("min(60rem, 100%)");
        setCloseOnOutsideClick(false);
        add(new Paragraph(say("intro")));
        if (both.isTold()) {
            add(changes("mine", both.mine()));
            add(changes("theirs", both.theirs()));
        } else {
            add(Note.attention(texts.get("ui.workshop.meeting.untold"), say("untold.help")));
        }
        if (!both.collisions().isEmpty()) {
            questions.add(new H3(say("questions")));
        }
        both.collisions().forEach(collision -> questions.add(question(collision)));
        add(choice(), questions, notice);
        var later = new Button(texts.get("ui.workshop.meeting.later"), click -> close());
        var now = new Button(say("settle"), click -> settle(settle, done, again));
        now.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(later, now);
    }

    private Div changes(String heading, List<VersionChange> changes) {
        var part = new Div(new H3(say(heading)));
        part.add(
                changes.isEmpty()
                        ? new Paragraph(texts.get("ui.workshop.meeting.nothing"))
                        : words.table(changes, texts.get("ui.workshop.before"), texts.get("ui.workshop.after")));
        return part;
    }

    private Component choice() {
        var offered = new ArrayList<Kept>(List.of(Kept.MINE, Kept.THEIRS));
        if (both.isJoinable()) {
            offered.addFirst(Kept.BOTH);
        }
        kept.setLabel(say("question"));
        kept.setItems(offered);
        kept.setItemLabelGenerator(item -> say("keep." + item.name().toLowerCase(Locale.ROOT)));
        kept.setManualValidation(true);
        kept.setRequired(true);
        if (both.isJoinable()) {
            kept.setValue(Kept.BOTH);
        }
        kept.addValueChangeListener(change -> kept.setInvalid(false));
        kept.addValueChangeListener(change -> questions.setVisible(change.getValue() == Kept.BOTH));
        questions.setVisible(both.isJoinable());
        return kept;
    }

    private Component question(Collision collision) {
        var answer = new RadioButtonGroup<Side>();
        answer.setLabel(name(collision));
        answer.setItems(Side.MINE, Side.THEIRS);
        answer.setItemLabelGenerator(
                side -> side == Side.MINE ? said("my", collision.mine()) : said("their", collision.theirs()));
        answer.setManualValidation(true);
        answer.setRequired(true);
        answer.addValueChangeListener(change -> answer.setInvalid(false));
        answers.put(collision.id(), answer);
        return answer;
    }

    private String say(String key) {
        return texts.get(sides.key(key));
    }

    private String name(Collision collision) {
        return collision.mine().stream()
                .map(words::what)
                .findFirst()
                .or(() -> collision.theirs().stream().map(words::what).findFirst())
                .orElseGet(() ->
                        texts.get(collision.isPicture() ? "ui.workshop.meeting.picture" : "ui.workshop.meeting.other"));
    }

    private String said(String key, List<VersionChange> changes) {
        return changes.isEmpty() ? say(key + ".plain") : texts.get(sides.key(key), words.told(changes));
    }

    private void settle(Consumer<Settlement> settle, Runnable done, Runnable again) {
        notice.removeAll();
        kept.setInvalid(kept.isEmpty());
        kept.setErrorMessage(texts.get("ui.workshop.meeting.missing"));
        var decided = new HashMap<String, Side>();
        var isJoining = kept.getValue() == Kept.BOTH;
        answers.forEach((id, answer) -> {
            answer.setInvalid(isJoining && answer.isEmpty());
            answer.setErrorMessage(texts.get("ui.workshop.meeting.missing"));
            if (isJoining && !answer.isEmpty()) {
                decided.put(id, answer.getValue());
            }
        });
        if (kept.isEmpty() || isJoining && decided.size() < answers.size()) {
            return;
        }
        try {
            settle.accept(new Settlement(kept.getValue(), decided));
        } catch (Refused refused) {
            if (refused.refusal().key().equals("catalogue.draft-changed")) {
                close();
                again.run();
                Toasts.problem(texts.get("ui.workshop.meeting.renewed"));
                return;
            }
            notice.add(Note.problem(texts.get("ui.workshop.not-saved"), Words.of(refused)));
            return;
        }
        close();
        done.run();
    }

    /** Who the two sides are. */
    enum Sides {
        /** I, and somebody else who has saved the same draft. */
        TWO_PEOPLE("ui.workshop.meeting."),
        /** A draft, and the version that has come into use since it was begun. */
        DRAFT_AND_VERSION("ui.workshop.carry.");

        private final String words;

        Sides(String words) {
            this.words = words;
        }

        private String key(String what) {
            return words + what;
        }
    }
}
