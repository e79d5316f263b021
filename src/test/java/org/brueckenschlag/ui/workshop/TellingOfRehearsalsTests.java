package org.brueckenschlag.ui.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;
import org.brueckenschlag.rehearsal.Remark;
import org.brueckenschlag.rehearsal.Remark.Kind;
import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.api.Test;

/** What a rehearsal noticed, in the words of the draft and of the version before it. */
class TellingOfRehearsalsTests {

    private static final Labels BEFORE = new Codes(Map.of("dauer.6-24m", "half a year to two years"));
    private static final Labels DRAFT = new Codes(Map.of("dauer.anders", "something else"));

    @Test
    void anAnswerThatIsNoLongerOfferedIsCalledAsItWasCalledInTheReadersLanguage() {
        var words = new RehearsalWords(BEFORE, DRAFT, Texts.in(Locale.ENGLISH));

        assertThat(words.remark(new Remark(
                        Kind.ANSWER_REFUSED,
                        "Task_A",
                        List.of(
                                "dauer",
                                "„6-24m“ steht …",
                                "“6-24m” is …",
                                "tr",
                                "forms.not-one-of",
                                "6-24m",
                                "deutsch"))))
                .contains("half a year to two years")
                .doesNotContain("6-24m");
    }

    /** As it was kept before the sentence's key was. */
    @Test
    void anOlderOneIsToldAsItWasKept() {
        var words = new RehearsalWords(BEFORE, DRAFT, Texts.in(Locale.ENGLISH));

        assertThat(words.remark(
                        new Remark(Kind.ANSWER_REFUSED, "Task_A", List.of("dauer", "deutsch", "in English", "türkçe"))))
                .contains("in English");
    }

    /** @param known by field and code */
    private record Codes(Map<String, String> known) implements Labels {

        @Override
        public String process() {
            return "";
        }

        @Override
        public String purpose() {
            return "";
        }

        @Override
        public String element(String id) {
            return id;
        }

        @Override
        public Optional<String> text(String elementId, String property) {
            return Optional.empty();
        }

        @Override
        public String lane(String lane) {
            return lane;
        }

        @Override
        public String value(String fieldKey, String value) {
            return known.getOrDefault(fieldKey + "." + value, value);
        }

        @Override
        public String field(String fieldKey) {
            return fieldKey;
        }
    }
}
