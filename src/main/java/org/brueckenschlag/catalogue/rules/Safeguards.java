package org.brueckenschlag.catalogue.rules;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What protects people in a process, as {@code catalogue/protected.properties} names it.
 *
 * @param elements {@code id:kind} or {@code id:kind:role}
 * @param fields {@code form.field}
 * @param tables keys of decisions
 * @param reported ids of event sub-processes that somebody can set off
 * @param ways {@code id:end}: that end is reached after that element alone
 */
record Safeguards(
        List<String> elements, List<String> fields, List<String> tables, List<String> reported, List<String> ways) {

    private static final Properties LISTS = load();

    Safeguards {
        elements = List.copyOf(elements);
        fields = List.copyOf(fields);
        tables = List.copyOf(tables);
        reported = List.copyOf(reported);
        ways = List.copyOf(ways);
    }

    /** None for a process that was not shipped. */
    static Safeguards of(String process) {
        return new Safeguards(
                named(process),
                named(process + ".fields"),
                named(process + ".tables"),
                named(process + ".reported"),
                named(process + ".ways"));
    }

    /** Ids of ends of a shipped process that come before a safeguard: matters may stop there. */
    static Set<String> earlyEnds(String process) {
        return Set.copyOf(named(process + ".early"));
    }

    /** {@code task:question} of a shipped process: where a question must be asked, whatever asks it elsewhere. */
    static List<String> asks(String process) {
        return named(process + ".asks");
    }

    /** All that there are in any process. */
    static Safeguards all() {
        return new Safeguards(all(""), all(".fields"), all(".tables"), all(".reported"), all(".ways"));
    }

    /** Of a shipped process its own, of any other all that there are. */
    static Safeguards possible(String process) {
        return isOfShipped(process) ? of(process) : all();
    }

    static boolean isOfShipped(String process) {
        return LISTS.containsKey(process);
    }

    /** Keys of the questions among {@link #fields()}. */
    Stream<String> questions() {
        return fields.stream().map(Safeguards::question);
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

    private static String part(String named, int number) {
        var parts = named.split(":", -1);
        return number < parts.length ? parts[number] : "";
    }

    private static List<String> all(String kind) {
        return LISTS.stringPropertyNames().stream()
                .filter(key -> kind.isEmpty() ? key.indexOf('.') < 0 : key.endsWith(kind))
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
