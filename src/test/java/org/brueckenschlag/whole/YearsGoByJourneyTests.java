package org.brueckenschlag.whole;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What takes years, in one real program whose clock runs ahead, with a real browser. */
class YearsGoByJourneyTests {

    @TempDir
    static Path data;

    static RunningProgram program;
    static RealBrowser browser;

    @BeforeAll
    static void start() throws Exception {
        program = RunningProgram.start(
                "years-go-by",
                data,
                // the pictures show an agency at work; the journeys themselves need nothing but their own matters
                "brueckenschlag.demo.data=" + Visitor.takesPictures());
        browser = new RealBrowser();
    }

    @AfterAll
    static void stop() {
        browser.close();
        program.close();
    }

    @Test
    void aKindergartenOpensItselfFromTheAgreementToTheFollowUpAfterAYear() {
        new OpeningJourney(program, browser).go();
    }

    @Test
    void aYearIsPlannedLookedAtFrozenTalkedAboutAndTheNextOnePlanned() {
        new YearJourney(program, browser).go();
    }
}
