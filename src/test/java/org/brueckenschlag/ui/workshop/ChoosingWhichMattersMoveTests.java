package org.brueckenschlag.ui.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.brueckenschlag.matters.MoveResult;
import org.brueckenschlag.matters.MoveResult.State;
import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.api.Test;

class ChoosingWhichMattersMoveTests {

    @Test
    void allThatCanMoveAreChosenAtFirst() {
        var matters =
                tried(result("KM-1", State.MOVABLE), result("KM-2", State.HINDERED), result("KM-3", State.MOVABLE));

        assertThat(matters.chosen()).containsExactly("KM-1", "KM-3");
    }

    @Test
    void ofThoseThatStayItIsSaidWhy() {
        assertThat(text(tried(result("KM-2", State.HINDERED)))).contains("KM-2", "bleibt", "an der Sitzung");
    }

    @Test
    void noneIsForgottenOfMoreThanAreListed() {
        var many = IntStream.range(0, 250)
                .mapToObj(number -> result("KM-" + number, State.MOVABLE))
                .toArray(MoveResult[]::new);

        assertThat(tried(many).chosen()).hasSize(250).doesNotHaveDuplicates();
    }

    @Test
    void whoAsksIsToldAtOnceWhichAreChosen() {
        var told = new ArrayList<List<String>>();

        tried(result("KM-1", State.MOVABLE)).whenChosen(told::add);

        assertThat(told).containsExactly(List.of("KM-1"));
    }

    private static TriedMatters tried(MoveResult... results) {
        return new TriedMatters(
                List.of(results), result -> "Sitzung", result -> "an der Sitzung", Texts.in(Texts.GERMAN));
    }

    private static MoveResult result(String number, State state) {
        return new MoveResult(number, state, Set.of("Task_" + number), List.of());
    }

    private static String text(Component within) {
        return all(within)
                .map(component -> component.getElement().getText())
                .reduce("", (one, other) -> one + " " + other);
    }

    private static Stream<Component> all(Component within) {
        return Stream.concat(Stream.of(within), within.getChildren().flatMap(ChoosingWhichMattersMoveTests::all));
    }
}
