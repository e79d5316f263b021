package org.brueckenschlag.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brueckenschlag.shared.Refused;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The questions of a form, the form itself, and in which order the questions of each section stand. */
final class PiecesOfForm implements Pieces {

    /** Id of the form itself. */
    private static final String FORM = "";

    /** Begins the id under which it is a piece itself where a question stands. */
    private static final String SEAT = "seat:";

    private static final String PARTS = "components";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ObjectNode root;

    PiecesOfForm(String json) {
        try {
            root = (ObjectNode) JSON.readTree(DraftForm.of(json).json());
        } catch (Refused noForm) {
            throw new IllegalArgumentException("no form", noForm);
        }
    }

    @Override
    public Map<String, String> said() {
        var said = new LinkedHashMap<String, String>();
        said.put(FORM, own(root));
        collect(root, FORM, said);
        return said;
    }

    private static void collect(ObjectNode section, String id, Map<String, String> said) {
        var ids = parts(section).stream().map(PiecesOfForm::id).toList();
        said.put(ORDER + id, String.join(" ", ids));
        for (var part : parts(section)) {
            said.put(id(part), id + " " + own(part));
            if (part.has(ArrangedForm.LAYOUT)) {
                said.put(SEAT + id(part), part.path(ArrangedForm.LAYOUT).toString());
            }
            if (part.path(PARTS).isArray()) {
                collect(part, id(part), said);
            }
        }
    }

    @Override
    public Set<String> needs(String id) {
        if (id.startsWith(SEAT)) {
            return Set.of(id.substring(SEAT.length()));
        }
        var place = placeOf(root, FORM, id);
        return place == null ? Set.of() : Set.of(place);
    }

    @Override
    public void take(String id, Pieces other) {
        var from = ((PiecesOfForm) other).root;
        if (id.startsWith(ORDER)) {
            order(id.substring(ORDER.length()), from);
            return;
        }
        if (id.startsWith(SEAT)) {
            seat(id.substring(SEAT.length()), from);
            return;
        }
        if (id.equals(FORM)) {
            overwrite(root, from);
            return;
        }
        var here = sectionOf(root, id);
        var there = sectionOf(from, id);
        if (here != null && there != null && needs(id).equals(other.needs(id))) {
            overwrite(part(here, id), part(there, id));
            return;
        }
        var moved = here == null ? null : take(here, id);
        var place = placeOf(from, FORM, id);
        var section = place == null ? null : find(root, place);
        if (there != null && section != null) {
            insert(section, moved == null ? like(part(there, id)) : moved, predecessors(there, id));
            overwrite(part(section, id), part(there, id));
        }
    }

    private void seat(String id, ObjectNode from) {
        var here = find(root, id);
        var there = find(from, id);
        if (here != null && there != null) {
            here.remove(ArrangedForm.LAYOUT);
            if (there.has(ArrangedForm.LAYOUT)) {
                here.set(ArrangedForm.LAYOUT, there.path(ArrangedForm.LAYOUT).deepCopy());
            }
        }
    }

    private static ObjectNode like(ObjectNode part) {
        var like = JSON.createObjectNode();
        part.properties().stream()
                .filter(field -> !field.getKey().equals(PARTS))
                .forEach(field -> like.set(field.getKey(), field.getValue()));
        if (part.path(PARTS).isArray()) {
            like.putArray(PARTS);
        }
        return like;
    }

    @Override
    public String written() {
        return DraftForm.of(JSON.writeValueAsString(root)).json();
    }

    /** The common ones change places among themselves. */
    private void order(String section, ObjectNode from) {
        var here = find(root, section);
        var there = find(from, section);
        if (here == null || there == null) {
            return;
        }
        var present = parts(here).stream().map(PiecesOfForm::id).toList();
        var wanted = parts(there).stream()
                .map(PiecesOfForm::id)
                .filter(present::contains)
                .iterator();
        var common = parts(there).stream().map(PiecesOfForm::id).toList();
        var ordered = new ArrayList<ObjectNode>();
        for (var part : parts(here)) {
            ordered.add(common.contains(id(part)) ? part(here, wanted.next()) : part);
        }
        var array = (ArrayNode) here.path(PARTS);
        array.removeAll();
        ordered.forEach(array::add);
    }

    /** Where it stands, and what stands in it, stays. */
    private static void overwrite(ObjectNode old, ObjectNode now) {
        var before = old.deepCopy();
        var parts = old.get(PARTS);
        old.removeAll();
        now.properties().forEach(field -> {
            if (!field.getKey().equals(PARTS) && !field.getKey().equals(ArrangedForm.LAYOUT)) {
                old.set(field.getKey(), field.getValue().deepCopy());
            } else if (field.getKey().equals(PARTS) && parts != null) {
                old.set(PARTS, parts);
            }
        });
        if (before.has(ArrangedForm.LAYOUT)) {
            old.set(ArrangedForm.LAYOUT, before.get(ArrangedForm.LAYOUT));
        }
    }

    private static List<String> predecessors(ObjectNode section, String id) {
        var before = new ArrayList<String>();
        for (var part : parts(section)) {
            if (id(part).equals(id)) {
                break;
            }
            before.addFirst(id(part));
        }
        return before;
    }

    /** Behind the nearest one of those that is there. */
    private static void insert(ObjectNode section, ObjectNode part, List<String> predecessors) {
        var ids = parts(section).stream().map(PiecesOfForm::id).toList();
        var at = predecessors.stream()
                .filter(ids::contains)
                .findFirst()
                .map(ids::indexOf)
                .orElse(-1);
        ((ArrayNode) section.path(PARTS)).insert(at + 1, part);
    }

    private static ObjectNode take(ObjectNode section, String id) {
        var ids = parts(section).stream().map(PiecesOfForm::id).toList();
        return (ObjectNode) ((ArrayNode) section.path(PARTS)).remove(ids.indexOf(id));
    }

    private static ObjectNode part(ObjectNode section, String id) {
        return parts(section).stream()
                .filter(part -> id(part).equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable ObjectNode find(ObjectNode section, String id) {
        if (id.equals(FORM)) {
            return section;
        }
        var around = sectionOf(section, id);
        return around == null ? null : part(around, id);
    }

    private static @Nullable ObjectNode sectionOf(ObjectNode section, String id) {
        for (var part : parts(section)) {
            if (id(part).equals(id)) {
                return section;
            }
            var within = sectionOf(part, id);
            if (within != null) {
                return within;
            }
        }
        return null;
    }

    /** Id of the section in which it stands. */
    private static @Nullable String placeOf(ObjectNode section, String sectionId, String id) {
        for (var part : parts(section)) {
            var place = id(part).equals(id) ? sectionId : placeOf(part, id(part), id);
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    private static List<ObjectNode> parts(ObjectNode section) {
        var parts = new ArrayList<ObjectNode>();
        for (JsonNode part : section.path(PARTS)) {
            if (part instanceof ObjectNode object) {
                parts.add(object);
            }
        }
        return parts;
    }

    /** Components without an id are told apart by their key. */
    private static String id(ObjectNode part) {
        return part.path("id").asString(part.path("key").asString("-"));
    }

    private static String own(ObjectNode part) {
        var own = part.deepCopy();
        own.remove(List.of(PARTS, ArrangedForm.LAYOUT));
        return JSON.writeValueAsString(own);
    }
}
