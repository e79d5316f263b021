package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.DraftColumns;
import org.brueckenschlag.catalogue.DraftColumns.Side;
import org.brueckenschlag.catalogue.DraftTable;
import org.brueckenschlag.catalogue.DraftTable.Column;
import org.brueckenschlag.catalogue.DraftWords;
import org.brueckenschlag.catalogue.OfferedAnswers;
import org.brueckenschlag.catalogue.ResultUse;
import org.brueckenschlag.catalogue.TableWords;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Confirmation;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.Room;

/** What a table asks and what comes out of it, each column with its heading; all that is done here can be undone. */
final class ColumnsDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_HEADING = 80;
    private static final String FORM = ".form";
    private static final String KEY = "ui.workshop.columns";

    private final transient Supplier<DraftTable> table;
    private final transient UnaryOperator<String> file;
    private final transient BiConsumer<DraftTable, Map<String, String>> change;
    private final transient ResultUse use;
    private final transient OfferedAnswers answers;
    private final transient TableWords words;
    private final transient Texts texts;
    private final Div body = new Div();
    private String focused = "";

    /**
     * @param table as it is now
     * @param file content of a file of the draft, by its name
     * @param change takes it as it is to be, and the files of words that change with it
     */
    ColumnsDialog(
            Supplier<DraftTable> table,
            UnaryOperator<String> file,
            BiConsumer<DraftTable, Map<String, String>> change,
            ResultUse use,
            OfferedAnswers answers,
            TableWords words,
            Texts texts) {
        this.table = table;
        this.file = file;
        this.change = change;
        this.use = use;
        this.answers = answers;
        this.words = words;
        this.texts = texts;
        setHeaderTitle(texts.get(KEY));
        setWidth("min(44rem, 100%)");
        body.addClassName("bs-columns");
        add(body);
        getFooter().add(new Button(texts.get(KEY + ".close"), click -> close()));
        show();
    }

    private void show() {
        body.removeAll();
        side(Side.INPUT, "ui.workshop.table.when");
        body.add(new NewInput(table.get(), answers, texts, question -> {
            take(DraftColumns.asking(table.get(), question, answers.type(question)), "");
        }));
        side(Side.OUTPUT, "ui.workshop.table.then");
        body.add(
                use.isTakenAlone(table.get().decision())
                        ? hint(KEY + ".alone")
                        : new NewOutput(
                                table.get(),
                                file.apply(DraftWords.file("de")),
                                texts,
                                asked -> take(asked.table(), asked.words(), "")));
    }

    private Paragraph hint(String key) {
        var hint = new Paragraph(texts.get(key));
        hint.addClassNames("bs-muted", "bs-s");
        return hint;
    }

    private void side(Side side, String title) {
        var columns = new DraftColumns(table.get(), side);
        body.add(new H3(texts.get(title)));
        for (var at = 0; at < columns.all().size(); at++) {
            body.add(line(columns, side, at));
        }
    }

    private Div line(DraftColumns columns, Side side, int at) {
        var column = columns.all().get(at);
        var name = words.column(column);
        var heading = new TextField(texts.get(KEY + ".heading", at + 1));
        heading.setValue(column.label());
        heading.setPlaceholder(name);
        heading.setHelperText(about(column));
        Room.in(heading, LONGEST_HEADING);
        heading.addValueChangeListener(
                changed -> change.accept(new DraftColumns(table.get(), side).naming(at, changed.getValue()), Map.of()));
        var up = tool(Icons.ARROW_LEFT, KEY + ".earlier", name, column, () -> moving(side, at, -1));
        up.setEnabled(at > 0);
        var down = tool(Icons.ARROW_RIGHT, KEY + ".later", name, column, () -> moving(side, at, 1));
        down.setEnabled(at < columns.all().size() - 1);
        up.addClassName("upward");
        down.addClassName("upward");
        var remove = tool(Icons.TRASH_2, KEY + ".remove", name, column, () -> ask(side, at, name));
        remove.setEnabled(columns.canLose());
        var line = new Div(heading, up, down, remove);
        line.addClassName("bs-column-line");
        if (column.id().equals(focused)) {
            heading.focus();
        }
        return line;
    }

    /** What it holds, and the answers that the table itself knows. */
    private String about(Column column) {
        return texts.get(KEY + ".sort." + answers.sort(column).name().toLowerCase(Locale.ROOT));
    }

    private Button tool(Icons icon, String key, String name, Column column, Runnable what) {
        var button = new Button(icon.icon(), click -> {
            focused = column.id();
            what.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(texts.get(key, name));
        button.setTooltipText(texts.get(key, name));
        return button;
    }

    private void moving(Side side, int at, int step) {
        var columns = new DraftColumns(table.get(), side);
        take(columns.moving(at, step), columns.all().get(at).id());
    }

    /** Whoever takes a column away is told before what goes with it, and who reads it. */
    private void ask(Side side, int at, String name) {
        var columns = new DraftColumns(table.get(), side);
        var column = columns.all().get(at);
        var users = side == Side.OUTPUT ? users(column) : List.<String>of();
        var lost = texts.get(KEY + (side == Side.INPUT ? ".lost" : ".lost-result"), columns.filled(at));
        var told = users.isEmpty() ? lost : lost + " " + texts.get(KEY + ".used", String.join(", ", users));
        Confirmation.ask(texts.get(KEY + ".ask", name), told, texts.get(KEY + ".yes"), texts.get(KEY + ".no"), () -> {
                    var next = new DraftColumns(table.get(), side).without(at);
                    var left = new DraftColumns(next, side).all();
                    take(next, left.get(Math.min(at, left.size() - 1)).id());
                })
                .alarming();
    }

    private List<String> users(Column column) {
        return use.of(column.expression()).stream()
                .map(user -> user.endsWith(FORM)
                        ? texts.get(
                                KEY + ".form", FormTitles.readable(user.substring(0, user.length() - FORM.length())))
                        : user)
                .toList();
    }

    private void take(DraftTable next, String focus) {
        take(next, Map.of(), focus);
    }

    private void take(DraftTable next, Map<String, String> files, String focus) {
        var known = table.get();
        change.accept(next, files);
        focused = focus.isEmpty() ? added(known, next) : focus;
        show();
    }

    private static String added(DraftTable before, DraftTable after) {
        var known = ids(before);
        return ids(after).stream().filter(id -> !known.contains(id)).findFirst().orElse("");
    }

    private static List<String> ids(DraftTable table) {
        return Stream.concat(table.inputs().stream(), table.outputs().stream())
                .map(Column::id)
                .toList();
    }
}
