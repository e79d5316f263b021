package org.brueckenschlag.ui.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.brueckenschlag.matters.MoveResult;
import org.brueckenschlag.matters.MoveResult.State;
import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.api.Test;

class TellingWhatAMoveHasDoneTests {

    @Test
    void namesEachMatterAndLeadsToIt() {
        var moved = told(result("KM-1", State.MOVED), result("KM-2", State.HINDERED));

        assertThat(links(moved)).containsExactly("/vorgaenge/KM-2", "/vorgaenge/KM-1");
        assertThat(moved.getElement().getTextRecursively())
                .contains("KM-1", "umgezogen", "KM-2", "bleibt; scheitert an der Sitzung");
    }

    @Test
    void listsFiftyAndSaysHowManyMoreThereAre() {
        var moved = told(IntStream.range(0, 77)
                .mapToObj(number -> result("KM-" + number, State.MOVED))
                .toArray(MoveResult[]::new));

        assertThat(links(moved)).hasSize(50);
        assertThat(moved.getElement().getTextRecursively()).contains("umgezogen: und 27 weitere");
    }

    @Test
    void saysNothingWhereItWasStoppedBeforeTheFirst() {
        assertThat(told().getElement().getChildCount()).isZero();
    }

    private static MovedMatters told(MoveResult... results) {
        return new MovedMatters(
                new MoveRun.Report(List.of(results), results.length, null),
                result -> "Sitzung",
                result -> "scheitert an der Sitzung",
                Texts.in(Texts.GERMAN));
    }

    private static MoveResult result(String number, State state) {
        return new MoveResult(number, state, Set.of("Task_" + number), List.of());
    }

    private static List<String> links(MovedMatters moved) {
        return all(moved.getElement())
                .map(Element::getComponent)
                .flatMap(component -> component.stream())
                .filter(Anchor.class::isInstance)
                .map(link -> ((Anchor) link).getHref())
                .toList();
    }

    private static Stream<Element> all(Element within) {
        return Stream.concat(Stream.of(within), within.getChildren().flatMap(TellingWhatAMoveHasDoneTests::all));
    }
}
