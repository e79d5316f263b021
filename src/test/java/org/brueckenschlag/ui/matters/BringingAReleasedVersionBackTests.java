package org.brueckenschlag.ui.matters;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.brueckenschlag.catalogue.AlteredVersions;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.UiSketch;
import org.brueckenschlag.ui.components.RestoreDialog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;

/** The program has no copy of two altered files: whoever brings a zip learns what it was good for. */
@SpringBootTest(classes = UiSketch.class, properties = "spring.config.location=classpath:/ui/sketch.yaml")
@WithMockUser(username = "leitung")
class BringingAReleasedVersionBackTests extends SpringBrowserlessTest {

    private final AtomicInteger restored = new AtomicInteger();
    private RestoreDialog dialog;

    @BeforeEach
    void open() {
        UI.getCurrent().setLocale(Texts.GERMAN);
        dialog = new RestoreDialog(new Altered(), new ProcessVersionId("weg:1"), restored::incrementAndGet);
        dialog.open();
    }

    @Test
    void aZipWithoutAnyOfThemIsSaidToBeOfNoUse() {
        bring(0);

        assertThat(said()).contains("keine der fehlenden Dateien");
        assertThat(restore().isEnabled()).isFalse();
    }

    @Test
    void aZipWithOneOfThemIsSaidToBeNotEnough() {
        bring(1);

        assertThat(said()).contains("nur ein Teil der fehlenden Dateien");
        assertThat(restore().isEnabled()).isFalse();
    }

    @Test
    void aZipWithBothIsEnough() {
        bring(0);
        bring(2);

        assertThat(said()).doesNotContain("fehlenden Dateien").contains("Alles, was freigegeben wurde, ist da");
        test(restore()).click();
        assertThat(restored).hasValue(1);
    }

    private void bring(int useful) {
        test(find(Upload.class, dialog).single()).upload("export.zip", "application/zip", new byte[useful + 1]);
    }

    private Button restore() {
        return find(Button.class, dialog).withText("Wiederherstellen").single();
    }

    private String said() {
        return dialog.getElement().getTextRecursively();
    }

    /** A zip is as good as it is long: of its bytes, all but the first stand for a file. */
    private static final class Altered implements AlteredVersions {

        private static final List<String> FILES = List.of("weg.bpmn", "weg.form");

        @Override
        public boolean mayRestore() {
            return true;
        }

        @Override
        public List<AlteredVersions.Altered> inUse() {
            return List.of();
        }

        @Override
        public AlteredVersions.Altered look(ProcessVersionId version, byte[] zip) {
            return new AlteredVersions.Altered(version, FILES, FILES.subList(Math.max(0, zip.length - 1), 2));
        }

        @Override
        public void restore(ProcessVersionId version, byte[] zip) {
            assertThat(look(version, zip).lacking()).isEmpty();
        }
    }
}
