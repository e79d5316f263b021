package org.brueckenschlag.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        form.place(changed.id()).ifPresent(place -> WrittenQuestion.write(place.component(), before, changed));
        return form;
    }

    /** The same form in which that question asks for something else, in the same words and place. */
    DraftForm turning(String id, Kind kind, List<Option> options) {
        var question = question(id).orElseThrow();
        var form = new DraftForm(root.deepCopy());
        var place = form.place(id).orElseThrow();
        place.siblings().set(place.index(), WrittenQuestion.turned(place.component(), question, kind, options));
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
        var base = PlainCode.of(label);
        var taken = new HashSet<String>();
        questions().forEach(question -> taken.addAll(Set.of(question.key(), question.id())));
        var key = base;
        for (var number = 2; taken.contains(key) || taken.contains(idOf(key)); number++) {
            key = base + "_" + number;
        }
        return key;
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
        var component = WrittenQuestion.begun(kind, idOf(key), key, label, options);
        var form = new DraftForm(root.deepCopy());
        form.insert(component, kind, after);
        return form;
    }

    private void insert(ObjectNode component, Kind kind, @Nullable String after) {
        var place = after == null ? Optional.<FormPlace>empty() : place(after);
        if (place.isEmpty()) {
            ((ArrayNode) root.path(FormPlace.PARTS)).add(component);
        } else if (kind != Kind.SECTION && place.get().component().path(FormPlace.PARTS) instanceof ArrayNode within) {
            within.insert(0, component);
        } else {
            place.get().insertBehind(component);
        }
    }

    /** How its components stand. */
    public Arrangement arrangement() {
        return new ArrangedForm(root).read();
    }

    /** Whether that names what stands in this form, each where it may stand. */
    public boolean canBecome(Arrangement wanted) {
        return new ArrangedForm(root).canBecome(wanted);
    }

    /** The same form arranged in that way; as it is where it {@link #canBecome cannot be}. */
    public DraftForm arranged(Arrangement wanted) {
        var form = new DraftForm(root.deepCopy());
        var arranged = new ArrangedForm(form.root);
        if (!arranged.canBecome(wanted)) {
            return this;
        }
        arranged.become(wanted);
        return form;
    }

    /** @param step 1 or -1, among what stands beside it */
    public DraftForm moving(String id, int step) {
        return arranged(arrangement().moving(id, step));
    }

    /** With a copy right below, that has keys and ids of its own; what is asked in a section is copied with it. */
    public Copied copying(String id) {
        var form = new DraftForm(root.deepCopy());
        var place = form.place(id).orElseThrow();
        var copy = place.component().deepCopy();
        place.insertBehind(copy);
        var twins = new LinkedHashMap<FormQuestion, FormQuestion>();
        new CopiedQuestion(form, copy)
                .ids()
                .forEach((was, now) -> twins.put(
                        question(was).orElseThrow(), form.question(now).orElseThrow()));
        return new Copied(form, copy.path("id").asString(""), twins);
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
                .ifPresent(place -> place.component()
                        .put(WrittenQuestion.nameOfKey(place.component()), key)
                        .put("id", idOf(key)));
        return form;
    }

    public DraftForm without(String id) {
        var form = new DraftForm(root.deepCopy());
        form.place(id).ifPresent(place -> place.siblings().remove(place.index()));
        return form;
    }

    /** A component as it is written, without where it stands and what stands in it. */
    JsonNode written(String id) {
        var component = place(id).orElseThrow().component().deepCopy();
        component.remove(List.of(FormPlace.PARTS, ArrangedForm.LAYOUT));
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
            var question = WrittenQuestion.read(component, depth, row);
            into.add(question);
            collect(component.path("components"), depth + 1, question.kind() == Kind.ROWS ? question.key() : row, into);
        }
    }

    private Optional<FormPlace> place(String id) {
        return FormPlace.of(id, root);
    }
}
