package org.brueckenschlag.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brueckenschlag.casefree.AllowedComponents;
import org.brueckenschlag.forms.FormComponent.Amount;
import org.brueckenschlag.forms.FormComponent.Day;
import org.brueckenschlag.forms.FormComponent.Divider;
import org.brueckenschlag.forms.FormComponent.Field;
import org.brueckenschlag.forms.FormComponent.Note;
import org.brueckenschlag.forms.FormComponent.OneOf;
import org.brueckenschlag.forms.FormComponent.Rows;
import org.brueckenschlag.forms.FormComponent.Section;
import org.brueckenschlag.forms.FormComponent.ShortNote;
import org.brueckenschlag.forms.FormComponent.SomeOf;
import org.brueckenschlag.forms.FormComponent.Tick;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.shared.Refused;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads one form; collects everything that is wrong with it before it refuses. */
final class FormReading {

    private static final int LARGEST_FILE = 1_000_000;
    private static final int MOST_COMPONENTS = 300;
    private static final int DEEPEST_SECTION = 4;
    private static final int MOST_ROWS = 50;
    private static final int USUAL_ROWS = 20;
    private static final int LONGEST_NOTE = 280;
    private static final int WIDEST_SCALE = 10;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(40)
                            .maxStringLength(20_000)
                            .maxNumberLength(40)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private final AllowedComponents allowed;
    private final PersonalQuestions personal;
    private final Conditions conditions;

    private final List<Finding> problems = new ArrayList<>();
    private final List<Finding> unheeded = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> keys = new HashSet<>();
    private final Map<String, Object> initial = new HashMap<>();
    private final List<FormRule> rules = new ArrayList<>();
    private final FormSeats seats = new FormSeats();
    private int components;
    private boolean inRow;

    FormReading(AllowedComponents allowed, PersonalQuestions personal, Conditions conditions) {
        this.allowed = allowed;
        this.personal = personal;
        this.conditions = conditions;
    }

    FormSchema read(String json) {
        var root = parse(json);
        var key = root.path("id").asString("");
        if (!ComponentJson.isId(key)) {
            problem("id", "forms.id-invalid", AnswerPath.shortened(key));
        }
        if (!root.path("components").isArray()) {
            problem("components", "forms.property-missing", "components", "form");
        }
        var read = components(root.path("components"), "components", 0, keys, initial);
        var form = new FormSchema(key, read, initial, rules, seats.divided());
        problems.addAll(personal.in(form));
        if (!problems.isEmpty()) {
            throw new Refused(FormRefusal.UNREADABLE, problems);
        }
        return form;
    }

    /** Of the form that was read: what stands in it and nothing heeds. */
    List<Finding> unheeded() {
        return List.copyOf(unheeded);
    }

    private JsonNode parse(String json) {
        if (json.length() > LARGEST_FILE) {
            throw new Refused(
                    FormRefusal.UNREADABLE, List.of(Finding.of("", "forms.file-too-large", LARGEST_FILE / 1000)));
        }
        try {
            var root = JSON.readTree(json);
            if (root.isObject()) {
                return root;
            }
        } catch (JacksonException broken) {
            var place = broken.getLocation();
            var line = place == null ? 0 : place.getLineNr();
            throw new Refused(FormRefusal.UNREADABLE, List.of(Finding.of("", "forms.not-json", line)));
        }
        throw new Refused(FormRefusal.UNREADABLE, List.of(Finding.of("", "forms.not-json", 1)));
    }

    private List<FormComponent> components(
            JsonNode list, String path, int depth, Set<String> keysInScope, Map<String, Object> defaults) {
        var read = new ArrayList<FormComponent>();
        int index = 0;
        for (var node : list) {
            if (++components > MOST_COMPONENTS) {
                if (components == MOST_COMPONENTS + 1) {
                    problem(path, "forms.too-many-components", MOST_COMPONENTS);
                }
                break;
            }
            var component = component(node, path + "[" + index++ + "]", depth, keysInScope, defaults);
            if (component != null) {
                read.add(component);
            }
        }
        return Collections.unmodifiableList(read);
    }

