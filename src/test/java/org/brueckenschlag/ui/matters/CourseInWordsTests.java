package org.brueckenschlag.ui.matters;

import static org.assertj.core.api.Assertions.assertThat;

import org.brueckenschlag.ui.progress.ElementState;
import org.junit.jupiter.api.Test;

class CourseInWordsTests {

    @Test
    void tellsWhatWasBegunInItsOrder() {
        assertThat(SampleMatter.inSecondSession().course(true).begun())
                .extracting(CourseLine::title)
                .containsExactly("Anfrage eingegangen", "Anfrage aufnehmen", "Vorgespräche", "Sitzung 2 von 3");
    }

    @Test
    void countsGroupsThatAreSpokenToAtOnce() {
        var talks = SampleMatter.inSecondSession().course(true).begun().get(2);

        assertThat(talks.details()).containsExactly("5. Oktober bis 12. Oktober", "3 von 3 fertig");
        assertThat(talks.parts()).extracting(CourseLine::title).containsExactly("Gruppe A", "Gruppe B", "Gruppe C");
    }

    @Test
    void countsRoundsThatFollowEachOther() {
        var sessions = SampleMatter.inSecondSession().course(true).now().getFirst();

        assertThat(sessions.details()).containsExactly("seit 2. November");
        assertThat(sessions.parts()).extracting(CourseLine::title).containsExactly("Sitzung 1", "Sitzung 2");
        assertThat(sessions.parts().getLast().details()).contains("jetzt: Sitzung vorbereiten");
        assertThat(sessions.parts().getLast().state()).isEqualTo(ElementState.ACTIVE);
    }

    @Test
    void saysWhatARoundBrought() {
        var first = SampleMatter.inSecondSession()
                .course(true)
                .now()
                .getFirst()
                .parts()
                .getFirst();

        assertThat(first.details()).containsExactly("2. November bis 6. November", "Einigung: noch offen");
    }

    @Test
    void saysWhereTheMatterStandsInOneLine() {
        assertThat(SampleMatter.inSecondSession().course(true).headline()).contains("Sitzung 2 von 3");
    }

    @Test
    void leavesOutThePlanWhereNobodyPlanned() {
        var matter = new SampleMatter()
                .begins("Sub_Sitzungen#multiInstanceBody", "sb")
                .begins("Sub_Sitzungen", "r1", "sb", null);

        assertThat(matter.course(true).headline()).contains("Sitzung 1");
    }

    @Test
    void saysWhatComesAndUnderWhichAnswer() {
        var ahead = SampleMatter.inSecondSession().course(true).ahead();

        assertThat(ahead)
                .extracting(CourseLine::title)
                .containsExactly("Vereinbarung festhalten", "Nach drei Monaten", "Vorgang auswerten", "Beendet");
        assertThat(ahead.getFirst().details()).containsExactly("wenn „Einigung?“ ja");
        assertThat(ahead.get(1).details()).isEmpty();
    }

    @Test
    void aFrameAroundTheStepsIsNotTold() {
        var matter = new SampleMatter()
                .begins("Start", "s1")
                .ends("s1")
                .begins("Activity_Rahmen", "f1")
                .begins("Task_Anfrage", "a1", "f1", null);

        assertThat(matter.course(true).begun())
                .extracting(CourseLine::title)
                .containsExactly("Anfrage eingegangen", "Anfrage aufnehmen");
        assertThat(matter.course(true).headline()).contains("Anfrage aufnehmen");
    }

    @Test
    void doesNotListTheWaysOut() {
        var ahead = new SampleMatter().begins("Task_Anfrage", "a1").course(true).ahead();

        assertThat(ahead).extracting(CourseLine::title).doesNotContain("Verweis geben", "Weitergeleitet");
    }

    @Test
    void marksThePictureWhereItIsNow() {
        assertThat(SampleMatter.inSecondSession().course(true).tags())
                .containsEntry("Task_Vorbereiten", "jetzt")
                .containsEntry("Sub_Sitzungen", "jetzt: 2 von 3");
    }
}
