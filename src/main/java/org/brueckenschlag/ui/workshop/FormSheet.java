package org.brueckenschlag.ui.workshop;

import java.util.Map;
import org.brueckenschlag.catalogue.Arrangement;
import org.brueckenschlag.catalogue.DraftForm;
import org.brueckenschlag.catalogue.FormQuestion;
import org.brueckenschlag.catalogue.FormQuestion.Kind;
import org.brueckenschlag.forms.FormComponent.Option;
import org.brueckenschlag.shared.Texts;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A form as the sheet shows it: what is asked, and where. Conditions, checks and keys stay at home, so that nothing of
 * them can come back changed.
 */
final class FormSheet {

    /** As many as one needs to see how large it is. */
    private static final int MOST_OPTIONS = 8;

    private final DraftForm form;
    private final Arrangement arrangement;
    private final Map<String, String> words;
    private final Texts texts;

    /** @param words of the draft in the reader's language by now */
    FormSheet(DraftForm form, Map<String, String> words, Texts texts) {
        this.form = form;
        this.arrangement = form.arrangement();
        this.words = words;
        this.texts = texts;
    }

    ObjectNode schema() {
        var root = JsonNodeFactory.instance.objectNode().put("type", "default").put("id", "Formular");
        fill(root.putArray("components"), "");
        return root;
    }

    private void fill(ArrayNode components, String section) {
        for (var row : arrangement.rows()) {
            if (row.section().equals(section)) {
                // a name of its own: rows of two sections may be called the same in the file
                var name = "Row_" + row.seats().getFirst().id();
                row.seats()
                        .forEach(seat -> form.question(seat.id())
                                .map(this::called)
                                .ifPresent(question -> {
                                    var component = draw(question, components.addObject());
                                    component
                                            .putObject("layout")
                                            .put("row", name)
                                            .put("columns", seat.columns());
                                }));
            }
        }
    }

    private ObjectNode draw(FormQuestion question, ObjectNode component) {
        var kind = question.kind() == Kind.UNKNOWN ? Kind.TEXT : question.kind();
        component.put("id", question.id()).put("type", kind.type());
        component.put(
                kind == Kind.TEXT ? "text" : kind == Kind.DAY ? "dateLabel" : "label",
                QuestionList.name(question, texts));
        if (kind.isAsked()) {
            component.put("key", question.id()).put("description", question.help());
            component.putObject("validate").put("required", question.required());
        }
        switch (kind) {
            case DAY -> component.put("subtype", "date");
            case SPACE -> component.put("height", 24);
            case ROWS -> component.put("path", question.id());
            default -> {}
        }
        if (kind.hasOptions()) {
            var values = component.putArray("values");
            question.options().stream()
                    .limit(MOST_OPTIONS)
                    .forEach(option ->
                            values.addObject().put("value", option.value()).put("label", option.label()));
        }
        if (kind == Kind.SECTION || kind == Kind.ROWS) {
            fill(component.putArray("components"), question.id());
        }
        return component;
    }

    private FormQuestion called(FormQuestion question) {
        var help = question.words(form.key()) + ".description";
        var options = question.options().stream()
                .map(option -> new Option(
                        option.value(),
                        words.getOrDefault("value." + question.key() + "." + option.value(), option.label())))
                .toList();
        return question.asking(words.getOrDefault(question.asked(form.key()), question.label()))
                .helping(question.help().isEmpty() ? "" : words.getOrDefault(help, question.help()))
                .offering(options, question.list());
    }
}
