package org.brueckenschlag.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.brueckenschlag.Probelauf.NORDWINKEL;

import java.time.Instant;
import java.util.Arrays;
import org.brueckenschlag.catalogue.Draft.State;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReasonsThatFitTests {

    @Test
    void aNewProcessCorrectsNothingAndGoesBackToNothing() {
        assertThat(ChangeReason.fitting(draft(null)))
                .contains(ChangeReason.NEU)
                .doesNotContain(ChangeReason.FEHLER, ChangeReason.RUECKKEHR);
    }

    @Test
    void whatIsRedesignedMayBeToReturnToAnEarlierVersion() {
        assertThat(ChangeReason.fitting(draft(new ProcessVersionId("v:1"))))
                .contains(ChangeReason.RUECKKEHR, ChangeReason.FEHLER)
                .doesNotContain(ChangeReason.NEU);
    }

    @Test
    void eachIsStoredByAKeyAndHasWords() {
        assertThat(ChangeReason.values()).allSatisfy(reason -> {
            assertThat(ChangeReason.of(reason.key())).isEqualTo(reason);
            assertThat(Texts.in(Texts.GERMAN).find("ui.workshop.reason." + reason.key()))
                    .isPresent();
            assertThat(Texts.in(Texts.GERMAN).find("dossier.changes.reason." + reason.key()))
                    .isPresent();
        });
        assertThat(Arrays.stream(ChangeReason.values()).map(ChangeReason::key)).contains("neu", "rueckkehr");
    }

    private static Draft draft(@Nullable ProcessVersionId base) {
        return new Draft("d", NORDWINKEL, "p", base, State.OPEN, 1, new ActorId("k-1"), Instant.EPOCH, null, null);
    }
}
