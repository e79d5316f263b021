package org.brueckenschlag.ui.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.brueckenschlag.catalogue.TranslatedNames;
import org.brueckenschlag.ui.workshop.Outline.Line;
import org.junit.jupiter.api.Test;

/** A new step is called something in every language of its package, until somebody gives it a name. */
class NamingNewStepsAtFirstTests {

    private static final String WORDS = "texte_en.properties";
    private static final String BEFORE = "Task_A.name=Invite\n";

    @Test
    void saysItInTheOtherLanguagesOfThePackage() {
        assertThat(words("Neue Aufgabe", BEFORE).get(WORDS)).contains("Task_New.name=New task");
        assertThat(words("Neue Aufgabe", BEFORE)).containsOnlyKeys(WORDS);
    }

    @Test
    void andNoLongerOnceItHasANameOfItsOwn() {
        assertThat(words("Absagen", BEFORE + "Task_New.name=New task\n").get(WORDS))
                .doesNotContain("Task_New");
        assertThat(words("Absagen", BEFORE + "Task_New.name=Cancel\n")).isEmpty();
        assertThat(words("Neue Aufgabe", BEFORE + "Task_New.name=Cancel\n")).isEmpty();
    }

    private static Map<String, String> words(String name, String words) {
        var drawing = """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="p">
                <userTask id="Task_A" name="Neue Aufgabe"/></process></definitions>
                """;
        var files = Map.of("p.bpmn", drawing, WORDS, words);
        return FirstNames.words(
                new Outline(List.of(task("Task_A", "Neue Aufgabe"), task("Task_New", name))),
                new TranslatedNames(files, files),
                files);
    }

    private static Line task(String id, String name) {
        return new Line(id, name, "task", "bpmn:UserTask", "", "", "", "", "", false, "");
    }
}
