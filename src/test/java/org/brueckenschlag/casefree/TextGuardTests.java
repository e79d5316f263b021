package org.brueckenschlag.casefree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.brueckenschlag.casefree.TextFinding.Certainty;
import org.brueckenschlag.casefree.Verdict.Outcome;
import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextGuardTests {

    private final TextGuard guard = TextGuard.shipped();

    @Test
    void allowsWarnsAndBlocks() {
        assertThat(check("Gruppe A und Gruppe B einigen sich.").outcome()).isEqualTo(Outcome.ALLOWED);
        assertThat(check("Mehmet bringt die Stühle.").outcome()).isEqualTo(Outcome.WARNED);
        assertThat(check("Mehmet bringt die Stühle, Tel. 0176 04069012.").outcome())
                .isEqualTo(Outcome.BLOCKED);
        assertThat(check("").findings()).isEmpty();
        assertThat(check(" \n\u200B").findings()).isEmpty();
    }

    @Test
    void tellsPlacesOfTheTextAsGiven() {
        var text = "Ruf: \uFF10\uFF11\u200B\uFF17\uFF16 04069012!";

        var finding = check(text).findings().getFirst();

        assertThat(finding.kind()).isEqualTo(TextKind.PHONE);
        assertThat(finding.certainty()).isEqualTo(Certainty.CERTAIN);
        assertThat(text.substring(finding.start(), finding.end())).isEqualTo("\uFF10\uFF11\u200B\uFF17\uFF16 04069012");
    }

    @Test
    void findingsStandInOrderAndDoNotOverlap() {
        var findings = check(
                        "Frau Kaya, geb. 1.2.1980, Lindenstraße 4, mail kaya@example.org, IBAN DE89370400440532013000")
                .findings();

        assertThat(findings)
                .extracting(TextFinding::kind)
                .containsExactly(
                        TextKind.PERSON_NAME,
                        TextKind.BIRTH_DATE,
                        TextKind.ADDRESS,
                        TextKind.EMAIL,
                        TextKind.BANK_ACCOUNT);
        for (int i = 1; i < findings.size(); i++) {
            assertThat(findings.get(i).start())
                    .isGreaterThanOrEqualTo(findings.get(i - 1).end());
        }
    }

    /** Nobody in these sentences exists. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gruppe Kerem Demir will nicht unterschreiben.",
                "Team Ayşe Yılmaz fragt nach dem Raum.",
                "Dem Hausmeister Eckbert Dallmann ist das egal.",
                "Die Nachbarin Selamawit Ghebrehiwet klagt über Rauch.",
            })
    void blocksFullNamesBehindGroupsAndRoles(String text) {
        assertThat(check(text).outcome()).isEqualTo(Outcome.BLOCKED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nach dem Treffen wollte Enrike Pahlsdorf noch etwas klären.",
                "Anruf Hinnerk Brokelmann: will nicht mehr kommen.",
            })
    void warnsOfFullNamesThatNoListKnows(String text) {
        assertThat(check(text).outcome()).isEqualTo(Outcome.WARNED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Gruppe Rosa Luxemburg trifft sich im Keller.",
                "Arbeitsgruppe Martin Luther Platz plant Bänke.",
                "Es blieben Rote Falken und Grüne Jugend.",
                "Alle offenen Schritte enden. Gerufene Vorgänge laufen zu Ende.",
                "Anruf Ordnungsamt Mitte: kommt Freitag.",
                "Hausmeister Vonovia Süd repariert.",
            })
    void leavesGroupsOfficesAndTeamsAlone(String text) {
        assertThat(check(text).findings()).isEmpty();
    }

    @Test
    void knowsTheAgencysOwnWords() {
        var text = "Absprache mit Amina-Treff und Siedlung Krasniqi Ost.";

        assertThat(check("Wir waren bei Krasniqi Ost.").outcome()).isNotEqualTo(Outcome.ALLOWED);
        assertThat(guard.check("Wir waren bei Krasniqi Ost.", new Vocabulary(Set.of("krasniqi  ost")))
                        .outcome())
                .isEqualTo(Outcome.ALLOWED);
        assertThat(check(text).outcome()).isEqualTo(Outcome.ALLOWED);
    }

    @Test
    void doesNotReadWithoutEnd() {
        assertThat(check("a".repeat(TextGuard.LONGEST)).outcome()).isEqualTo(Outcome.ALLOWED);
        assertThatThrownBy(() -> check("a".repeat(TextGuard.LONGEST + 1))).isInstanceOf(IllegalArgumentException.class);
    }

    /** Patterns that repeat a group call themselves; a server's thread has little stack. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a-", "a.", "a@a.", "1 ", "1.", "1,", "1/", "A. ", "a dot ", "eins", "null ", "de89 ", "Az. 1/",
                "Frau ", "Haus-", "1. OG, ", "x'", "ul. a ", "+", "\"a ", "a\u0301", "\u200B"
            })
    void readsWhatIsMeantToBreakIt(String part) throws InterruptedException {
        var text = part.repeat(TextGuard.LONGEST / part.length());
        var broken = new AtomicReference<Throwable>();
        var thread = new Thread(null, () -> check(text), "small", 256 * 1024);
        thread.setUncaughtExceptionHandler((dead, thrown) -> broken.set(thrown));
        thread.start();
        thread.join();

        assertThat(broken.get()).isNull();
    }

    @ParameterizedTest
    @EnumSource(TextKind.class)
    void hasASentenceAndAProposalForEachKind(TextKind kind) {
        for (var language : Texts.LANGUAGES) {
            assertThat(Texts.in(language).has(kind.message())).isTrue();
            assertThat(Texts.in(language).has(kind.proposal())).isTrue();
        }
    }

    @Test
    void keysAreAsProgramsReadThem() {
        assertThat(TextKind.BIRTH_DATE.key()).isEqualTo("birth-date");
        assertThat(Arrays.stream(Outcome.values()).map(Outcome::key)).containsExactly("allowed", "warned", "blocked");
    }

    private Verdict check(String text) {
        return guard.check(text, Vocabulary.none());
    }
}
