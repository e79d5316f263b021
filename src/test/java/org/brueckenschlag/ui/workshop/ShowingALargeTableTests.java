package org.brueckenschlag.ui.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.DraftTable;
import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;
import org.brueckenschlag.catalogue.TableWords;
import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.api.Test;

/** Whoever works in a long table waits for what changes, and for nothing else. */
class ShowingALargeTableTests {

    private final Texts texts = Texts.in(Texts.GERMAN);
    private final DraftTable triage = shipped();
    private final RuleTable rules =
            new RuleTable(triage, new TableWords(triage, new Nobodys(), texts), texts, row -> {});

    @Test
    void aChangedRowIsAnotherAndAllOthersStay() {
        rules.show(triage, "", Set.of());
        var before = lines();
        var third = triage.rows().get(2);

        var changed = triage.with(third.noting("anders"));
        rules.show(changed, third.id(), Set.of());

        assertThat(lines()).hasSameSizeAs(before);
        assertThat(lines().get(2)).isNotSameAs(before.get(2));
        assertThat(lines().subList(3, 10)).isEqualTo(before.subList(3, 10));
    }

    @Test
    void rowsComeGoAndMoveInTheirPlace() {
        rules.show(triage, "", Set.of());
        var before = lines();
        var id = triage.freeId();
        var second = triage.rows().get(1).id();

        rules.show(triage.adding(id, second), id, Set.of());
        assertThat(lines().get(1).getElement().getText()).isEmpty();
        assertThat(lines().get(2)).isSameAs(before.get(1));

        rules.show(triage.moving(second, 1), second, Set.of());
        assertThat(lines().get(1)).isSameAs(before.get(2));
        assertThat(lines().get(2)).isSameAs(before.get(1));

        rules.show(triage.without(second), "", Set.of());
        assertThat(lines()).hasSize(before.size() - 1).doesNotContain(before.get(1));
    }

    @Test
    void aLongTableBeginsWithItsFirstRowsAndOneThatIsSoughtComesAtOnce() {
        var table = triage;
        for (var i = 0; i < 400; i++) {
            table = table.adding(table.freeId(), null);
        }
        rules.show(table, "", Set.of());
        var few = lines().size();
        assertThat(few).isBetween(20, 350);
        assertThat(said()).contains("von 411");

        rules.reveal(table.rows().getLast().id());

        assertThat(lines()).hasSize(411);
        assertThat(said()).doesNotContain("von 411");
    }

    @Test
    void columnsOutOfSightAreNamed() {
        rules.show(triage, "", Set.of());

        var around = rules.getChildren().findFirst().orElseThrow().getElement();
        assertThat(around.getTag()).isEqualTo("bs-sideways");
        assertThat(around.getPropertyRaw("words").toString()).contains("Spalten davor", "Weitere Spalten");
    }

    private List<Component> lines() {
        return within(rules)
                .flatMap(each -> each instanceof NativeTable table ? Stream.of(table) : Stream.<NativeTable>of())
                .findFirst()
                .orElseThrow()
                .getBody()
                .getChildren()
                .toList();
    }

    private String said() {
        return within(rules).map(each -> each.getElement().getText()).toList().toString();
    }

    private static Stream<Component> within(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(ShowingALargeTableTests::within));
    }

    private static DraftTable shipped() {
        try {
            return DraftTable.of(Files.readString(Path.of("processes/konfliktmediation/triage.dmn")));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static final class Nobodys implements Labels {

        @Override
        public String process() {
            return "";
        }

        @Override
        public String purpose() {
            return "";
        }

        @Override
        public String element(String id) {
            return id;
        }

        @Override
        public Optional<String> text(String element, String property) {
            return Optional.empty();
        }

        @Override
        public String lane(String lane) {
            return lane;
        }

        @Override
        public String value(String field, String value) {
            return value;
        }

        @Override
        public String field(String field) {
            return field;
        }
    }
}
