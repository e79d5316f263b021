package org.brueckenschlag.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.shared.MatterId;
import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.api.Test;

class ChainVerdictTests {

    private static final Texts WORDS = Texts.in(Texts.GERMAN);

    @Test
    void isSoundWhereEveryLinkFits() {
        var seal = ChainVerdict.of(chain(), null, WORDS);

        assertThat(seal.isSound()).isTrue();
        assertThat(seal.verdict()).startsWith("Unverändert: 3 Einträge geprüft");
        assertThat(seal.proof()).contains("Eintrag 3", chain().getLast().hash());
    }

    @Test
    void namesTheNewestSeal() {
        var seal = new Seal(18_204, "ef".repeat(32), Instant.parse("2026-11-26T16:00:00Z"), "");

        assertThat(ChainVerdict.of(chain(), seal, WORDS).proof())
                .contains("Jüngstes Siegel: 18.204 Einträge", "26. November 2026", seal.root());
        assertThat(ChainVerdict.of(chain(), null, WORDS).proof()).contains("noch kein Siegel");
    }

    @Test
    void namesTheFirstLinkThatWasAltered() {
        var altered = chain();
        var second = altered.get(1);
        altered.set(1, with(second, second.content().replace("\"stufe\":2", "\"stufe\":9"), second.hash()));

        assertThat(ChainVerdict.of(altered, null, WORDS).isSound()).isFalse();
        assertThat(ChainVerdict.of(altered, null, WORDS).verdict()).startsWith("Verändert: Eintrag 2");
    }

    @Test
    void seesThroughAHashThatWasReckonedAnew() {
        var altered = chain();
        var second = altered.get(1);
        var content = second.content().replace("\"stufe\":2", "\"stufe\":9");
        altered.set(1, with(second, content, ChainLink.leafHash(content)));

        assertThat(ChainVerdict.of(altered, null, WORDS).verdict()).startsWith("Verändert: Eintrag 3");
    }

    @Test
    void seesALinkThatIsMissing() {
        var cut = chain();
        cut.remove(1);

        assertThat(ChainVerdict.of(cut, null, WORDS).verdict()).startsWith("Verändert: Eintrag 3");
    }

    private static ChainLink with(ChainLink link, String content, String hash) {
        return new ChainLink(
                link.chain(), link.sequence(), link.at(), link.actor(), link.previous(), hash, content, null);
    }

    private static List<ChainLink> chain() {
        var links = new ArrayList<ChainLink>();
        var last = ChainLink.first(Chain.ofMatter(new MatterId("m-1"), Probelauf.NORDWINKEL));
        for (var stufe = 1L; stufe <= 3; stufe++) {
            var at = Instant.parse("2026-11-02T08:15:30Z");
            var step = TrailStep.of("variable_set", at, Map.of("stufe", stufe));
            last = last.next(at, Doer.SYSTEM, List.of(step));
            links.add(last);
        }
        return links;
    }
}
