package org.brueckenschlag.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.DraftTable.Column;
import org.brueckenschlag.catalogue.FormQuestion.Kind;
import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;
import org.brueckenschlag.forms.FormComponent.Option;
import org.brueckenschlag.shared.Refused;

/** What can be answered in the forms of a draft: what tables and conditions let choose from. */
public final class OfferedAnswers {

    /** What a formula of a file of decisions gives. */
    private static final Pattern VARIABLE = Pattern.compile("<(?:\\w+:)?variable\\s[^>]*\\bname=\"(\\w{1,80})\"");

    private static final Pattern NAMED = Pattern.compile("\"(?:key|path|id)\"\\s*:\\s*\"(\\w{1,80})\"");

    private final Map<String, FormQuestion> questions = new LinkedHashMap<>();
    private final Map<String, Set<String>> offered = new HashMap<>();
    private final Set<String> otherNames = new HashSet<>();
    private final Map<String, Set<String>> places = new HashMap<>();
    private final Set<String> alwaysAnswered = new HashSet<>();
    private final Set<String> fractions = new HashSet<>();
    private final List<WrittenTable> tables = new ArrayList<>();
    private final NamesInDiagrams diagrams = new NamesInDiagrams();
    private final Labels labels;

    /**
     * @param files of the draft by name; a form that cannot be read offers nothing
     * @param labels of the version it began with
     */
    public OfferedAnswers(Map<String, String> files, Labels labels) {
        this.labels = labels;
        files.forEach((name, content) -> {
            if (name.endsWith(".form")) {
                NAMED.matcher(content).results().forEach(named -> otherNames.add(named.group(1)));
                try {
                    var form = DraftForm.of(content);
                    form.questions().forEach(question -> offer(question, bare(name)));
                    form.questions().stream()
                            .filter(question -> !form.isWhole(question.id()))
                            .forEach(question -> fractions.add(question.key()));
                } catch (Refused unreadable) {
                    // its findings stand at the form
                }
            } else if (name.endsWith(".dmn")) {
                WrittenTable.all(content).forEach(table -> add(table, bare(name)));
                VARIABLE.matcher(content).results().forEach(named -> otherNames.add(named.group(1)));
            } else if (name.endsWith(".bpmn")) {
                diagrams.read(content);
            }
        });
    }

    /** The same question may stand in several forms; once it was only shown. */
    private void offer(FormQuestion question, String form) {
        if (question.kind().isAsked()
                && !question.key().isEmpty()
                && question.row().isEmpty()) {
            if (!question.readOnly()) {
                places.computeIfAbsent(question.key(), key -> new LinkedHashSet<>())
                        .add(form);
            }
            questions.merge(question.key(), question, (one, other) -> one.readOnly() ? other : one);
            question.options()
                    .forEach(option -> offered.computeIfAbsent(question.key(), key -> new HashSet<>())
                            .add(option.value()));
            // an untouched tick says no
            if (!question.readOnly()
                    && question.hideIf().isEmpty()
                    && (question.required() || question.kind() == Kind.TICK)) {
                alwaysAnswered.add(question.key());
            }
        }
    }

    private void add(WrittenTable table, String file) {
        tables.add(table);
        table.outputs()
                .forEach(output -> places.computeIfAbsent(output.expression(), key -> new LinkedHashSet<>())
                        .add(file));
    }

    private static String bare(String file) {
        return file.substring(0, file.lastIndexOf('.'));
    }

    /** Forms that ask for it and tables that decide it, by the names of their files without the ending. */
    public Set<String> places(FormQuestion question) {
        return places.getOrDefault(question.key().substring(question.key().indexOf('.') + 1), Set.of());
    }

    /** What the forms ask, whether or not a table looks at it. */
    public List<FormQuestion> asked() {
        return List.copyOf(questions.values());
    }

    /** As DMN names what is answered to it; a day is text, as forms give it. */
    public String type(FormQuestion question) {
        return switch (question.kind()) {
            case TICK -> "boolean";
            case NUMBER -> fractions.contains(question.key()) ? "double" : "integer";
            default -> "string";
        };
    }

