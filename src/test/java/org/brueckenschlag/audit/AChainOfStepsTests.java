package org.brueckenschlag.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.audit.log.CanonicalJson;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AChainOfStepsTests {

    private static final Instant AT = Instant.parse("2026-11-02T08:15:30.120Z");
    private static final Chain CHAIN = Chain.ofMatter(new MatterId("m-1"), new AgencyId("nordwinkel"));
    private static final Doer MIA = new Doer(new ActorId("k-1"), List.of("fachkraft"));

    /** The numbers of RFC 8785, appendix B, as far as our types reach. */
    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2"
    })
    void numbersAreWrittenAsTheStandardSays(String bits, String expected) {
        assertThat(CanonicalJson.of(Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16))))
                .isEqualTo(expected);
    }

    @Test
    void namesAreSortedAndTextsEscapedAsTheStandardSays() {
        var value = new LinkedHashMap<String, Object>();
        value.put("\u20ac", "Euro");
        value.put("\r", "Return");
        value.put("1", "One");
        value.put("\u0080", "Control");
        value.put("\ud83d\ude00", "Smile");
        value.put("\u00f6", "o");
        value.put("\ufb33", "Dalet");
        value.put("</script>", List.of("\u000f\n\"\\", true, 20L));

        assertThat(CanonicalJson.of(value))
                .isEqualTo(
                        "{\"\\r\":\"Return\",\"1\":\"One\",\"</script>\":[\"\\u000f\\n\\\"\\\\\",true,20],"
                                + "\"\u0080\":\"Control\",\"\u00f6\":\"o\",\"\u20ac\":\"Euro\",\"\ud83d\ude00\":\"Smile\",\"\ufb33\":\"Dalet\"}");
    }

    @Test
    void whatJsonCannotCarryExactlyIsRefused() {
        for (var value : List.of(1L << 53, Double.NaN, Double.POSITIVE_INFINITY, "\ud83d", AT)) {
            assertThatThrownBy(() -> CanonicalJson.of(value)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void eachLinkHoldsTheHashOfTheOneBefore() {
        var first = ChainLink.first(CHAIN).next(AT, MIA, steps());
        var second = first.next(AT, Doer.SYSTEM, steps());

        assertThat(first.sequence()).isEqualTo(1);
        assertThat(first.previous()).isEqualTo("0".repeat(64));
        assertThat(second.sequence()).isEqualTo(2);
        assertThat(second.previous()).isEqualTo(first.hash()).isEqualTo(ChainLink.leafHash(first.content()));
        assertThat(second.content()).contains("\"prev\":\"" + first.hash() + "\"");
        assertThat(second.steps()).isEqualTo(steps());
    }

    /** The very bytes: whoever changes the format must see that old hashes no longer fit. */
    @Test
    void theFormatIsTheDocumentedOne() {
        var link = ChainLink.first(CHAIN).next(AT, MIA, steps());

        assertThat(link.content())
                .isEqualTo(
                        "{\"actor\":\"k-1\",\"agency\":\"nordwinkel\",\"at\":\"2026-11-02T08:15:30.120Z\",\"chain\":\"m-1\","
                                + "\"prev\":\"" + "0".repeat(64)
                                + "\",\"roles\":[\"fachkraft\"],\"seq\":1,\"steps\":[{\"at\":\"2026-11-02T08:15:30.120Z\","
                                + "\"data\":{\"answers\":{\"stufe\":3,\"thema\":[\"laerm\"]}},\"element\":\"Task_A\","
                                + "\"kind\":\"answers_given\",\"task\":\"t-1\"},{\"at\":\"2026-11-02T08:15:30.120Z\","
                                + "\"kind\":\"task_completed\",\"task\":\"t-1\"}],\"v\":2}");
        assertThat(link.hash()).isEqualTo("bb25bb2d0351f5546515e03406b9f9a5c1e6762b965b6a9653922aa937f5902e");
    }

    @Test
    void aFreeTextStandsBesideTheLinkAndNeverInIt() {
        var link = ChainLink.first(CHAIN).next(AT, MIA, List.of(withNote()));

        assertThat(link.content()).doesNotContain("lauter als sonst").contains("{\"commitment\":\"");
        assertThat(link.disclosed()).contains("lauter als sonst", "\"salt\":\"");
        assertThat(link.steps().getFirst().data().get("answers"))
                .isEqualTo(Map.of("stufe", 3L, "kurznotiz", "lauter als sonst", "gruppen", List.of()));
    }

    @Test
    void twoEqualTextsHaveDifferentCommitments() {
        var link = ChainLink.first(CHAIN).next(AT, MIA, List.of(withNote(), withNote()));

        assertThat(Commitments.read(link.disclosed())).hasSize(2);
    }

    private static TrailStep withNote() {
        return new TrailStep(
                "answers_given",
                "Task_A",
                null,
                "t-1",
                AT,
                Map.of(
                        "answers",
                        Map.of("stufe", 3L, "kurznotiz", "lauter als sonst", "gruppen", List.of()),
                        "free_text",
                        List.of("kurznotiz")));
    }

    private static List<TrailStep> steps() {
        var steps = new ArrayList<TrailStep>();
        steps.add(new TrailStep(
                "answers_given",
                "Task_A",
                null,
                "t-1",
                AT,
                Map.of("answers", Map.of("stufe", 3L, "thema", List.of("laerm")))));
        steps.add(new TrailStep("task_completed", null, null, "t-1", AT, Map.of()));
        return steps;
    }
}
