package org.brueckenschlag.catalogue;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.brueckenschlag.catalogue.FormQuestion.Kind;
import org.brueckenschlag.forms.FormComponent.Option;
import org.brueckenschlag.shared.Refused;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A form of a draft, changed question by question. Each change gives another form and leaves this one as it is; what is
 * not asked about here stays as it was written. Keys of answers never change: conditions, tables and figures name them.
 */
public final class DraftForm {

    private static final int LONGEST_KEY = 40;
    private static final String LABEL = "label";

    private static final JsonMapper JSON = JsonMapper.builder()
            .defaultPrettyPrinter(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withArrayEmptySeparator("")
                            .withObjectEmptySeparator(""))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")))
            .build();

    private final ObjectNode root;

    private DraftForm(ObjectNode root) {
        this.root = root;
    }

    /** @throws Refused {@code catalogue.draft-unreadable} for what is no form at all */
    public static DraftForm of(String json) {
        try {
            if (JSON.readTree(json) instanceof ObjectNode root
                    && root.path("components").isArray()) {
                return new DraftForm(root);
            }
        } catch (JacksonException broken) {
            throw new Refused(CatalogueRefusal.DRAFT_UNREADABLE);
        }
        throw new Refused(CatalogueRefusal.DRAFT_UNREADABLE);
    }

    public String json() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    /** The same form under another key. */
    DraftForm called(String key) {
        var form = new DraftForm(root.deepCopy());
        form.root.put("id", key);
        return form;
    }

    public String key() {
        return root.path("id").asString("");
    }

    /** All components in reading order, those of sections and lists behind them. */
    public List<FormQuestion> questions() {
        var questions = new ArrayList<FormQuestion>();
        collect(root.path("components"), 0, "", questions);
        return questions;
    }

