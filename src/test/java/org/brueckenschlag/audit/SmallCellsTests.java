package org.brueckenschlag.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.brueckenschlag.audit.SmallCells.Cell;
import org.brueckenschlag.audit.SmallCells.Cell.Covered;
import org.brueckenschlag.audit.SmallCells.Cell.Few;
import org.brueckenschlag.audit.SmallCells.Cell.Shown;
import org.junit.jupiter.api.Test;

/** No figure of the Prüfung's reports leads to one or two matters, not even by reckoning. */
class SmallCellsTests {

    @Test
    void countsFromThreeOnAreShown() {
        assertThat(SmallCells.parts(List.of(3L, 12L, 4L))).containsExactly(shown(3), shown(12), shown(4));
    }

    @Test
    void nothingIsNotHidden() {
        assertThat(SmallCells.parts(List.of(0L, 12L))).containsExactly(shown(0), shown(12));
    }

    @Test
    void oneHiddenCountHidesTheNextSmallest() {
        assertThat(SmallCells.parts(List.of(20L, 2L, 5L))).containsExactly(shown(20), new Few(), new Covered());
    }

    @Test
    void twoHiddenCountsHideEachOther() {
        assertThat(SmallCells.parts(List.of(20L, 2L, 1L, 5L)))
                .containsExactly(shown(20), new Few(), new Few(), shown(5));
    }

    @Test
    void aShareIsHiddenWhereItsRestIsSmall() {
        assertThat(SmallCells.of(2, 30)).isEqualTo(new Few());
        assertThat(SmallCells.of(28, 30)).isEqualTo(new Covered());
        assertThat(SmallCells.of(27, 30)).isEqualTo(shown(27));
        assertThat(SmallCells.of(30, 30)).isEqualTo(shown(30));
    }

    private static Cell shown(long count) {
        return new Shown(count);
    }
}
