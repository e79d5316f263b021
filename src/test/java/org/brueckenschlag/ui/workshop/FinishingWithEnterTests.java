package org.brueckenschlag.ui.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyPressEvent;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.FormQuestion;
import org.brueckenschlag.catalogue.FormQuestion.Kind;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.workshop.AskedQuestions.Asked;
import org.junit.jupiter.api.Test;

/** Whoever has written what a small dialog asks presses Enter, and it is done. */
class FinishingWithEnterTests {

    private static final FormQuestion STEP = new FormQuestion(
            "Field_stufe", Kind.NUMBER, 0, "", "stufe", "Stufe", "", false, false, List.of(), "", null, null, "");

    private final Texts texts = Texts.in(Texts.GERMAN);

    @Test
    void aNewQuestionIsAddedOnce() {
        var added = new ArrayList<NewQuestion.Asked>();
        var dialog = new NewQuestion(texts, added::add);
        var words = fields(dialog, TextField.class).getFirst();

        enter(words);
        assertThat(added).isEmpty();
        assertThat(words.isInvalid()).isTrue();

        words.setValue("War die Hausverwaltung eingeladen?");
        enter(words);
        assertThat(added).containsExactly(new NewQuestion.Asked(Kind.ONE, "War die Hausverwaltung eingeladen?"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void aNewTableBeginsFromEachOfItsLines() {
        for (var line = 0; line < 2; line++) {
            var begun = new ArrayList<NewTableDialog.Asked>();
            var asked = Asked.anywhere(List.of(STEP));
            var dialog = new NewTableDialog("Dringlichkeit", asked, texts, begun::add);
            var lines = fields(dialog, TextField.class);

            enter(lines.get(line));
            assertThat(begun).isEmpty();

            ((ComboBox<Asked>) fields(dialog, ComboBox.class).getFirst()).setValue(asked.getFirst());
            lines.getLast().setValue("Wie dringend?");
            fields(dialog, TextArea.class).getFirst().setValue("hoch\nnormal");
            enter(lines.get(line));
            assertThat(begun).extracting(NewTableDialog.Asked::name).containsExactly("Dringlichkeit");
        }
    }

    private static void enter(TextField field) {
        ComponentUtil.fireEvent(
                field, new KeyPressEvent(field, Key.ENTER.getKeys().getFirst()));
    }

    private static <C extends Component> List<C> fields(Component around, Class<C> kind) {
        return within(around).filter(kind::isInstance).map(kind::cast).toList();
    }

    private static Stream<Component> within(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(FinishingWithEnterTests::within));
    }
}