    public Optional<FormQuestion> question(String id) {
        return questions().stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /** Whether a number that it asks for has no digits behind the point. */
    boolean isWhole(String id) {
        return place(id)
                .map(place -> place.component().path("decimalDigits").asInt(0) == 0)
                .orElse(true);
    }

    /** The same form with that question changed; what the question has not changed stays as it is written. */
    public DraftForm with(FormQuestion changed) {
        var before = question(changed.id()).orElseThrow();
        var form = new DraftForm(root.deepCopy());
        form.place(changed.id()).ifPresent(place -> write(place.component(), before, changed));
        return form;
    }

    /**
     * A form that nothing is asked in yet.
     *
     * @param key by which tasks name it
     */
    public static DraftForm begun(String key) {
        var root = JSON.createObjectNode();
        root.put("schemaVersion", 18).put("type", "default").put("id", key).putArray("components");
        return new DraftForm(root);
    }

    /** A key for a new question, made of its words: "Hausmeister eingeladen?" becomes hausmeister_eingeladen. */
    public String keyFor(String label) {
        var base = plain(label);
        var taken = new HashSet<String>();
        questions().forEach(question -> taken.addAll(Set.of(question.key(), question.id())));
        var key = base;
        for (var number = 2; taken.contains(key) || taken.contains(idOf(key)); number++) {
            key = base + "_" + number;
        }
        return key;
    }

    /** A code made of words that none of those has. */
    public static String plain(String label, Set<String> taken) {
        var base = plain(label);
        var key = base;
        for (var number = 2; taken.contains(key); number++) {
            key = base + "_" + number;
        }
        return key;
    }

    /** A code made of words: lower case, no sign but letters, digits and underscores. */
    public static String plain(String label) {
        // by way of capitals a sharp s becomes two; two dots above a letter become an e behind it
        var words = label.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        var plain = Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\x{0308}", "e")
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^[_0-9]+|_+$", "");
        if (plain.length() > LONGEST_KEY) {
            var end = plain.lastIndexOf('_', LONGEST_KEY);
            plain = plain.substring(0, end < 1 ? LONGEST_KEY : end);
        }
        return plain.isEmpty() ? "antwort" : plain;
    }

    /** Id of the component that a new question with that key becomes. */
    public static String idOf(String key) {
        return "Feld_" + key;
    }

    /**
     * The same form with a new question.
     *
     * @param key from {@link #keyFor}
     * @param options for kinds that have some
     * @param after id of the component it comes behind, in whose section it then stands; null for the end. Behind a
     *     section means: as the first in it
     */
    public DraftForm adding(Kind kind, String key, String label, List<Option> options, @Nullable String after) {
        var component = JSON.createObjectNode();
        component.put("id", idOf(key)).put("type", kind.type());
        if (kind == Kind.TEXT) {
            component.put("text", label);
        } else {
            component.put(LABEL, label);
        }
        if (kind.isAsked()) {
            component.put("key", key);
        }
        switch (kind) {
            case SECTION -> component.putArray("components");
            case NUMBER -> component.put("decimalDigits", 0);
            case DAY -> component.put("subtype", "date");
            case NOTE, LINE -> component.putObject("validate").put("maxLength", 280);
            default -> {}
        }
        if (kind.hasOptions()) {
            writeOptions(component, options);
        }
        var form = new DraftForm(root.deepCopy());
        form.insert(component, kind, after);
        return form;
    }

    private void insert(ObjectNode component, Kind kind, @Nullable String after) {
        var place = after == null ? Optional.<Place>empty() : place(after);
        if (place.isEmpty()) {
            ((ArrayNode) root.path("components")).add(component);
        } else if (kind != Kind.SECTION && place.get().component().path("components") instanceof ArrayNode within) {
            within.insert(0, component);
        } else {
            place.get().siblings().insert(place.get().index() + 1, component);
        }
    }

    /** Whether anything stands beside it on that side. */
    public boolean canMove(String id, int step) {
        return place(id).filter(place -> place.canMove(step)).isPresent();
    }

    /** @param step 1 or -1, among what stands beside it */
    public DraftForm moving(String id, int step) {
        var form = new DraftForm(root.deepCopy());
        form.place(id).filter(place -> place.canMove(step)).ifPresent(place -> {
            place.siblings().remove(place.index());
            place.siblings().insert(place.index() + step, place.component());
        });
        return form;
    }

    /** With a copy right below, that has keys and ids of its own; what is asked in a section is copied with it. */
    public Copied copying(String id) {
        var form = new DraftForm(root.deepCopy());
        var place = form.place(id).orElseThrow();
        var copy = place.component().deepCopy();
        place.siblings().insert(place.index() + 1, copy);
        var names = new HashMap<String, String>();
        var ids = new LinkedHashMap<String, String>();
        form.nameAnew(copy, true, names, ids);
        askAnew(copy, names);
        var twins = new LinkedHashMap<FormQuestion, FormQuestion>();
        ids.forEach((was, now) ->
                twins.put(question(was).orElseThrow(), form.question(now).orElseThrow()));
        return new Copied(form, copy.path("id").asString(""), twins);
    }

    /** @param isKeyed whether its key is another, too: in a list of rows each has keys for itself */
    private void nameAnew(ObjectNode copy, boolean isKeyed, Map<String, String> names, Map<String, String> ids) {
        var taken = new HashSet<String>();
        questions().forEach(question -> taken.addAll(Set.of(question.key(), question.id())));
        var was = copy.path("id").asString("");
        var name = nameOfKey(copy);
        var key = copy.path(name).asString("");
        if (!key.isEmpty() && isKeyed) {
            names.put(key, free(key, taken, true));
            copy.put(name, names.get(key));
        }
        copy.put("id", names.containsKey(key) ? idOf(names.get(key)) : free(was, taken, false));
        ids.put(was, copy.path("id").asString(""));
        var areKeyed = isKeyed && Kind.of(copy.path("type").asString("")) != Kind.ROWS;
        copy.path("components").forEach(part -> nameAnew((ObjectNode) part, areKeyed, names, ids));
    }

    private static String free(String name, Set<String> taken, boolean isKey) {
        // a copy of a copy is the next one
        var base = name.replaceAll("_\\d+$", "");
        var number = 2;
        while (taken.contains(base + "_" + number) || isKey && taken.contains(idOf(base + "_" + number))) {
            number++;
        }
        return base + "_" + number;
    }

    /** What is asked in a copied section, where it depends on what is asked there, too. */
    private static void askAnew(ObjectNode copy, Map<String, String> names) {
        if (copy.path("conditional") instanceof ObjectNode conditional) {
            var hide = conditional.path("hide").asString("");
            for (var name : names.entrySet()) {
                hide = hide.replaceAll("(?<![\\w\"])" + Pattern.quote(name.getKey()) + "(?![\\w\"])", name.getValue());
            }
            conditional.put("hide", hide);
        }
        copy.path("components").forEach(part -> askAnew((ObjectNode) part, names));
    }

    /** @param twins each question and what its copy has become */
    public record Copied(DraftForm form, String id, Map<FormQuestion, FormQuestion> twins) {

        public Copied {
            twins = Map.copyOf(twins);
        }
    }

    /** With another key, and the id that belongs to it. */
    public DraftForm named(String id, String key) {
        var form = new DraftForm(root.deepCopy());
        form.place(id)
                .ifPresent(place ->
                        place.component().put(nameOfKey(place.component()), key).put("id", idOf(key)));
        return form;
    }

    private static String nameOfKey(JsonNode component) {
        return Kind.of(component.path("type").asString("")) == Kind.ROWS ? "path" : "key";
    }

    public DraftForm without(String id) {
        var form = new DraftForm(root.deepCopy());
        form.place(id).ifPresent(place -> place.siblings().remove(place.index()));
        return form;
    }

    /** A component as it is written, without what stands in it. */
    JsonNode written(String id) {
        var component = place(id).orElseThrow().component().deepCopy();
        component.remove("components");
        return component;
    }

    /** What the form says about itself. */
    JsonNode written() {
        var own = root.deepCopy();
        own.remove("components");
        return own;
    }

    private static void collect(JsonNode components, int depth, String row, List<FormQuestion> into) {
        for (var component : components) {
            var question = question(component, depth, row);
            into.add(question);
            collect(component.path("components"), depth + 1, question.kind() == Kind.ROWS ? question.key() : row, into);
        }
    }

    private static FormQuestion question(JsonNode component, int depth, String row) {
        var kind = Kind.of(component.path("type").asString(""));
        var options = new ArrayList<Option>();
        component
                .path("values")
                .forEach(value -> options.add(new Option(
                        value.path("value").asString(""), value.path(LABEL).asString(""))));
        var hide = component.path("conditional").path("hide").asString("").strip();
        return new FormQuestion(
                component.path("id").asString(""),
                kind,
                depth,
                row,
                component.path(nameOfKey(component)).asString(""),
                component.path(words(component)).asString(""),
                component.path("description").asString(""),
                component.path("validate").path("required").asBoolean(false),
                component.path("readonly").asBoolean(false),
                options,
                component.path("properties").path("liste").asString(""),
                number(component.path("validate").path("min")),
                number(component.path("validate").path("max")),
                hide.startsWith("=") ? hide.substring(1).strip() : hide);
    }

    /** Where a component's own words stand. */
    private static String words(JsonNode component) {
        return switch (component.path("type").asString("")) {
            case "text" -> "text";
            case "datetime" -> component.has(LABEL) ? LABEL : "dateLabel";
            default -> LABEL;
        };
    }

    private static @Nullable BigDecimal number(JsonNode value) {
        try {
            return value.isMissingNode() || value.isNull() ? null : new BigDecimal(value.asString(""));
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    private static void write(ObjectNode component, FormQuestion before, FormQuestion now) {
        if (!before.label().equals(now.label())) {
            component.put(words(component), now.label());
        }
        if (!before.help().equals(now.help())) {
            put(component, "description", now.help());
        }
        if (before.required() != now.required()) {
            validate(
                    component,
                    "required",
                    now.required() ? JSON.getNodeFactory().booleanNode(true) : null);
        }
        if (!Objects.equals(before.min(), now.min())) {
            validate(component, "min", numberNode(now.min()));
        }
        if (!Objects.equals(before.max(), now.max())) {
            validate(component, "max", numberNode(now.max()));
        }
        if (!before.options().equals(now.options())) {
            writeOptions(component, now.options());
        }
        if (!before.list().equals(now.list())) {
            part(component, "properties", "liste", now.list());
        }
        if (!before.hideIf().equals(now.hideIf())) {
            part(component, "conditional", "hide", now.hideIf().isEmpty() ? "" : "=" + now.hideIf());
        }
    }

    private static @Nullable JsonNode numberNode(@Nullable BigDecimal number) {
        return number == null ? null : JSON.getNodeFactory().numberNode(number);
    }

    private static void put(ObjectNode object, String name, String text) {
        if (text.isEmpty()) {
            object.remove(name);
        } else {
            object.put(name, text);
        }
    }

    private static void part(ObjectNode component, String object, String name, String text) {
        var part = component.path(object) instanceof ObjectNode there ? there : component.putObject(object);
        put(part, name, text);
        if (part.isEmpty()) {
            component.remove(object);
        }
    }

    private static void validate(ObjectNode component, String name, @Nullable JsonNode value) {
        var part = component.path("validate") instanceof ObjectNode there ? there : component.putObject("validate");
        if (value == null) {
            part.remove(name);
        } else {
            part.set(name, value);
        }
        if (part.isEmpty()) {
            component.remove("validate");
        }
    }

    private static void writeOptions(ObjectNode component, List<Option> options) {
        var values = component.putArray("values");
        options.forEach(
                option -> values.addObject().put("value", option.value()).put(LABEL, option.label()));
    }

    private Optional<Place> place(String id) {
        return root.path("components") instanceof ArrayNode components ? place(components, id) : Optional.empty();
    }

    private static Optional<Place> place(ArrayNode siblings, String id) {
        for (var index = 0; index < siblings.size(); index++) {
            if (siblings.get(index) instanceof ObjectNode component) {
                if (component.path("id").asString("").equals(id)) {
                    return Optional.of(new Place(siblings, index, component));
                }
                if (component.path("components") instanceof ArrayNode within) {
                    var found = place(within, id);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private record Place(ArrayNode siblings, int index, ObjectNode component) {

        boolean canMove(int step) {
            return index + step >= 0 && index + step < siblings.size();
        }
    }
}
