package org.brueckenschlag.ui.matters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.brueckenschlag.ui.progress.ElementState.ACTIVE;
import static org.brueckenschlag.ui.progress.ElementState.AHEAD;
import static org.brueckenschlag.ui.progress.ElementState.CANCELLED;
import static org.brueckenschlag.ui.progress.ElementState.DONE;
import static org.brueckenschlag.ui.progress.ElementState.SKIPPED;

import org.brueckenschlag.catalogue.ProcessElement;
import org.junit.jupiter.api.Test;

class ProgressOfAMatterTests {

    @Test
    void whatRanIsDoneAndWhatRunsIsActive() {
        var states = SampleMatter.inSecondSession().progress(true).states();

        assertThat(states)
                .containsEntry("Start", DONE)
                .containsEntry("Task_Anfrage", DONE)
                .containsEntry("Sub_Vorgespraeche", DONE)
                .containsEntry("Sub_Sitzungen", ACTIVE)
                .containsEntry("Task_Vorbereiten", ACTIVE);
    }

    @Test
    void whatFollowsIsAhead() {
        var states = SampleMatter.inSecondSession().progress(true).states();

        assertThat(states)
                .containsEntry("Gateway_Einigung", AHEAD)
                .containsEntry("Task_Vereinbarung", AHEAD)
                .containsEntry("Warten", AHEAD)
                .containsEntry("Ende", AHEAD);
    }

    @Test
    void aStepOfTheRoundBeforeIsAheadAgainInTheNextRound() {
        assertThat(SampleMatter.inSecondSession().progress(true).state("Task_Durchfuehren"))
                .contains(AHEAD);
    }

    @Test
    void theWayNotTakenIsSkipped() {
        var states = SampleMatter.inSecondSession().progress(true).states();

        assertThat(states).containsEntry("Task_Verweis", SKIPPED).containsEntry("Ende_Verweis", SKIPPED);
    }

    @Test
    void aLoopBackDoesNotMakeWhatIsOverLieAhead() {
        var states = SampleMatter.afterPreTalks()
                .begins("Task_Auswerten", "w1")
                .progress(true)
                .states();

        assertThat(states).containsEntry("Sub_Vorgespraeche", DONE).containsEntry("Sub_Sitzungen", SKIPPED);
    }

    @Test
    void whatMayHappenAtAnyTimeHasNoStateUntilItHappens() {
        var quiet = SampleMatter.inSecondSession();

        assertThat(quiet.progress(true).states()).doesNotContainKeys("Esp_Rueckzug", "Task_Rueckzug");

        quiet.begins("Esp_Rueckzug", "e1").does("Start_Rueckzug", "e2").begins("Task_Rueckzug", "e3", "e1", null);

        assertThat(quiet.progress(true).states())
                .containsEntry("Esp_Rueckzug", ACTIVE)
                .containsEntry("Task_Rueckzug", ACTIVE);
    }

    @Test
    void oneGroupOfThreeKeepsTheSubProcessActive() {
        var matter = new SampleMatter()
                .begins("Sub_Vorgespraeche#multiInstanceBody", "vb")
                .begins("Sub_Vorgespraeche", "vA", "vb", "A")
                .begins("Sub_Vorgespraeche", "vB", "vb", "B")
                .ends("vA");

        assertThat(matter.progress(true).state("Sub_Vorgespraeche")).contains(ACTIVE);
    }

    @Test
    void whatWasBrokenOffIsCancelled() {
        var matter =
                SampleMatter.inSecondSession().breaksOff("p2").breaksOff("r2").breaksOff("sb");

        assertThat(matter.progress(true).state("Sub_Sitzungen")).contains(CANCELLED);
    }

    @Test
    void nothingLiesAheadOfAClosedMatter() {
        assertThat(SampleMatter.inSecondSession().progress(false).states().values())
                .doesNotContain(AHEAD, ACTIVE);
    }

    @Test
    void theInmostActiveElementsAreWherePeopleWork() {
        assertThat(SampleMatter.inSecondSession().progress(true).activeNow())
                .extracting(ProcessElement::id)
                .containsExactly("Task_Vorbereiten");
    }

    @Test
    void anEndThatWasReachedIsDoneWhateverItBrokeOff() {
        var matter = SampleMatter.inSecondSession().begins("Ende", "x1").breaksOff("x1");

        assertThat(matter.progress(false).state("Ende")).contains(DONE);
    }

    @Test
    void eachGroupIsAsFarAsItsOwnTasks() {
        var matter = new SampleMatter()
                .begins("Sub_Sitzungen", "s1")
                .begins("Task_Vorbereiten", "pA", "s1", "A")
                .begins("Task_Vorbereiten", "pB", "s1", "B")
                .ends("pA");

        var progress = matter.progress(true);

        assertThat(progress.ofGroup("A", "Sub_Sitzungen")).isEqualTo(DONE);
        assertThat(progress.ofGroup("B", "Sub_Sitzungen")).isEqualTo(ACTIVE);
        assertThat(progress.ofGroup("C", "Sub_Sitzungen")).isEqualTo(AHEAD);
    }

    @Test
    void theTaskThatWasDoneLastIsKnown() {
        assertThat(SampleMatter.inSecondSession().breaksOff("p2").progress(true).lastDone())
                .map(ProcessElement::id)
                .contains("Task_Durchfuehren");
    }

    @Test
    void whatMovedIsWhatItHasBecomeAndGoesOn() {
        var moved = SampleMatter.afterPreTalks()
                .begins("Sitzung_von_frueher", "s1")
                .begins("Schritt_von_frueher", "v1", "s1", "A")
                .becomes("Sub_Sitzungen", "s1", null)
                .becomes("Task_Vorbereiten", "v1", "s1");

        assertThat(moved.progress(true).states())
                .containsEntry("Sub_Sitzungen", ACTIVE)
                .containsEntry("Task_Vorbereiten", ACTIVE);
        assertThat(moved.progress(true).ofGroup("A", "Sub_Sitzungen")).isEqualTo(ACTIVE);
        assertThat(moved.ends("v1").progress(true).states()).containsEntry("Task_Vorbereiten", DONE);
    }
}
