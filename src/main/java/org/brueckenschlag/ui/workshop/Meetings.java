package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.Map;
import org.brueckenschlag.catalogue.Draft;
import org.brueckenschlag.catalogue.DraftMeetings;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Note;

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
     */
    Component note(Draft seen, Map<String, String> opened, Map<String, String> mine) {
        var decide = new Button(texts.get("ui.workshop.conflict.decide"), click -> ask(seen, opened, mine));
        return Note.attention(texts.get("ui.workshop.conflict"), texts.get("ui.workshop.conflict.help"))
                .withActions(decide);
    }

    private void ask(Draft seen, Map<String, String> opened, Map<String, String> mine) {
        var meeting = meetings.meet(seen.id(), opened, mine, texts.locale());
        new MeetingDialog(
                        meeting,
                        texts,
                        settlement -> meetings.settle(
                                seen.id(), opened, meeting.theirs().revision(), mine, settlement),
                        Meetings::settled)
                .open();
    }

    /** What is on the page is one of the two states: it is loaded anew. */
    private static void settled() {
        UI.getCurrent().getPage().reload();
    }
}
