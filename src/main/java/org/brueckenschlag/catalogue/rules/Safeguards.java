package org.brueckenschlag.catalogue.rules;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What protects people in a process, as {@code catalogue/protected.properties} names it.
 *
 * @param named of each kind
 */
record Safeguards(Map<Kind, List<String>> named) {

    /** What kinds there are, and how the list names them. */
    enum Kind {
        /** {@code id:kind} or {@code id:kind:role}. */
        ELEMENT(""),
        /** {@code form.question}. */
        FIELD(".fields"),
        /** {@code task:question}: where a question must be asked, whatever asks it elsewhere. */
        ASKED(".asks"),
        /** Keys of decisions. */
        TABLE(".tables"),
        /** Ids of event sub-processes that somebody can set off. */
        REPORTED(".reported"),
        /** {@code id:end}: that end is reached after that element alone. */
        WAY(".ways"),
        /** Ids of ends that come before such an element: matters may stop there. */
        EARLY_END(".early"),
        /** {@code id:kind} of what a matter goes by where people are in danger. */
        PROTECTIVE_PATH(".paths"),
        /** {@code task:decision} that leads there. */
        DECIDED(".decided");

        private final String suffix;

        Kind(String suffix) {
            this.suffix = suffix;
        }
    }

    private static final Properties LISTS = load();

    Safeguards {
        named = Map.copyOf(named);
    }

    /** None for a process that was not shipped. */
    static Safeguards of(String process) {
        return each(kind -> named(process + kind.suffix));
    }

    /** All that there are in any process. */
    static Safeguards all() {
        return each(Safeguards::all);
    }

    /** Of a shipped process its own, of any other all that there are. */
    static Safeguards possible(String process) {
        return isOfShipped(process) ? of(process) : all();
    }

    static Safeguards only(Kind kind, Stream<String> named) {
        return new Safeguards(Map.of(kind, named.distinct().toList()));
    }

    Safeguards and(Safeguards others) {
        return each(kind -> Stream.concat(of(kind), others.of(kind)).distinct().toList());
    }

    Stream<String> of(Kind kind) {
        return named.getOrDefault(kind, List.of()).stream();
    }

    static boolean isOfShipped(String process) {
        return LISTS.containsKey(process);
    }

    /** Keys of the questions that are asked somewhere. */
    Stream<String> questions() {
        return of(Kind.FIELD).map(Safeguards::question).distinct();
    }

    static String question(String field) {
        return field.substring(field.indexOf('.') + 1);
    }

    /** Its nodes of the kind that the list says. */
    static Stream<Node> nodes(Node process, String element) {
        return process.all(part(element, 1)).filter(node -> node.id().equals(id(element)));
    }

    static String id(String named) {
        return part(named, 0);
    }

    /** Empty where anybody may do it. */
    static String role(String element) {
        return part(element, 2);
    }

    static String end(String way) {
        return part(way, 1);
    }

    static String decision(String decided) {
        return part(decided, 1);
    }

    private static String part(String named, int number) {
        var parts = named.split(":", -1);
        return number < parts.length ? parts[number] : "";
    }

    private static Safeguards each(Function<Kind, List<String>> names) {
        var named = new EnumMap<Kind, List<String>>(Kind.class);
        for (var kind : Kind.values()) {
            named.put(kind, names.apply(kind));
        }
        return new Safeguards(named);
    }

    private static List<String> all(Kind kind) {
        return LISTS.stringPropertyNames().stream()
                .filter(key -> kind == Kind.ELEMENT ? key.indexOf('.') < 0 : key.endsWith(kind.suffix))
                .flatMap(key -> named(key).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> named(String key) {
        return Arrays.stream(LISTS.getProperty(key, "").split("\\s+"))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static Properties load() {
        var lists = new Properties();
        try (var stream =
                Objects.requireNonNull(Safeguards.class.getResourceAsStream("/catalogue/protected.properties"))) {
            lists.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists;
    }
}
