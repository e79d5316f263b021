package org.brueckenschlag.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.Arrangement.Row;
import org.brueckenschlag.catalogue.Arrangement.Seat;
import org.brueckenschlag.catalogue.FormQuestion.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The arrangement of a form as its file has it: order, and form-js' layout of rows and columns. */
final class ArrangedForm {

    static final String LAYOUT = "layout";

    private static final String ROW = "row";
    private static final String COLUMNS = "columns";

    private final ObjectNode root;

    ArrangedForm(ObjectNode root) {
        this.root = root;
    }

    /** Name of the row that it stands in; empty without one. */
    static String row(JsonNode component) {
        return component.path(LAYOUT).path(ROW).asString("");
    }

    Arrangement read() {
        var rows = new ArrayList<Row>();
        read(root, "", rows);
        return new Arrangement(rows);
    }

    /** As form-js does: what has the same row stands together where the first of it stands. */
    private static void read(JsonNode section, String id, List<Row> into) {
        var rows = new LinkedHashMap<String, List<Seat>>();
        var components = new ArrayList<JsonNode>();
        section.path(FormPlace.PARTS).forEach(components::add);
        for (var component : components) {
            var row = row(component).isEmpty() ? "\n" + rows.size() : row(component);
            rows.computeIfAbsent(row, any -> new ArrayList<>()).add(new Seat(id(component), columns(component)));
        }
        rows.values().forEach(seats -> into.add(new Row(id, seats)));
        components.forEach(component -> read(component, id(component), into));
    }

    private static String id(JsonNode component) {
        return component.path("id").asString("");
    }

    private static @Nullable Integer columns(JsonNode component) {
        var columns = component.path(LAYOUT).path(COLUMNS);
        return columns.isInt() ? (Integer) columns.asInt() : null;
    }

    /**
     * Whether it has the same components, each in a place where it may stand: what is asked in a list of rows is asked
     * in each of them, and nowhere else.
     */
    boolean canBecome(Arrangement wanted) {
        var sections = sections(read());
        var others = sections(wanted);
        return seats(wanted).count() == others.size()
                && seats(wanted).allMatch(ArrangedForm::fits)
                && others.keySet().equals(sections.keySet())
                && others.entrySet().stream().allMatch(seat -> mayStand(seat.getKey(), seat.getValue(), sections))
                && others.keySet().stream().noneMatch(id -> isWithinItself(id, others))
                && wanted.rows().stream()
                        .filter(row -> row.seats().size() > 1)
                        .allMatch(row -> read().rows().contains(row)
                                || row.seats().stream().noneMatch(this::isSection));
    }

    private static Stream<Seat> seats(Arrangement arrangement) {
        return arrangement.rows().stream().flatMap(row -> row.seats().stream());
    }

    private static boolean fits(Seat seat) {
        return seat.columns() == null || seat.columns() >= 1 && seat.columns() <= Arrangement.PARTS;
    }

    private static Map<String, String> sections(Arrangement arrangement) {
        var sections = new HashMap<String, String>();
        arrangement.rows().forEach(row -> row.seats().forEach(seat -> sections.put(seat.id(), row.section())));
        return sections;
    }

    private boolean mayStand(String id, String section, Map<String, String> before) {
        var was = before.getOrDefault(id, "");
        return section.equals(was) || kind(section) == Kind.SECTION && kind(was) == Kind.SECTION;
    }

    /** On a phone each section is a step of its own. */
    private boolean isSection(Seat seat) {
        return kind(seat.id()) == Kind.SECTION;
    }

    /** The form itself is like a section. */
    private Kind kind(String section) {
        return section.isEmpty()
                ? Kind.SECTION
                : FormPlace.of(section, root)
                        .map(place -> Kind.of(place.component().path("type").asString("")))
                        .orElse(Kind.UNKNOWN);
    }

    private static boolean isWithinItself(String id, Map<String, String> sections) {
        var seen = new HashSet<String>();
        for (var around = id; !around.isEmpty(); around = sections.getOrDefault(around, "")) {
            if (!seen.add(around)) {
                return true;
            }
        }
        return false;
    }

    /** What stands as it stood stays as it is written. */
    void become(Arrangement wanted) {
        var before = read();
        var components = new HashMap<String, ObjectNode>();
        collect(root, components);
        var used = new HashSet<String>();
        for (var row : wanted.rows()) {
            if (!before.rows().contains(row)) {
                write(row, before, components, used);
            }
        }
        var parts = new HashMap<String, List<ObjectNode>>();
        wanted.rows()
                .forEach(row -> row.seats()
                        .forEach(seat -> parts.computeIfAbsent(row.section(), any -> new ArrayList<>())
                                .add(component(components, seat))));
        fill(root, parts.getOrDefault("", List.of()));
        components.forEach((id, component) -> fill(component, parts.getOrDefault(id, List.of())));
    }

    private static ObjectNode component(Map<String, ObjectNode> components, Seat seat) {
        var component = components.get(seat.id());
        if (component == null) {
            throw new IllegalArgumentException("unknown component");
        }
        return component;
    }

    private static void collect(JsonNode section, Map<String, ObjectNode> into) {
        section.path(FormPlace.PARTS).forEach(part -> {
            if (part instanceof ObjectNode component) {
                into.put(id(component), component);
                collect(component, into);
            }
        });
    }

    private static void fill(ObjectNode section, List<ObjectNode> parts) {
        if (section.path(FormPlace.PARTS) instanceof ArrayNode array) {
            array.removeAll();
            parts.forEach(array::add);
        }
    }

    private void write(Row row, Arrangement before, Map<String, ObjectNode> components, Set<String> used) {
        var isAlone = row.seats().size() == 1;
        var name = isAlone ? "" : name(row, components, used);
        for (var seat : row.seats()) {
            var component = component(components, seat);
            var wasAlone =
                    before.row(seat.id()).filter(old -> old.seats().size() == 1).isPresent();
            if (!isAlone || !wasAlone) {
                layout(component, ROW, name.isEmpty() ? null : component.stringNode(name));
            }
            if (seat.columns() == null
                    ? columns(component) != null
                    : !seat.columns().equals(columns(component))) {
                layout(component, COLUMNS, seat.columns() == null ? null : component.numberNode(seat.columns()));
            }
        }
        used.add(name);
    }

    /** That of the first one in it which has one to itself; else a new one. */
    private static String name(Row row, Map<String, ObjectNode> components, Set<String> used) {
        var names = components.values().stream().map(ArrangedForm::row).toList();
        return row.seats().stream()
                .map(seat -> row(component(components, seat)))
                .filter(name -> !name.isEmpty() && !used.contains(name))
                .findFirst()
                .orElseGet(() -> {
                    var name = "Row_" + row.seats().getFirst().id();
                    while (names.contains(name)) {
                        name += "_";
                    }
                    return name;
                });
    }

    private static void layout(ObjectNode component, String property, @Nullable JsonNode value) {
        var layout = component.path(LAYOUT) instanceof ObjectNode there ? there : component.putObject(LAYOUT);
        if (value == null) {
            layout.remove(property);
        } else {
            layout.set(property, value);
        }
        if (layout.isEmpty()) {
            component.remove(LAYOUT);
        }
    }
}
