package org.brueckenschlag.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CountingFewMattersTests {

    @Test
    void whatIsBelowFiveIsHiddenAndNotGivenAwayByTheSum() {
        assertThat(SmallCounts.hidden(Map.of("a", 9, "b", 7))).isEmpty();
        assertThat(SmallCounts.hidden(Map.of("a", 9, "b", 3, "c", 7))).containsExactlyInAnyOrder("b", "c");
        assertThat(SmallCounts.hidden(Map.of("a", 9, "b", 4, "c", 3, "d", 7))).containsExactlyInAnyOrder("b", "c");
        assertThat(SmallCounts.hidden(Map.of("a", 9, "b", 1, "c", 1, "d", 7))).containsExactlyInAnyOrder("b", "c", "d");
        assertThat(SmallCounts.hidden(Map.of("a", 3))).containsExactly("a");
    }
}
