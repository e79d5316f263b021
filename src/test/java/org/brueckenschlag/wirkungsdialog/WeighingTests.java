package org.brueckenschlag.wirkungsdialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.brueckenschlag.casefree.Audience;
import org.brueckenschlag.wirkungsdialog.Figure.Light;
import org.brueckenschlag.wirkungsdialog.Indicator.Target;
import org.junit.jupiter.api.Test;

/** Figures are weighed by tables that a manager can read and change. */
class WeighingTests {

    @Test
    void smallNumbersAsTheDomainSays() {
        var weighing = ShippedWeighing.asDelivered();

        assertThat(weighing.cells(Audience.PRUEFUNG).few()).isEqualTo("<3");
        assertThat(weighing.cells(Audience.PUBLIC).few()).isEqualTo("<5");
        assertThat(weighing.cells(Audience.OWN).isTooFew(1)).isFalse();
    }

    @Test
    void anAgencyMayHideMore() {
        var weighing = ShippedWeighing.with("kleinzahl.dmn", "[1..2]", "[1..9]");

        assertThat(weighing.cells(Audience.PRUEFUNG).few()).isEqualTo("<10");
        assertThat(weighing.cells(Audience.PUBLIC).few()).isEqualTo("<5");
    }

    @Test
    void whatAllReadAlikeIsHiddenFromAllWhereItIsHiddenFromOne() {
        assertThat(ShippedWeighing.asDelivered().shownToAll()).isEqualTo(5);
        assertThat(ShippedWeighing.with("kleinzahl.dmn", "[1..2]", "[1..9]").shownToAll())
                .isEqualTo(10);
        assertThat(ShippedWeighing.with("kleinzahl.dmn", "[1..4]", "[1..7]").shownToAll())
                .isEqualTo(8);
    }

    @Test
    void butNeverLess() {
        assertThat(ShippedWeighing.with("kleinzahl.dmn", "[1..4]", "[1..1]")
                        .cells(Audience.PUBLIC)
                        .few())
                .isEqualTo("<5");
        assertThat(ShippedWeighing.with("kleinzahl.dmn", "anzeige", "egal")
                        .cells(Audience.PRUEFUNG)
                        .isTooFew(2))
                .isTrue();
        assertThat(ShippedWeighing.withoutTables().cells(Audience.PRUEFUNG).few())
                .isEqualTo("<3");
    }

    @Test
    void howManyValuesSaySomething() {
        var stricter = ShippedWeighing.with("aussagekraft.dmn", "&lt; 5", "&lt; 10");

        assertThat(ShippedWeighing.asDelivered().isEnough(BigDecimal.valueOf(5)))
                .isTrue();
        assertThat(ShippedWeighing.asDelivered().isEnough(BigDecimal.valueOf(4)))
                .isFalse();
        assertThat(ShippedWeighing.asDelivered().isEnough(null)).isTrue();
        assertThat(stricter.isEnough(BigDecimal.valueOf(9))).isFalse();
        assertThat(ShippedWeighing.withoutTables().isEnough(BigDecimal.TEN)).isFalse();
    }

    @Test
    void fromWhenOnSomethingIsMissed() {
        var milder = ShippedWeighing.with("zielampel.dmn", "[0.6..0.9)", "[0.2..0.9)");
        var target = new Target.AtLeast(BigDecimal.TEN);

        assertThat(ShippedWeighing.asDelivered().light(target, BigDecimal.valueOf(3), null, 9))
                .isEqualTo(Light.RED);
        assertThat(milder.light(target, BigDecimal.valueOf(3), null, 9)).isEqualTo(Light.YELLOW);
        assertThat(ShippedWeighing.withoutTables().light(target, BigDecimal.TEN, null, 9))
                .isEqualTo(Light.NONE);
    }
}