    /** What a condition can compare: the questions that are asked, and what the tables decide. */
    public List<FormQuestion> compared() {
        var all = new LinkedHashMap<>(questions);
        tables.forEach(table -> table.outputs().forEach(output -> {
            var asked = questions.get(output.expression());
            var decided = decided(table, output);
            if (asked == null) {
                all.putIfAbsent(decided.key(), decided);
            } else if (asked.readOnly() && !decided.key().equals(asked.key())) {
                // a form that only shows it does not answer it
                all.remove(asked.key());
                all.put(decided.key(), decided);
            }
        }));
        return List.copyOf(all.values());
    }

    /** By the name that a condition reads it by: {@code d1.triage}. */
    private FormQuestion decided(WrittenTable table, Column output) {
        var kind = isTick(output) ? Kind.TICK : isNumber(output) ? Kind.NUMBER : Kind.ONE;
        var name = output.label().isEmpty() ? labels.field(output.expression()) : output.label();
        return new FormQuestion(
                output.id(),
                kind,
                0,
                "",
                diagrams.result(table.decision(), output.expression()),
                name,
                "",
                false,
                true,
                of(output),
                "",
                null,
                null,
                "");
    }

    /** What stands under a column, by its type, by what the forms ask, and by what diagrams take from it. */
    public ColumnSort sort(Column column) {
        if (isTick(column)) {
            return ColumnSort.TICK;
        }
        if (isNumber(column)) {
            return ColumnSort.NUMBER;
        }
        if (!of(column).isEmpty()) {
            return ColumnSort.CHOICE;
        }
        if (column.isCalculatedDay() || isAskedAs(column, Kind.DAY)) {
            return ColumnSort.DAY;
        }
        return diagrams.of(column.expression());
    }

    /** Whether a column may hold other codes than {@link #of} tells: those of a list that an agency keeps itself. */
    boolean isOpen(Column column) {
        var question = questions.get(column.expression());
        return question != null && !question.list().isEmpty();
    }

    /** All codes that some form or the table itself knows. */
    Set<String> codes(Column column) {
        var codes = new HashSet<>(column.values());
        codes.addAll(offered.getOrDefault(column.expression(), Set.of()));
        return codes;
    }

    /** Whether something in the package goes by that name. */
    boolean knows(String name) {
        return questions.containsKey(name)
                || diagrams.has(name)
                || otherNames.contains(name)
                || tables.stream()
                        .anyMatch(table -> Stream.concat(table.inputs().stream(), table.outputs().stream())
                                .anyMatch(column -> column.expression().matches(".*\\b" + name + "\\b.*")));
    }

    /** Whether a diagram takes what a column gives for a deadline, or waits for it. */
    boolean isTakenForTime(Column column) {
        return diagrams.of(column.expression()) != ColumnSort.TEXT;
    }

    private boolean isAskedAs(Column column, Kind kind) {
        var question = questions.get(column.expression());
        return question != null && question.kind() == kind;
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

    /** What a column is called: as the table says, or as the form that asks for it. */
    String called(Column column) {
        if (!column.label().isEmpty()) {
            return column.label();
        }
        return called(column.expression());
    }

    String called(String key) {
        var name = labels.field(key);
        var question = questions.get(key);
        return name.equals(key) && question != null && !question.label().isBlank() ? question.label() : name;
    }

    /** What a code is called that a question or a result goes by; the code itself where nobody says it. */
    String words(String key, String code) {
        var label = labels.value(key, code);
        var question = questions.get(key);
        return !label.equals(code) || question == null
                ? label
                : question.options().stream()
                        .filter(option -> option.value().equals(code))
                        .map(Option::label)
                        .findFirst()
                        .orElse(code);
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

    private boolean isTick(Column column) {
        return column.type().equals("boolean") || isAskedAs(column, Kind.TICK);
    }

    private boolean isNumber(Column column) {
        return switch (column.type()) {
            case "integer", "long", "double", "number" -> true;
            default -> isAskedAs(column, Kind.NUMBER);
        };
    }
}
