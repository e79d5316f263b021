package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.brueckenschlag.catalogue.Arrangement;
import org.brueckenschlag.catalogue.Arrangement.Row;
import org.brueckenschlag.catalogue.Arrangement.Seat;
import org.brueckenschlag.catalogue.FormQuestion.Kind;
import org.brueckenschlag.shared.Texts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows a form as a sheet on which questions are arranged; it tells where they stand then, and nothing else. */
@Tag("bs-form-editor")
@NpmPackage(value = "@bpmn-io/form-js-editor", version = "1.23.0")
@NpmPackage(value = "@bpmn-io/form-js-viewer", version = "1.23.0")
@NpmPackage(value = "preact", version = "10.15.1") // the newest that form-js goes with, and one for all
@JsModule("./workshop/bs-form-editor.js")
final class FormEditor extends Component implements HasSize, HasStyle {

    private static final long serialVersionUID = 1L;
    private static final String ROWS = "event.detail.rows";

    FormEditor(Texts texts) {
        var words = new HashMap<String, String>();
        for (var kind : Kind.values()) {
            words.put(kind.type(), NewQuestion.name(kind, texts));
        }
        words.put("remove", texts.get("ui.workshop.form.remove"));
        words.put("palette", texts.get("ui.workshop.arrange.palette"));
        words.put("empty", texts.get("ui.workshop.arrange.empty"));
        getElement().setPropertyMap("words", words);
        getElement()
                .setPropertyList(
                        "kinds",
                        NewQuestion.KINDS.stream()
                                .map(kind -> Map.of(
                                        "type",
                                        kind.type(),
                                        "kind",
                                        kind.key(),
                                        "label",
                                        NewQuestion.name(kind, texts)))
                                .toList());
    }

    /** @param locked ids of what stays in the form */
    void show(ObjectNode schema, String chosen, Set<String> locked) {
        getElement().setPropertyList("locked", List.copyOf(locked));
        getElement().setProperty("chosen", chosen);
        getElement().setPropertyJson("schema", schema);
    }

    /** After something was told that cannot be. */
    void showAgain() {
        getElement().executeJs("this.schema = this.schema");
    }

    void choose(String id) {
        getElement().setProperty("chosen", id);
    }

    void onArranged(Consumer<Arrangement> listener) {
        getElement()
                .addEventListener(
                        "form-arranged",
                        event ->
                                listener.accept(arrangement(event.getEventData().get(ROWS))))
                .addEventData(ROWS);
    }

    void onChosen(Consumer<String> listener) {
        onSome("question-chosen", listener);
    }

    void onRemovalAsked(Consumer<String> listener) {
        onSome("removal-asked", listener);
    }

    private void onSome(String event, Consumer<String> listener) {
        getElement()
                .addEventListener(
                        event,
                        told -> listener.accept(
                                told.getEventData().get("event.detail.id").asString("")))
                .addEventData("event.detail.id");
    }

    void onWanted(Wanted listener) {
        getElement()
                .addEventListener("question-wanted", event -> {
                    var wanted = event.getEventData().get("event.detail.kind").asString("");
                    NewQuestion.KINDS.stream()
                            .filter(kind -> kind.key().equals(wanted))
                            .findFirst()
                            .ifPresent(kind -> listener.wanted(
                                    kind, arrangement(event.getEventData().get(ROWS))));
                })
                .addEventData("event.detail.kind")
                .addEventData(ROWS);
    }

    void onFailed(Runnable listener) {
        getElement().addEventListener("import-failed", event -> listener.run());
    }

    private static Arrangement arrangement(JsonNode told) {
        var rows = new ArrayList<Row>();
        told.forEach(row -> {
            var seats = new ArrayList<Seat>();
            row.path("seats").forEach(seat -> {
                var columns = seat.path("columns");
                seats.add(
                        new Seat(seat.path("id").asString(""), columns.isNumber() ? (Integer) columns.asInt(0) : null));
            });
            rows.add(new Row(row.path("section").asString(""), seats));
        });
        return new Arrangement(rows);
    }

    @FunctionalInterface
    interface Wanted {

        /** @param where the empty id stands for what is wanted; without rows behind what is chosen */
        void wanted(Kind kind, Arrangement where);
    }
}
