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
import org.brueckenschlag.catalogue.DraftMeeting;
import org.brueckenschlag.catalogue.DraftMeeting.Collision;
import org.brueckenschlag.catalogue.Settlement;
import org.brueckenschlag.catalogue.Settlement.Kept;
import org.brueckenschlag.catalogue.Settlement.Side;
import org.brueckenschlag.catalogue.VersionChange;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.audit.VersionChanges;
import org.brueckenschlag.ui.components.Note;
import org.brueckenschlag.ui.components.Words;

/** Two people have changed one draft: what both have changed, in words, and what is to become of it. */
final class MeetingDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient VersionChanges words;
    private final transient DraftMeeting meeting;
    private final RadioButtonGroup<Kept> kept = new RadioButtonGroup<>();
    private final transient Map<String, RadioButtonGroup<Side>> answers = new HashMap<>();
    private final Div questions = new Div();
    private final Div notice = new Div();

    /**
     * @param settle what was decided, tells where that is refused
     * @param done once it is closed: a page that is shown anew under an open dialog would stay out of reach
     */
    MeetingDialog(DraftMeeting meeting, Texts texts, Consumer<Settlement> settle, Runnable done) {
        this.meeting = meeting;
        this.texts = texts;
        this.words = new VersionChanges(texts);
        addClassName("bs-meeting");
        setHeaderTitle(texts.get("ui.workshop.conflict"));
        setWidth("min(60rem, 100%)");
        setCloseOnOutsideClick(false);
        add(new Paragraph(texts.get("ui.workshop.meeting.intro")));
        if (meeting.isTold()) {
            add(changes("ui.workshop.meeting.mine", meeting.myChanges()));
            add(changes("ui.workshop.meeting.theirs", meeting.theirChanges()));
        } else {
            add(Note.attention(texts.get("ui.workshop.meeting.untold"), texts.get("ui.workshop.meeting.untold.help")));
        }
        if (!meeting.collisions().isEmpty()) {
            questions.add(new H3(texts.get("ui.workshop.meeting.questions")));
        }
        meeting.collisions().forEach(collision -> questions.add(question(collision)));
        add(choice(), questions, notice);
        var later = new Button(texts.get("ui.workshop.meeting.later"), click -> close());
        var now = new Button(texts.get("ui.workshop.meeting.settle"), click -> settle(settle, done));
        now.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(later, now);
    }

    private Div changes(String heading, List<VersionChange> changes) {
        var part = new Div(new H3(texts.get(heading)));
        part.add(
                changes.isEmpty()
                        ? new Paragraph(texts.get("ui.workshop.meeting.nothing"))
                        : words.table(changes, texts.get("ui.workshop.before"), texts.get("ui.workshop.after")));
        return part;
    }

    private Component choice() {
        var offered = new ArrayList<Kept>(List.of(Kept.MINE, Kept.THEIRS));
        if (meeting.isJoinable()) {
            offered.addFirst(Kept.BOTH);
        }
        kept.setLabel(texts.get("ui.workshop.meeting.question"));
        kept.setItems(offered);
        kept.setItemLabelGenerator(
                item -> texts.get("ui.workshop.meeting.keep." + item.name().toLowerCase(Locale.ROOT)));
        kept.setManualValidation(true);
        kept.setRequired(true);
        if (meeting.isJoinable()) {
            kept.setValue(Kept.BOTH);
        }
        kept.addValueChangeListener(change -> kept.setInvalid(false));
        kept.addValueChangeListener(change -> questions.setVisible(change.getValue() == Kept.BOTH));
        questions.setVisible(meeting.isJoinable());
        return kept;
    }

    private Component question(Collision collision) {
        var answer = new RadioButtonGroup<Side>();
        answer.setLabel(name(collision));
        answer.setItems(Side.MINE, Side.THEIRS);
        answer.setItemLabelGenerator(side -> side == Side.MINE
                ? said("ui.workshop.meeting.my", collision.mine())
                : said("ui.workshop.meeting.their", collision.theirs()));
        answer.setManualValidation(true);
        answer.setRequired(true);
        answer.addValueChangeListener(change -> answer.setInvalid(false));
        answers.put(collision.id(), answer);
        return answer;
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
        return changes.isEmpty() ? texts.get(key + ".plain") : texts.get(key, words.told(changes));
    }

    private void settle(Consumer<Settlement> settle, Runnable done) {
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
            notice.add(Note.problem(texts.get("ui.workshop.not-saved"), Words.of(refused)));
            return;
        }
        close();
        done.run();
    }
}
