package org.brueckenschlag.casefree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.brueckenschlag.shared.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be kept at a door, and what is told about it without a word of it. Nobody in these texts exists. */
class FreeTextsTests {

    private static final WrittenText ALLOWED = WrittenText.of("Gruppe A und Gruppe B einigen sich");
    private static final WrittenText DOUBTFUL = WrittenText.of("Mehmet und Anna bringen die Stühle");
    private static final WrittenText CERTAIN = WrittenText.of("Frau Yılmaz, Tel. 0176 04069012, und Frau Haddad");

    private final List<Object> told = new ArrayList<>();
    private final Vocabulary own = new Vocabulary(Set.of("Siedlung Mehmet"));
    private final FreeTexts texts = new FreeTexts(TextGuard.shipped(), () -> own, told::add);

    @Test
    void aHarmlessTextIsKeptAndNothingTold() {
        assertThat(texts.findings(TextDoor.NOTE, "note", ALLOWED)).isEmpty();
        assertThat(texts.findingsInDraft(TextDoor.NOTE, "note", ALLOWED)).isEmpty();
        assertThat(texts.findingsSoFar("note", ALLOWED)).isEmpty();
        assertThat(texts.findings(TextDoor.NOTE, "note", ALLOWED.because(OverrideReason.PLACE)))
                .isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void eachKindIsFoundOnceInTheOrderOfTheText() {
        var refused =
                List.of(Finding.of("note", "casefree.text.person-name"), Finding.of("note", "casefree.text.phone"));

        assertThat(texts.findings(TextDoor.NOTE, "note", CERTAIN)).isEqualTo(refused);
        assertThat(texts.findingsInDraft(TextDoor.NOTE, "note", CERTAIN)).isEqualTo(refused);
        assertThat(texts.findingsSoFar("note", CERTAIN)).isEqualTo(refused);
    }

    @Test
    void whatIsRefusedIsToldByItsKindsAlone() {
        texts.findings(TextDoor.QUESTION, "question", CERTAIN);

        assertThat(told)
                .containsExactly(new TextBlocked(TextDoor.QUESTION, new TreeSet<>(Set.of("person-name", "phone"))));
    }

    @Test
    void aReasonLetsADoubtStayAndIsTold() {
        assertThat(texts.findings(TextDoor.NOTE, "note", DOUBTFUL))
                .containsExactly(Finding.of("note", "casefree.text.single-name"));
        assertThat(told).isEmpty();

        assertThat(texts.findings(TextDoor.NOTE, "note", DOUBTFUL.because(OverrideReason.EVERYDAY_WORD)))
                .isEmpty();
        assertThat(told)
                .containsExactly(new TextOverridden(
                        TextDoor.NOTE, new TreeSet<>(Set.of("single-name")), OverrideReason.EVERYDAY_WORD));
    }

    @Test
    void noReasonLetsACertaintyStay() {
        var reasoned = CERTAIN.because(OverrideReason.HISTORY);

        assertThat(texts.findings(TextDoor.NOTE, "note", reasoned)).hasSize(2);
        assertThat(texts.findingsInDraft(TextDoor.NOTE, "note", reasoned)).hasSize(2);
        assertThat(told).hasSize(2).allMatch(TextBlocked.class::isInstance);
    }

    @Test
    void whileSomebodyWritesOnlyRefusalsAreTold() {
        assertThat(texts.findingsInDraft(TextDoor.NOTE, "note", DOUBTFUL.because(OverrideReason.PLACE)))
                .isEmpty();
        texts.findingsSoFar("note", CERTAIN);
        texts.check(CERTAIN.text());
        assertThat(told).isEmpty();

        texts.findingsInDraft(TextDoor.NOTE, "note", CERTAIN);
        assertThat(told).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "AGENCY_NAME, Siedlung West, ''",
        "AGENCY_NAME, Mehmet, ''",
        "AGENCY_NAME, Frau Yılmaz, casefree.text.person-name",
        "ACCOUNT_NAME, Frau Yılmaz, ''",
        "ACCOUNT_NAME, k017604069012, casefree.text.phone",
        "ACCOUNT_NAME, 017604069012k, casefree.text.phone",
        "ACCOUNT_NAME, fachkraft7, ''",
    })
    void aNameIsRefusedForWhatIsCertainAndAnAccountMayBeItsOwners(TextDoor door, String name, String found) {
        assertThat(texts.findingsInName(door, "name", name))
                .extracting(Finding::key)
                .isEqualTo(found.isEmpty() ? List.of() : List.of(found));
        assertThat(told).hasSize(found.isEmpty() ? 0 : 1);
    }

    @Test
    void theAgencysOwnWordsAreNobody() {
        assertThat(texts.check("Siedlung Mehmet feiert").findings()).isEmpty();
        assertThat(texts.check(" ").findings()).isEmpty();
        assertThat(texts.ownWords()).isSameAs(own);
    }

    @Test
    void reasonsAndDoorsAreCalledAsProgramsReadThem() {
        assertThat(Arrays.stream(OverrideReason.values()).map(OverrideReason::key))
                .containsExactly("place", "institution", "everyday-word", "history");
        assertThat(OverrideReason.ofKey("everyday-word")).contains(OverrideReason.EVERYDAY_WORD);
        assertThat(OverrideReason.ofKey("EVERYDAY_WORD")).isEmpty();
        assertThat(OverrideReason.HISTORY.message()).isEqualTo("casefree.override.history");
        assertThat(TextDoor.SEARCH_NAME.key()).isEqualTo("search-name");
    }
}
