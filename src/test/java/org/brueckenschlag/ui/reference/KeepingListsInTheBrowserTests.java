package org.brueckenschlag.ui.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.IntStream;
import org.brueckenschlag.reference.ReferenceList;
import org.brueckenschlag.reference.ReferenceValue;
import org.brueckenschlag.reference.Wording;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.ListsInMemory;
import org.brueckenschlag.ui.UiSketch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest(classes = UiSketch.class, properties = "spring.config.location=classpath:/ui/sketch.yaml")
@WithMockUser(username = "leitung")
class KeepingListsInTheBrowserTests extends SpringBrowserlessTest {

    @Autowired
    ListsInMemory lists;

    @BeforeEach
    void inGerman() {
        lists.values.clear();
        UI.getCurrent().setLocale(Texts.GERMAN);
    }

    @Test
    void anEmptyListSaysWhatToDo() {
        open("thema");

        assertThat(text()).contains("In dieser Liste steht noch nichts.");
    }

    @Test
    void aValueIsAddedInADialog() {
        open("thema");
        test(find(Button.class).withText("Wert hinzufügen").all().getFirst()).click();
        test(find(TextField.class, find(Dialog.class).single())
                        .withCaption("Kurzname")
                        .single())
                .setValue("licht");
        test(find(TextField.class, find(Dialog.class).single())
                        .withCaption("Name auf Deutsch")
                        .single())
                .setValue("Beleuchtung");
        test(find(Button.class, find(Dialog.class).single())
                        .withText("Wert hinzufügen")
                        .single())
                .click();

        assertThat(lists.values).extracting(ReferenceValue::code).containsExactly("licht");
        assertThat(text()).contains("Beleuchtung");
    }

    @Test
    void beforeAValueIsRetiredItIsSaidWhatUsesIt() {
        lists.values.add(value("laerm", "Geräusche"));
        open("thema");

        test(find(Button.class).withText("Bearbeiten").single()).click();
        test(find(Button.class, find(Dialog.class).single())
                        .withText("Nicht mehr anbieten")
                        .single())
                .click();
        var dialog = find(Dialog.class).single();
        assertThat(dialog.getElement().getTextRecursively()).contains("Offene Vorgänge: 3");

        test(find(Button.class, dialog)
                        .withText("Ab diesem Tag nicht mehr anbieten")
                        .single())
                .click();
        assertThat(lists.values.getFirst().until()).isNotNull();
        assertThat(text()).doesNotContain("Geräusche");
    }

    @Test
    void aThousandValuesComeAHundredAtATime() {
        IntStream.range(0, 1_000).forEach(number -> lists.values.add(value("w" + number, "Wert " + number)));
        open("thema");

        assertThat(find(NativeTable.class).single().getBody().getComponentCount())
                .isEqualTo(100);
        assertThat(text()).contains("1.000 Werte werden angeboten", "Weitere zeigen (900)");
    }

    @Test
    @WithMockUser(username = "admin")
    void theAdministratorDoesNotFindTheLists() {
        UI.getCurrent().navigate("verwaltung/listen/thema");

        assertThat(getCurrentView()).isNotInstanceOf(ReferenceView.class);
    }

    private void open(String list) {
        UI.getCurrent().navigate("verwaltung/listen/" + list);
    }

    private String text() {
        return find(ReferenceView.class).single().getElement().getTextRecursively();
    }

    private static ReferenceValue value(String code, String name) {
        return new ReferenceValue(ReferenceList.THEMA, code, new Wording(name, "", ""), "", null, null, 10, false, 1);
    }
}
