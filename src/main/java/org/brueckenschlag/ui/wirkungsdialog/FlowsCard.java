package org.brueckenschlag.ui.wirkungsdialog;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.brueckenschlag.casefree.SmallCells.Cell;
import org.brueckenschlag.ui.audit.Tables;
import org.brueckenschlag.ui.matters.Card;
import org.brueckenschlag.wirkungsdialog.YearCourse;
import org.brueckenschlag.wirkungsdialog.YearCourse.Flow;

/** From which Sozialraum the enquiries came, and what became of them. */
final class FlowsCard extends Card {

    private static final long serialVersionUID = 1L;

    /** @param label of the code of an end */
    FlowsCard(YearCourse told, UnaryOperator<String> label, FigureWords words) {
        super("sozialraeume", words.text("ui.figures.flows"));
        var course = mostFirst(told);
        var outcomes = course.outcomes().stream()
                .map(code ->
                        code.equals(YearCourse.RUNNING) ? words.text("ui.figures.flows.running") : label.apply(code))
                .toList();
        var about = new Paragraph(words.text("ui.figures.flows.about"));
        about.addClassNames("bs-muted", "bs-s", "bs-flows-about");
        add(about, new Picture(course, outcomes, words), table(course, outcomes, words));
        if (course.flows().stream().anyMatch(flow -> hides(flow))) {
            var note = new Paragraph(words.text("ui.figures.spaces.hidden"));
            note.addClassNames("bs-muted", "bs-s");
            add(note);
        }
    }

    /** The most frequent outcome first, as far as it is shown; what is still running last. */
    private static YearCourse mostFirst(YearCourse told) {
        var order = IntStream.range(0, told.outcomes().size())
                .boxed()
                .sorted(Comparator.<Integer, Boolean>comparing(
                                place -> told.outcomes().get(place).equals(YearCourse.RUNNING))
                        .thenComparing(
                                place -> told.sums().get(place) instanceof Cell.Shown(long count) ? count : 0L,
                                Comparator.reverseOrder()))
                .toList();
        return new YearCourse(
                told.seasons(),
                inOrder(told.outcomes(), order),
                told.flows().stream()
                        .map(flow -> new Flow(flow.from(), inOrder(flow.outcomes(), order)))
                        .toList(),
                inOrder(told.sums(), order),
                told.whole());
    }

    private static <T> List<T> inOrder(List<T> list, List<Integer> order) {
        return order.stream().map(list::get).toList();
    }

    private static boolean hides(Flow flow) {
        return !(flow.from().count() instanceof Cell.Shown)
                || flow.outcomes().stream().anyMatch(cell -> !(cell instanceof Cell.Shown));
    }

    private static Component table(YearCourse course, List<String> outcomes, FigureWords words) {
        var columns = new ArrayList<String>();
        columns.add(words.text("ui.figures.spaces.space"));
        columns.addAll(outcomes);
        columns.add(words.text("ui.figures.spaces.count"));
        var table = Tables.stacking(Tables.of(columns));
        table.addClassName("bs-flows-table");
        course.flows()
                .forEach(flow -> Tables.row(
                        table,
                        flow.from().name(),
                        cells(flow.outcomes(), flow.from().count(), words)));
        Tables.row(table, words.text("ui.figures.flows.sum"), cells(course.sums(), course.whole(), words));
        return Tables.scroller(table, words.text("ui.figures.flows"));
    }

    private static Component[] cells(List<Cell> counts, Cell sum, FigureWords words) {
        var cells = new ArrayList<Component>();
        for (var count : counts) {
            var cell = Tables.plain(words.cell(count));
            cell.setClassName("bs-zero", count instanceof Cell.Shown(long number) && number == 0);
            cells.add(cell);
        }
        cells.add(Tables.plain(words.cell(sum)));
        return cells.toArray(Component[]::new);
    }

    @Tag("bs-flows")
    @NpmPackage(value = "echarts", version = "6.1.0")
    @JsModule("./figures/bs-flows.js")
    private static final class Picture extends Component {

        private static final long serialVersionUID = 1L;

        Picture(YearCourse course, List<String> outcomes, FigureWords words) {
            var from = new ArrayList<Map<String, Object>>();
            var to = new ArrayList<Map<String, Object>>();
            var bands = new ArrayList<Map<String, Object>>();
            for (var place = 0; place < outcomes.size(); place++) {
                to.add(end(outcomes.get(place), course.sums().get(place), words));
            }
            // a Sozialraum without any enquiry would only be a line
            for (var flow : course.flows()) {
                if (!(flow.from().count() instanceof Cell.Shown(long count) && count == 0)) {
                    bands.addAll(bands(flow, from.size()));
                    from.add(end(flow.from().name(), flow.from().count(), words));
                }
            }
            getElement().setPropertyList("from", from);
            getElement().setPropertyList("to", to);
            getElement().setPropertyList("bands", bands);
            getElement().setProperty("words", words.text("ui.figures.flows.image"));
        }

        private static List<Map<String, Object>> bands(Flow flow, int from) {
            var bands = new ArrayList<Map<String, Object>>();
            for (var to = 0; to < flow.outcomes().size(); to++) {
                if (flow.outcomes().get(to) instanceof Cell.Shown(long count) && count > 0) {
                    bands.add(Map.of("from", from, "to", to, "value", count));
                }
            }
            return bands;
        }

        private static Map<String, Object> end(String label, Cell count, FigureWords words) {
            var end = new HashMap<String, Object>();
            end.put("label", label);
            end.put("value", count instanceof Cell.Shown shown ? shown.count() : null);
            end.put("words", words.cell(count));
            return end;
        }
    }
}
