package org.brueckenschlag.ui.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.OneProcess;
import org.junit.jupiter.api.Test;

/** A file has a name for programs; people know a form by where they see it. */
class CallingFormsLikeTheirTasksTests {

    private final OneProcess process = new OneProcess(null);

    @Test
    void aFormIsCalledLikeTheTasksThatShowItInTheirOrder() {
        assertThat(titles(Texts.GERMAN).of("vorgespraech"))
                .isEqualTo("Methode und Team festlegen · Vorgespräch führen · Arbeitsbündnis schließen");
    }

    @Test
    void inTheReadersLanguage() {
        assertThat(titles(Locale.ENGLISH).of("vorgespraech")).endsWith(" · Agree on rules");
    }

    @Test
    void oneThatNoTaskShowsYetGoesByItsKey() {
        assertThat(titles(Texts.GERMAN).of("neuer_bogen")).isEqualTo("Neuer bogen");
    }

    private FormTitles titles(Locale locale) {
        return FormTitles.of(process.model(OneProcess.VERSION), process.labels(OneProcess.VERSION, locale));
    }
}
