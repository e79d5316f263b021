package org.brueckenschlag.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoursesHaveATitleInEveryLanguageTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"konfliktmediation", "co_beratung", "ikoe_begleitung", "sozialraumanalyse", "wirkungsdialog"})
    void asTheyStandInTheFileInGerman(String process) {
        assertThat(ScenarioFiles.of(process)).isNotEmpty().allSatisfy(course -> {
            var key = "rehearsal.course." + course.id();
            assertThat(Texts.in(Texts.GERMAN).get(key)).isEqualTo(course.title());
            assertThat(Texts.LANGUAGES)
                    .allSatisfy(
                            language -> assertThat(Texts.in(language).find(key)).isPresent());
        });
    }
}