    private @Nullable FormComponent component(
            JsonNode node, String path, int depth, Set<String> keysInScope, Map<String, Object> defaults) {
        var json = new ComponentJson(node, path, problems);
        if (!allowed.allows(json.type())) {
            problem(json.place(), "forms.component-not-allowed", AnswerPath.shortened(json.type()));
            return null;
        }
        json.refuseOthersThan(allowed, unheeded);
        if (!ids.add(json.id())) {
            problem(json.place(), "forms.id-twice", json.id());
        }
        seats.add(json.id(), path.substring(0, path.lastIndexOf('[')), json.row(), json.columns());
        var hideIf = json.hideIf(conditions);
        return switch (json.type()) {
            case "group" -> section(json, node, path, depth, hideIf, keysInScope, defaults);
            case "dynamiclist" -> rows(json, node, path, depth, hideIf, keysInScope, defaults);
            case "text" -> new Note(json.id(), json.requiredText("text"), hideIf);
            case "separator", "spacer" -> new Divider(json.id(), hideIf);
            default -> field(json, hideIf, keysInScope, defaults);
        };
    }

    private @Nullable Section section(
            ComponentJson json,
            JsonNode node,
            String path,
            int depth,
            @Nullable String hideIf,
            Set<String> keysInScope,
            Map<String, Object> defaults) {
        if (depth >= DEEPEST_SECTION) {
            problem(json.place(), "forms.too-deep", DEEPEST_SECTION);
            return null;
        }
        var within = components(node.path("components"), path + ".components", depth + 1, keysInScope, defaults);
        var label = json.text("label");
        return new Section(json.id(), label == null ? "" : label, json.text("description"), hideIf, within);
    }

    private Rows rows(
            ComponentJson json,
            JsonNode node,
            String path,
            int depth,
            @Nullable String hideIf,
            Set<String> keysInScope,
            Map<String, Object> defaults) {
        var key = key(json, "path", keysInScope);
        rule(json, key);
        var rowDefaults = new HashMap<String, Object>();
        var fields = new ArrayList<Field>();
        inRow = true;
        var parts = components(node.path("components"), path + ".components", depth + 1, new HashSet<>(), rowDefaults);
        inRow = false;
        for (var part : parts) {
            switch (part) {
                case Field field -> fields.add(field);
                case FormComponent other -> problem(other.id(), "forms.only-fields-in-rows");
            }
        }
        if (parts.isEmpty()) {
            problem(json.place(), "forms.property-missing", "components", json.type());
        }
        var min = json.whole("properties.min_zeilen", 0, 0, MOST_ROWS);
        var max = json.whole("properties.max_zeilen", USUAL_ROWS, 1, MOST_ROWS);
        if (min > max) {
            problem(json.place(), "forms.range-empty", min, max);
        }
        var readOnly = json.isReadOnly();
        var fixed = !json.flag("allowAddRemove", true);
        var atFirst = Math.min(max, Math.max(min, json.whole("defaultRepetitions", min, 0, MOST_ROWS)));
        if (!readOnly && !fixed && atFirst > 0) {
            defaults.put(key, Collections.nCopies(atFirst, Map.copyOf(rowDefaults)));
        }
        return new Rows(
                json.id(),
                key,
                json.requiredText("label"),
                json.text("description"),
                hideIf,
                readOnly,
                min,
                max,
                fixed,
                fields);
    }

