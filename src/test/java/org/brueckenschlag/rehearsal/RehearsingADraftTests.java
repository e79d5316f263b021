package org.brueckenschlag.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.brueckenschlag.Probelauf.FACHKRAFT;
import static org.brueckenschlag.Probelauf.LEITUNG;
import static org.brueckenschlag.Probelauf.LEITUNG_B;
import static org.brueckenschlag.Refusals.refused;

import java.time.Duration;
import java.util.Map;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.catalogue.Draft;
import org.brueckenschlag.catalogue.Drafts;
import org.brueckenschlag.matters.MatterFilter;
import org.brueckenschlag.matters.Matters;
import org.brueckenschlag.rehearsal.Outcome.State;
import org.brueckenschlag.rehearsal.Rehearsals.Progress;
import org.brueckenschlag.shared.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A draft's rehearsal is begun, kept with what the draft was, and touches nothing that is real. */
@ModuleTest
class RehearsingADraftTests {

    private static final String KEY = "co_beratung";
    private static final String MODEL = KEY + ".bpmn";

    @Autowired
    Rehearsals rehearsals;

    @Autowired
    Drafts drafts;

    @Autowired
    Matters matters;

    @Autowired
    MovableClock clock;

    @Autowired
    Probelauf people;

    private Draft draft;

    @BeforeEach
    void begin() {
        draft = people.as(LEITUNG, () -> drafts.begin(KEY));
    }

    @AfterEach
    void discard() {
        people.as(LEITUNG, () -> drafts.discard(draft.id()));
    }

    @Test
    void isKeptWithTheStateOfTheDraftAndToldApartOnceItChanges() {
        save("name=\"", "name=\"Neu: ");
        var running = people.as(LEITUNG, () -> matters.count(MatterFilter.all(10)));
        var time = clock.now();

        assertThat(standing()).isEqualTo(Standing.NEVER);
        play();

        assertThat(standing()).isEqualTo(Standing.PASSED);
        var found = latest();
        assertThat(found.current()).isTrue();
        assertThat(found.courses()).hasSize(1).allSatisfy(course -> {
            assertThat(course.before().state()).isEqualTo(State.ENDED);
            assertThat(course.before().steps()).isPositive();
            assertThat(course.isAlike()).isTrue();
        });
        assertThat(people.as(LEITUNG, () -> matters.count(MatterFilter.all(10))))
                .isEqualTo(running);
        assertThat(Duration.between(time, clock.now())).isLessThan(Duration.ofHours(1));

        save("Neu: ", "Anders: ");
        assertThat(latest().current()).isFalse();
        assertThat(standing()).isEqualTo(Standing.OUTDATED);
    }

    @Test
    void isNotBegunOnADraftThatThePolicyRefuses() {
        save("<bpmn:userTask", "<bpmn:scriptTask scriptFormat=\"groovy\"");

        refused("rehearsal.has-errors", () -> people.as(LEITUNG, () -> rehearsals.start(draft.id())));
        assertThat(people.as(LEITUNG, () -> rehearsals.progress(draft.id()))).isEmpty();
    }

    @Test
    void isForTheLeitungOfTheDraftsAgencyAlone() {
        refused("catalogue.may-not-redesign", () -> people.as(FACHKRAFT, () -> rehearsals.start(draft.id())));
        refused("catalogue.may-not-redesign", () -> people.as(FACHKRAFT, () -> rehearsals.latest(draft.id())));
        refused("catalogue.draft-unknown", () -> people.as(LEITUNG_B, () -> rehearsals.start(draft.id())));
        refused("catalogue.draft-unknown", () -> people.as(LEITUNG_B, () -> rehearsals.latest(draft.id())));
        refused("catalogue.draft-unknown", () -> people.as(LEITUNG_B, () -> rehearsals.progress(draft.id())));
        refused("catalogue.draft-unknown", () -> people.as(LEITUNG_B, () -> rehearsals.stop(draft.id())));
    }

    @Test
    void canBeStopped() {
        people.as(LEITUNG, () -> {
            rehearsals.start(draft.id());
            rehearsals.stop(draft.id());
        });

        await().until(() -> people.as(LEITUNG, () -> rehearsals.progress(draft.id()))
                .filter(progress -> progress.state() == Progress.State.STOPPED)
                .isPresent());
        assertThat(people.as(LEITUNG, () -> rehearsals.latest(draft.id()))).isEmpty();
        assertThat(standing()).isEqualTo(Standing.BROKEN_OFF);
    }

    private void play() {
        people.as(LEITUNG, () -> rehearsals.start(draft.id()));
        await().atMost(Duration.ofMinutes(2))
                .until(() -> people.as(LEITUNG, () -> rehearsals.progress(draft.id()))
                        .isEmpty());
    }

    private Standing standing() {
        return people.as(LEITUNG, () -> rehearsals.standing(draft.id()));
    }

    private Rehearsal latest() {
        return people.as(LEITUNG, () -> rehearsals.latest(draft.id())).orElseThrow();
    }

    private void save(String before, String after) {
        var model = people.as(LEITUNG, () -> drafts.files(draft.id())).get(MODEL);
        var changed = model.replaceFirst(before, after);
        assertThat(changed).isNotEqualTo(model);
        draft = people.as(
                LEITUNG,
                () -> drafts.save(
                                drafts.find(draft.id()).id(),
                                drafts.find(draft.id()).revision(),
                                Map.of(MODEL, changed))
                        .draft());
    }
}
