package org.brueckenschlag.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.brueckenschlag.Probelauf.NORDWINKEL;
import static org.brueckenschlag.identity.FirstTimes.FirstTime.EDITOR_TOUR;

import java.util.UUID;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Probelauf;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class SeeingSomethingForTheFirstTimeTests {

    @Autowired
    FirstTimes firstTimes;

    @Autowired
    Probelauf people;

    @Test
    void isOnceForEachAccountAndThenNeverAgain() {
        var one = somebody();
        var other = somebody();

        assertThat(people.as(one, () -> firstTimes.isFirst(EDITOR_TOUR))).isTrue();
        assertThat(people.as(one, () -> firstTimes.isFirst(EDITOR_TOUR))).isFalse();
        assertThat(people.as(other, () -> firstTimes.isFirst(EDITOR_TOUR))).isTrue();
    }

    private static Actor somebody() {
        return Probelauf.actor(UUID.randomUUID().toString(), NORDWINKEL, Role.LEITUNG);
    }
}
