package org.brueckenschlag.ui.matters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NextMattersTests {

    static final String PROPOSALS = "strukturbedarf.ehrenamt=multiplikatoren,strukturbedarf.verkehr=sozialraumanalyse,"
            + "strukturbedarf.sauberkeit=sozialraumanalyse";

    @Test
    void areThoseThatSomebodyHasAnswered() {
        assertThat(NextMatters.of(PROPOSALS, Map.of("strukturbedarf", List.of("verkehr", "sauberkeit"))))
                .containsExactly(Map.entry(
                        "sozialraumanalyse",
                        List.of(
                                new NextMatters.Reason("strukturbedarf", "verkehr"),
                                new NextMatters.Reason("strukturbedarf", "sauberkeit"))));
    }

    @Test
    void areNoneWithoutAnAnswerOrAProposal() {
        assertThat(NextMatters.of(PROPOSALS, Map.of())).isEmpty();
        assertThat(NextMatters.of("", Map.of("strukturbedarf", List.of("verkehr"))))
                .isEmpty();
    }
}
