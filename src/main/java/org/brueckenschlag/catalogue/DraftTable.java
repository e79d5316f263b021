package org.brueckenschlag.catalogue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.brueckenschlag.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A decision table of a draft, changed row by row. Each change gives another table and leaves this one as it is; what
 * nobody changes stays as it is written.
 */
public final class DraftTable {

    private final WrittenTable read;
    private final HitPolicy hitPolicy;
    private final TableText text;

    private DraftTable(String dmn) {
        read = WrittenTable.of(dmn);
        text = TableText.of(dmn);
        hitPolicy = HitPolicy.of(text.hitPolicy());
        if (text.rules() != read.rows().size() || !read.isWhole()) {
            throw new IllegalArgumentException("a table whose rows are not as wide as its columns");
        }
    }

    /** @throws Refused {@code catalogue.table-not-plain} for what does not hold exactly one table that can be read */
    public static DraftTable of(String dmn) {
        return read(dmn).orElseThrow(() -> new Refused(CatalogueRefusal.TABLE_NOT_PLAIN));
    }

    public static Optional<DraftTable> read(String dmn) {
        try {
            return Optional.of(new DraftTable(dmn));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    /** Whether a file holds one table and no other decision, so that its rows say everything. */
    public static boolean isAlone(String dmn) {
        return decisions(dmn).size() == 1 && read(dmn).isPresent();
    }

    /** Keys of all decisions of a file; none where it cannot be read. */
    public static List<String> decisions(String dmn) {
        try {
            return Xml.descendants(Xml.parse(dmn))
                    .filter(element -> "decision".equals(element.getLocalName()))
                    .map(element -> element.getAttribute("id"))
                    .toList();
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }

    /** Key of the decision, which diagrams name. */
    public String decision() {
        return read.decision();
    }

    public String name() {
        return read.name();
    }

    public List<Column> inputs() {
        return read.inputs();
    }

    public List<Column> outputs() {
        return read.outputs();
    }

    public List<Row> rows() {
        return read.rows();
    }

    public Optional<Row> row(String id) {
        return rows().stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /** The row in which an element of the file stands. */
    public Optional<String> rowOf(String element) {
        var at = text.blockOf(element);
        return at < 0 ? Optional.empty() : Optional.of(rows().get(at).id());
    }

    /**
     * The file for trying out: what is asked with a formula becomes a variable that can be chosen.
     *
     * @param prefix of the variables, followed by the number of the column
     */
    String asking(String prefix) {
        var asked = text;
        for (var at = 0; at < inputs().size(); at++) {
            if (!inputs().get(at).isAnswer()) {
                asked = asked.asking(at, prefix + (at + 1));
            }
        }
        return asked.written();
    }

    /** The whole file. */
    public String dmn() {
        return text.written();
    }

    TableText text() {
        return text;
    }

    public HitPolicy hitPolicy() {
        return hitPolicy;
    }

    public DraftTable hitting(HitPolicy policy) {
        return new DraftTable(text.hitting(policy.written()).written());
    }

    /** The same table with that row changed. */
    public DraftTable with(Row changed) {
        var at = at(changed.id());
        var next = new DraftTable(text.changing(at, changed.note(), changed.cells(), rows().get(at))
                .written());
        if (!next.rows()
                .get(at)
                .cells()
                .equals(changed.cells().stream().map(DraftTable::plain).toList())) {
            throw new Refused(CatalogueRefusal.TABLE_NOT_PLAIN);
        }
        return next;
    }

    /** Id for a new row. */
    public String freeId() {
        var taken = new HashSet<String>();
        rows().forEach(row -> taken.add(row.id()));
        var number = rows().size() + 1;
        while (taken.contains("Rule_" + decision() + "_" + number)) {
            number++;
        }
        return "Rule_" + decision() + "_" + number;
    }

    /**
     * The same table with a new row that asks nothing and gives nothing.
     *
     * @param id from {@link #freeId}
     * @param before id of the row that then follows it; null for the end
     */
    public DraftTable adding(String id, @Nullable String before) {
        var at = before == null ? rows().size() : at(before);
        return new DraftTable(
                text.adding(at, id, inputs().size(), outputs().size()).written());
    }

    /**
     * Which row a new one comes before; null for the end. It comes below a chosen one, else at the end, but never
     * behind a last one that takes all that is left.
     *
     * @param chosen its id; empty without
     */
    public @Nullable String follower(String chosen) {
        var last = rows().size() - 1;
        var at = chosen.isEmpty() ? last : at(chosen);
        if (at < last) {
            return rows().get(at + 1).id();
        }
        return last >= 0 && rows().getLast().asksNothing() ? rows().getLast().id() : null;
    }

    /** @param step 1 or -1 */
    public DraftTable moving(String id, int step) {
        var from = at(id);
        var to = from + step;
        return to < 0 || to >= rows().size()
                ? this
                : new DraftTable(text.moving(from, to).written());
    }

    public DraftTable without(String id) {
        return new DraftTable(text.without(at(id)).written());
    }

    /** As a cell is read again. */
    private static String plain(String cell) {
        return cell.replaceAll("\\p{Cntrl}", " ").strip().replaceAll("\\s+", " ");
    }

    private int at(String id) {
        return rows().indexOf(row(id).orElseThrow());
    }

    /**
     * One question of the table, or one of its answers.
     *
     * @param expression what is asked (FEEL, often a key of an answer); of an output the variable that it becomes
     * @param type as DMN names it ({@code string}, {@code boolean}, {@code integer}); empty without
     * @param allowed as DMN writes it; empty without
     */
    public record Column(String id, String label, String expression, String type, String allowed) {

        /** Whether it asks for one answer as it was given. */
        boolean isAnswer() {
            return expression.matches("[A-Za-z_][A-Za-z0-9_]*");
        }

        /** Whether its cells are compared with a day, not with the text that an answer is. */
        public boolean isCalculatedDay() {
            return expression.startsWith("date(");
        }

        /** The codes that the table itself allows, without quotes; empty without. */
        public List<String> values() {
            return WrittenCell.values(allowed);
        }
    }

    /**
     * One row, each cell as FEEL.
     *
     * @param note why it is there; empty without
     * @param when under each input what it asks
     * @param then under each output what it gives
     */
    public record Row(String id, String note, List<String> when, List<String> then) {

        public Row {
            when = List.copyOf(when);
            then = List.copyOf(then);
        }

        /** Whether it is there for all that is left. */
        boolean asksNothing() {
            return when.stream().allMatch(cell -> CellTest.of(cell) instanceof CellTest.Any);
        }

        /** As it was put in. */
        public boolean isEmpty() {
            return note.isEmpty() && cells().stream().allMatch(cell -> CellTest.of(cell) instanceof CellTest.Any);
        }

        public Row noting(String words) {
            return new Row(id, words, when, then);
        }

        public Row asking(int column, String feel) {
            return new Row(id, note, replaced(when, column, feel), then);
        }

        public Row giving(int column, String feel) {
            return new Row(id, note, when, replaced(then, column, feel));
        }

        List<String> cells() {
            return Stream.concat(when.stream(), then.stream()).toList();
        }

        private static List<String> replaced(List<String> cells, int at, String feel) {
            var all = new ArrayList<>(cells);
            all.set(at, feel);
            return all;
        }
    }

    /** Which row counts where several fit. */
    public enum HitPolicy {
        FIRST,
        UNIQUE,
        ANY,
        COLLECT,
        RULE_ORDER,
        PRIORITY,
        OUTPUT_ORDER;

        /** What the engine knows; the others only stand in files of other programs. */
        private static final Set<HitPolicy> KNOWN = EnumSet.range(FIRST, RULE_ORDER);

        /** What a table can be changed to, and what it has now. */
        public List<HitPolicy> choices() {
            return Stream.of(values())
                    .filter(policy -> KNOWN.contains(policy) || policy == this)
                    .toList();
        }

        /** Whether what comes out of it is a list of all that fit. */
        boolean givesAll() {
            return this == COLLECT || this == RULE_ORDER || this == OUTPUT_ORDER;
        }

        /** As the texts name it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        String written() {
            return name().replace('_', ' ');
        }

        static HitPolicy of(String written) {
            return written.isBlank() ? UNIQUE : valueOf(written.strip().replace(' ', '_'));
        }
    }
}
