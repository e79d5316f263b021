package org.brueckenschlag.ui.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.ConditionWords;
import org.brueckenschlag.catalogue.OfferedAnswers;
import org.brueckenschlag.catalogue.TranslatedNames;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.OneProcess;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The panel beside the drawing says what the drawing says, also once a change was taken back or done again. */
@ViewPackages(packages = "org.brueckenschlag.ui.forms")
class SeeingWhatIsTrueOfAStepTests extends BrowserlessTest {

    private static final Texts TEXTS = Texts.in(Texts.GERMAN);
    private static final String DIAGRAM = "konfliktmediation.bpmn";

    private static final String TABLE = """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="D" name="Triage">
              <decision id="beratung_triage" name="Triage"/>
            </definitions>
            """;

    private Map<String, String> files = Map.of();
    private final BpmnEditor editor = new BpmnEditor(Map.of(), TEXTS);

    @Test
    void whoDoesItUntilWhenAndWhyAreThoseOfTheDrawingAgain() {
        var panel = panel();
        panel.follow(task("fachkraft", "3 WT", "Hören Sie zu."));
        panel.follow(task("leitung", "5 WT", "Fragen Sie nach."));
        assertThat(number(panel)).as("one may be typing in it").isEqualTo(3);

        panel.follow(task("mediation", "2 WT", ""));
        undone();

        assertThat(all(panel, Select.class).getFirst().getValue()).isEqualTo("mediation");
        assertThat(number(panel)).isEqualTo(2);
        assertThat(all(panel, TextArea.class).getFirst().getValue()).isEmpty();
    }

    @Test
    void soIsTheNameOfTheProcessWhereNothingIsChosen() {
        var panel = panel();
        panel.know(new Outline(List.of()), named("Vermitteln"));
        assertThat(all(panel, TextField.class).getFirst().getValue()).isEqualTo("Vermitteln");

        panel.know(new Outline(List.of()), named("Mediation"));

        assertThat(all(panel, TextField.class).getFirst().getValue()).isEqualTo("Mediation");
    }

    @Test
    void signsThatNobodySeesAreShownInAName() {
        var panel = panel();
        panel.know(new Outline(List.of()), named("Vermitteln\u202Enetnu"));

        assertThat(all(panel, TextField.class).getFirst().getValue()).isEqualTo("Vermitteln[U+202E]netnu");

        panel.know(new Outline(List.of()), named("Vermitteln"));

        assertThat(all(panel, TextField.class).getFirst().getValue()).isEqualTo("Vermitteln");
    }

    @Test
    void aTableThatCameAlongIsOneOfThisProcess() {
        var panel = panel();
        panel.follow(decision("beratung_triage"));
        assertThat(chosenTable(panel)).contains("aus einem anderen Prozess");

        files = Map.of("beratung_triage.dmn", TABLE);
        panel.renew();

        assertThat(chosenTable(panel)).isEqualTo("Triage");
    }

    private ElementPanel panel() {
        var process = new OneProcess(null);
        var labels = process.labels(OneProcess.VERSION, Texts.GERMAN);
        var titles = FormTitles.of(process.model(OneProcess.VERSION), labels);
        var questions = new AskedQuestions(
                new OfferedAnswers(Map.of(), labels),
                new PackageParts(Map.of()),
                titles,
                new ConditionWords(labels, TEXTS));
        var ways = new LeadingWays(editor, new OutlineChanges(editor, questions, TEXTS), () -> new Outline(List.of()));
        return new ElementPanel(
                TEXTS,
                editor,
                () -> new PackageParts(files),
                titles,
                questions,
                ways,
                new NoEditors(),
                (element, language, name) -> {});
    }

    private void undone() {
        editor.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(editor.getElement(), "undone", JsonNodeFactory.instance.objectNode()));
    }

    private static TranslatedNames named(String process) {
        var files = Map.of(DIAGRAM, """
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL">
                  <bpmn:process id="konfliktmediation" name="%s" isExecutable="true"/>
                </bpmn:definitions>
                """.formatted(process));
        return new TranslatedNames(files, files);
    }

    private static ChosenElement task(String role, String deadline, String help) {
        ObjectNode said = JsonNodeFactory.instance.objectNode();
        said.put("id", "Task_Fragen").put("kind", "task").put("type", "bpmn:UserTask");
        said.put("name", "Fragen").put("waysOut", 1);
        said.put("role", role).put("frist", deadline).put("help", help);
        return ChosenElement.of(said);
    }

    private static ChosenElement decision(String table) {
        ObjectNode said = JsonNodeFactory.instance.objectNode();
        said.put("id", "Task_Triage").put("kind", "decision").put("type", "bpmn:BusinessRuleTask");
        said.put("name", "Triage").put("waysOut", 1).put("decision", table);
        return ChosenElement.of(said);
    }

    @SuppressWarnings("unchecked")
    private static String chosenTable(Component panel) {
        var tables = (Select<String>) all(panel, Select.class).getFirst();
        return tables.getItemLabelGenerator().apply(tables.getValue());
    }

    private static Integer number(Component panel) {
        return all(panel, IntegerField.class).getFirst().getValue();
    }

    private static <T> List<T> all(Component component, Class<T> type) {
        return within(component).filter(type::isInstance).map(type::cast).toList();
    }

    private static Stream<Component> within(Component component) {
        return component.getChildren().flatMap(child -> Stream.concat(Stream.of(child), within(child)));
    }

    private static final class NoEditors implements PartEditors {

        @Override
        public void toForm(String form) {}

        @Override
        public void toTable(String table) {}

        @Override
        public void beginForm(ChosenElement task) {}

        @Override
        public void beginTable(ChosenElement step) {}
    }
}
