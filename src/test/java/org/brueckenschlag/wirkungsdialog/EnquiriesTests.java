package org.brueckenschlag.wirkungsdialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.brueckenschlag.casefree.Audience;
import org.brueckenschlag.casefree.SmallCells;
import org.junit.jupiter.api.Test;

/** Flows from Sozialräume to outcomes, for whoever may see nothing below five. */
class EnquiriesTests {

    private final SmallCells cells = SmallCells.of(Audience.PUBLIC);

    @Test
    void severalHiddenOutcomesThatAreFewTogetherTellASmallRest() {
        assertThat(leavesFew(List.of(9L, 2L, 1L))).as("three of twelve").isTrue();
        assertThat(leavesFew(List.of(9L, 3L, 2L))).as("five of fourteen").isFalse();
        assertThat(leavesFew(List.of(9L, 0L, 0L))).as("nothing is hidden").isFalse();
    }

    @Test
    void soDoesOneSozialraumOfSeveral() {
        assertThat(leavesFew(List.of(20L, 1L, 2L), List.of(20L, 30L, 40L))).isTrue();
        assertThat(leavesFew(List.of(20L, 10L, 20L), List.of(20L, 30L, 40L))).isFalse();
    }

    @SafeVarargs
    private boolean leavesFew(List<Long>... rows) {
        var counts = List.of(rows);
        return Enquiries.leavesFew(
                cells.table(counts, counts.stream().map(row -> true).toList()), cells);
    }
}
