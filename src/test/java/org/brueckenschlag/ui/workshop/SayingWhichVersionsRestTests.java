package org.brueckenschlag.ui.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.brueckenschlag.catalogue.AlteredVersions;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.OneProcess;
import org.brueckenschlag.ui.UiSketch;
import org.brueckenschlag.ui.components.Note;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;

/** Somebody has altered stored versions: the workshop says which, whether they are still in use or not. */
@SpringBootTest(classes = UiSketch.class, properties = "spring.config.location=classpath:/ui/sketch.yaml")
@WithMockUser(username = "leitung")
class SayingWhichVersionsRestTests extends SpringBrowserlessTest {

    private static final ProcessVersionId EARLIER = new ProcessVersionId("konfliktmediation:0");
    private static final ProcessVersionId UNALTERED = new ProcessVersionId("konfliktmediation:2");

    private final List<ProcessVersionId> altered = new ArrayList<>();
    private final List<ProcessVersionId> inUse = new ArrayList<>();
    private final List<ProcessVersionId> restored = new ArrayList<>();

    @BeforeEach
    void inGerman() {
        UI.getCurrent().setLocale(Texts.GERMAN);
    }

    @Test
    void nothingWhereAllIsWell() {
        assertThat(notes(EARLIER, UNALTERED)).isEmpty();
    }

    @Test
    void theOneInUseIsNamedOnceAlsoWhereMattersRunOnIt() {
        altered.add(OneProcess.VERSION);
        inUse.add(OneProcess.VERSION);

        assertThat(notes(OneProcess.VERSION, UNALTERED))
                .singleElement()
                .satisfies(note ->
                        assertThat(said(note)).contains("„Konfliktmediation“ ruht", "Niemand kann damit beginnen"));
    }

    @Test
    void anEarlierOneIsNamedWithItsNumberAndCanBeRestoredFromHere() {
        altered.add(EARLIER);

        var notes = notes(EARLIER, UNALTERED);

        assertThat(notes)
                .singleElement()
                .satisfies(note -> assertThat(said(note))
                        .contains(
                                "Eine frühere Fassung von „Konfliktmediation“ ruht (gemeinsame Fassung 1)",
                                "Neue Vorgänge"));
        UI.getCurrent().add(notes.getFirst());
        test(find(Button.class, notes.getFirst()).single()).click();
        test(find(Button.class, find(Dialog.class).single())
                        .withText("Wiederherstellen")
                        .single())
                .click();
        assertThat(restored).containsExactly(EARLIER);
    }

    private List<Note> notes(ProcessVersionId... running) {
        var catalogue = new OneProcess(null) {
            @Override
            public boolean isAltered(ProcessVersionId version) {
                return altered.contains(version);
            }
        };
        return new RestingVersions(new Altered(), catalogue, Texts.in(Texts.GERMAN), () -> {}).notes(Set.of(running));
    }

    private static String said(Component note) {
        return note.getElement().getTextRecursively();
    }

    /** All that was released is still there in a copy. */
    private final class Altered implements AlteredVersions {

        @Override
        public boolean mayRestore() {
            return true;
        }

        @Override
        public List<AlteredVersions.Altered> inUse() {
            return inUse.stream().map(version -> look(version, new byte[0])).toList();
        }

        @Override
        public AlteredVersions.Altered look(ProcessVersionId version, byte[] zip) {
            return new AlteredVersions.Altered(version, List.of("konfliktmediation.bpmn"), List.of());
        }

        @Override
        public void restore(ProcessVersionId version, byte[] zip) {
            restored.add(version);
        }
    }
}
