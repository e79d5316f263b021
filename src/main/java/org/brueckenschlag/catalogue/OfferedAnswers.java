package org.brueckenschlag.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brueckenschlag.catalogue.DraftTable.Column;
import org.brueckenschlag.catalogue.FormQuestion.Kind;
import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;
import org.brueckenschlag.forms.FormComponent.Option;
import org.brueckenschlag.shared.Refused;

/** What can be answered in the forms of a draft: what tables and conditions let choose from. */
public final class OfferedAnswers {

    private final Map<String, FormQuestion> questions = new LinkedHashMap<>();
    private final Set<String> alwaysAnswered = new HashSet<>();
    private final List<DraftTable> tables = new ArrayList<>();
    private final Labels labels;

    /**
     * @param files of the draft by name; a form that cannot be read offers nothing
     * @param labels of the version it began with
     */
    public OfferedAnswers(Map<String, String> files, Labels labels) {
        this.labels = labels;
        files.forEach((name, content) -> {
            if (name.endsWith(".form")) {
                try {
                    DraftForm.of(content).questions().forEach(this::offer);
                } catch (Refused unreadable) {
                    // its findings stand at the form
                }
            } else if (name.endsWith(".dmn")) {
                DraftTable.read(content).ifPresent(tables::add);
            }
        });
    }

    /** The same question may stand in several forms; once it was only shown. */
    private void offer(FormQuestion question) {
        if (question.kind().isAsked()
                && !question.key().isEmpty()
                && question.row().isEmpty()) {
            questions.merge(question.key(), question, (one, other) -> one.readOnly() ? other : one);
            // an untouched tick says no
            if (!question.readOnly()
                    && question.hideIf().isEmpty()
                    && (question.required() || question.kind() == Kind.TICK)) {
                alwaysAnswered.add(question.key());
            }
        }
    }

    /** What a condition can compare: the questions that are asked, and what the tables decide. */
    public List<FormQuestion> compared() {
        var all = new LinkedHashMap<>(questions);
        tables.forEach(
                table -> table.outputs().forEach(output -> all.putIfAbsent(output.expression(), decided(output))));
        return List.copyOf(all.values());
    }

    private FormQuestion decided(Column output) {
        var kind = isTick(output) ? Kind.TICK : isNumber(output) ? Kind.NUMBER : Kind.ONE;
        var name = output.label().isEmpty() ? labels.field(output.expression()) : output.label();
        return new FormQuestion(
                output.id(), kind, 0, "", output.expression(), name, "", false, true, of(output), "", null, null, "");
    }

    /** What can be chosen under a column, those first that the table allows; empty where it is no choice. */
    public List<Option> of(Column column) {
        var words = new HashMap<String, String>();
        var codes = new ArrayList<>(column.values());
        var question = questions.get(column.expression());
        if (question != null) {
            question.options().forEach(option -> {
                words.put(option.value(), option.label());
                if (!codes.contains(option.value())) {
                    codes.add(option.value());
                }
            });
        }
        return codes.stream()
                .map(code -> new Option(code, words(column, code, words)))
                .toList();
    }

    private String words(Column column, String code, Map<String, String> known) {
        var label = labels.value(column.expression(), code);
        return label.equals(code) ? known.getOrDefault(code, code) : label;
    }

    /** Whether a form asks for it, and none of those that do insists on an answer. */
    public boolean mayStayOpen(Column column) {
        return column.isAnswer()
                && questions.containsKey(column.expression())
                && !alwaysAnswered.contains(column.expression());
    }

    public boolean isTick(Column column) {
        var question = questions.get(column.expression());
        return column.type().equals("boolean") || question != null && question.kind() == Kind.TICK;
    }

    public boolean isNumber(Column column) {
        var question = questions.get(column.expression());
        return switch (column.type()) {
            case "integer", "long", "double", "number" -> true;
            default -> question != null && question.kind() == Kind.NUMBER;
        };
    }
}
