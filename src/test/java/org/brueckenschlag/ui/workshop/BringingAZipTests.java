package org.brueckenschlag.ui.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.brueckenschlag.Probelauf.LEITUNG;
import static org.brueckenschlag.Probelauf.NORDWINKEL;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.upload.Upload;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.catalogue.Draft;
import org.brueckenschlag.catalogue.Drafts;
import org.brueckenschlag.catalogue.KnownVersions.KnownVersion;
import org.brueckenschlag.catalogue.PackageVersions;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.shared.Refusal;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.UiSketch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;

/** A zip with some files of a process: whoever brings it reads which came and which stayed. */
@SpringBootTest(classes = UiSketch.class, properties = "spring.config.location=classpath:/ui/sketch.yaml")
@WithMockUser(username = "leitung")
class BringingAZipTests extends SpringBrowserlessTest {

    private BringCard card;

    @BeforeEach
    void open() {
        UI.getCurrent().setLocale(Texts.GERMAN);
        card = new BringCard(new OneDraft(), "runder_tisch", Texts.in(Texts.GERMAN));
        UI.getCurrent().add(card);
    }

    @Test
    void theCardSaysWhichFilesCameAndWhichStayedAndLeadsToTheDraft() {
        bring("some files");

        assertThat(said())
                .contains("Eingelesen, ohne Befunde.", "einladen.form", "eine.form", "runder_tisch.bpmn")
                .doesNotContain("waren schon so");
        assertThat(find(Anchor.class, card).single().getHref()).isEqualTo(WorkshopAddress.draft("d1"));
    }

    @Test
    void whatBelongsToAnotherProcessIsRefusedAndTheNextOneIsLookedAtForItself() {
        bring("other");
        assertThat(said()).contains("gehört nicht zu diesem Prozess");

        bring("some files");
        assertThat(said()).doesNotContain("gehört nicht").contains("Eingelesen");
    }

    private void bring(String content) {
        test(find(Upload.class, card).single()).upload("paket.zip", "application/zip", content.getBytes());
    }

    private String said() {
        return card.getElement().getTextRecursively();
    }

    private static final class OneDraft implements PackageVersions {

        @Override
        public Brought bring(String process, String name, byte[] file) {
            if (new String(file).equals("other")) {
                throw new Refused(
                        new Refusal() {
                            @Override
                            public String key() {
                                return "catalogue.zip-other-process";
                            }

                            @Override
                            public Kind kind() {
                                return Kind.INVALID;
                            }
                        },
                        "runder_tisch.bpmn");
            }
            var draft = new Draft(
                    "d1",
                    NORDWINKEL,
                    process,
                    new ProcessVersionId("runder_tisch:1"),
                    Draft.State.OPEN,
                    2,
                    LEITUNG.id(),
                    Instant.EPOCH,
                    null,
                    null);
            return new Brought(
                    new Drafts.Saved(draft, List.of()),
                    List.of("einladen.form"),
                    List.of(),
                    List.of("eine.form", "runder_tisch.bpmn"));
        }

        @Override
        public List<KnownVersion> of(String process) {
            return List.of();
        }

        @Override
        public byte[] zip(String draft) {
            return new byte[0];
        }

        @Override
        public Map<String, String> files(String process, ProcessVersionId version) {
            return Map.of();
        }

        @Override
        public ProcessVersionId inUse(String process) {
            return new ProcessVersionId("runder_tisch:1");
        }

        @Override
        public Map<ProcessVersionId, Origin> origins() {
            return Map.of();
        }

        @Override
        public Draft returnTo(String process, ProcessVersionId version) {
            throw new AssertionError("nobody asks");
        }

        @Override
        public byte[] zip(String process, ProcessVersionId version) {
            throw new AssertionError("nobody asks");
        }
    }
}