    private Field field(
            ComponentJson json, @Nullable String hideIf, Set<String> keysInScope, Map<String, Object> defaults) {
        var key = key(json, "key", keysInScope);
        rule(json, key);
        var type = json.type();
        var label = json.requiredText(type.equals("datetime") && json.text("label") == null ? "dateLabel" : "label");
        var help = json.text("description");
        var required = json.flag("validate.required", false);
        var readOnly = json.isReadOnly();
        var id = json.id();
        var field = switch (type) {
            case "checkbox" ->
                new Tick(id, key, label, help, hideIf, required, readOnly, json.flag("defaultValue", false));
            case "number" -> amount(json, key, label, hideIf);
            case "radio", "select" ->
                new OneOf(
                        id,
                        key,
                        label,
                        help,
                        hideIf,
                        required,
                        readOnly,
                        type.equals("radio"),
                        json.options(),
                        json.list());
            case "checklist", "taglist" ->
                new SomeOf(
                        id,
                        key,
                        label,
                        help,
                        hideIf,
                        required,
                        readOnly,
                        type.equals("taglist"),
                        json.options(),
                        json.list());
            case "datetime" -> day(json, key, label, hideIf);
            default -> new ShortNote(id, key, label, help, hideIf, required, readOnly, noteLength(json));
        };
        rememberDefault(json, field, defaults);
        return field;
    }

    private Amount amount(ComponentJson json, String key, String label, @Nullable String hideIf) {
        var decimals = json.whole("decimalDigits", 0, 0, 4);
        var min = json.number("validate.min");
        var max = json.number("validate.max");
        if (min != null && max != null && min.compareTo(max) > 0) {
            problem(json.place(), "forms.range-empty", min, max);
        }
        var look = json.text("properties.darstellung");
        if (look != null && !look.equals("skala")) {
            problem(json.place(), "forms.property-wrong", "darstellung", look);
        }
        return new Amount(
                json.id(),
                key,
                label,
                json.text("description"),
                hideIf,
                json.flag("validate.required", false),
                json.isReadOnly(),
                decimals,
                min,
                max,
                look != null && decimals == 0 && fitsScale(min, max),
                json.text("properties.skala_von"),
                json.text("properties.skala_bis"));
    }

    private static boolean fitsScale(@Nullable BigDecimal min, @Nullable BigDecimal max) {
        return min != null && max != null && max.subtract(min).compareTo(BigDecimal.valueOf(WIDEST_SCALE)) < 0;
    }

    private Day day(ComponentJson json, String key, String label, @Nullable String hideIf) {
        var subtype = json.text("subtype");
        if (subtype != null && !subtype.equals("date")) {
            problem(json.place(), "forms.only-days", AnswerPath.shortened(subtype));
        }
        return new Day(
                json.id(),
                key,
                label,
                json.text("description"),
                hideIf,
                json.flag("validate.required", false),
                json.isReadOnly(),
                json.day("properties.fruehestens"),
                json.day("properties.spaetestens"));
    }

    /** A row cannot see what the others say: what is true of all of them is said at their list. */
    private void rule(ComponentJson json, String key) {
        var rule = json.rule(key, conditions);
        if (rule != null && !inRow) {
            rules.add(rule);
        } else if (rule != null) {
            problem(json.place(), "forms.property-not-allowed", "pruefung", json.type());
        }
    }

    private int noteLength(ComponentJson json) {
        var length = json.number("validate.maxLength");
        if (length == null || length.signum() <= 0 || length.compareTo(BigDecimal.valueOf(LONGEST_NOTE)) > 0) {
            problem(json.place(), "forms.note-too-long", LONGEST_NOTE);
            return LONGEST_NOTE;
        }
        return length.intValue();
    }

    private void rememberDefault(ComponentJson json, Field field, Map<String, Object> defaults) {
        var value = json.value("defaultValue");
        if (value == null || field.readOnly()) {
            return;
        }
        var checked = FieldAnswer.check(field, value, field.key());
        if (checked.finding() != null) {
            problem(json.place(), "forms.default-wrong", AnswerPath.shortened(String.valueOf(value)));
        } else if (checked.value() != null) {
            defaults.put(field.key(), checked.value());
        }
    }

    private String key(ComponentJson json, String property, Set<String> keysInScope) {
        var key = json.key(property);
        if (!key.isEmpty() && !keysInScope.add(key)) {
            problem(json.place(), "forms.key-twice", key);
        }
        return key;
    }

    private void problem(String place, String key, Object... arguments) {
        problems.add(Finding.of(place, key, arguments));
    }
}
