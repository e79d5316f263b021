package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.Map;
import org.brueckenschlag.catalogue.Draft;
import org.brueckenschlag.catalogue.DraftMeetings;
import org.brueckenschlag.catalogue.Settlement;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Note;
import org.brueckenschlag.ui.workshop.MeetingDialog.Sides;

/** Says that somebody else has saved the draft meanwhile, and asks what is to become of both changes. */
final class Meetings {

    private final DraftMeetings meetings;
    private final Texts texts;

    Meetings(DraftMeetings meetings, Texts texts) {
        this.meetings = meetings;
        this.texts = texts;
    }

    /**
     * @param seen the draft as it was changed here
     * @param opened all files as they were opened here, or kept here last
     * @param mine the files as they are here
     * @param settled what is on the page is one of both states only: it has to be shown anew
     */
    Component note(Draft seen, Map<String, String> opened, Map<String, String> mine, Runnable settled) {
        var decide = new Button(texts.get("ui.workshop.conflict.decide"));
        decide.setDisableOnClick(true);
        decide.addClickListener(click ->
                ask(seen, opened, mine, settled, () -> click.getSource().setEnabled(true)));
        return Note.attention(texts.get("ui.workshop.conflict"), texts.get("ui.workshop.conflict.help"))
                .withActions(decide);
    }

    /** Without a question: the other person's state counts, this one is among the earlier states. */
    void layAside(Draft seen, Map<String, String> opened, Map<String, String> mine) {
        var theirs = meetings.meet(seen.id(), opened, mine, texts.locale()).theirs();
        meetings.settle(seen.id(), opened, theirs.revision(), mine, Settlement.theirs());
    }

    /** @param closed may be asked again then: two of these dialogs would decide about each other's states */
    private void ask(
            Draft seen, Map<String, String> opened, Map<String, String> mine, Runnable settled, Runnable closed) {
        var meeting = meetings.meet(seen.id(), opened, mine, texts.locale());
        var dialog = new MeetingDialog(
                meeting.changes(),
                Sides.TWO_PEOPLE,
                texts,
                settlement ->
                        meetings.settle(seen.id(), opened, meeting.theirs().revision(), mine, settlement),
                settled,
                () -> ask(seen, opened, mine, settled, closed));
        dialog.addClosedListener(close -> closed.run());
        dialog.open();
    }
}
