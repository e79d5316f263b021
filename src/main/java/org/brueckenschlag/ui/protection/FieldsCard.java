package org.brueckenschlag.ui.protection;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brueckenschlag.audit.AskedField;
import org.brueckenschlag.audit.AskingTask;
import org.brueckenschlag.audit.DataInventory;
import org.brueckenschlag.audit.FieldKind;
import org.brueckenschlag.ui.components.EmptyState;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.ui.matters.Card;

/** What forms ask for, by process and step, to search and to narrow by kind; the page's address holds both. */
final class FieldsCard extends Card {

    private static final long serialVersionUID = 1L;
    private static final String SEARCH = "suche";
    private static final String KIND = "art";
    private static final int LONGEST_SEARCH = 80;

    private final transient DataInventory inventory;
    private final transient List<AskedField> fields;
    private final transient Consumer<QueryParameters> addressed;
    private final TextField search = new TextField(Words.of("ui.protection.search"));
    private final Select<FieldKind> kind = new Select<>();
    private final Paragraph count = new Paragraph();
    private final Div results = new Div();
    private boolean reading;

    /** @param addressed is told what the page's address should say */
    FieldsCard(DataInventory inventory, Consumer<QueryParameters> addressed) {
        super("angaben", Words.of("ui.protection.fields"));
        this.inventory = inventory;
        this.fields = inventory.fields();
        this.addressed = addressed;
        search.setPrefixComponent(Icons.SEARCH.icon());
        search.setClearButtonVisible(true);
        search.setMaxLength(LONGEST_SEARCH);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> changed());
        kind.setLabel(Words.of("protection.head.type"));
        kind.setItems(FieldKind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(Words.of("ui.protection.every-kind"));
        kind.setItemLabelGenerator(
                item -> Words.of(item == null ? "ui.protection.every-kind" : "protection.kind." + item.key()));
        kind.addValueChangeListener(change -> changed());
        count.getElement().setAttribute("role", "status");
        count.addClassNames("bs-s", "bs-muted");
        results.addClassName("bs-protection-results");
        var row = new Div(search, kind);
        row.addClassName("row");
        add(row, count, results);
        show();
    }

    void read(QueryParameters parameters) {
        reading = true;
        search.setValue(parameters.getSingleParameter(SEARCH).orElse(""));
        kind.setValue(parameters
                .getSingleParameter(KIND)
                .flatMap(key -> Arrays.stream(FieldKind.values())
                        .filter(known -> known.key().equals(key))
                        .findFirst())
                .orElse(null));
        reading = false;
        show();
    }

    private void changed() {
        if (reading) {
            return;
        }
        var parameters = new LinkedHashMap<String, String>();
        if (!search.getValue().isBlank()) {
            parameters.put(SEARCH, search.getValue());
        }
        if (kind.getValue() != null) {
            parameters.put(KIND, kind.getValue().key());
        }
        addressed.accept(QueryParameters.simple(parameters));
        show();
    }

    private void show() {
        results.removeAll();
        var found = fields.stream().filter(this::isWanted).toList();
        count.setText(Words.of("ui.protection.count", answers(found), inventory.answers()));
        if (found.isEmpty()) {
            results.add(new EmptyState(Icons.SEARCH_X, Words.of("ui.protection.none-found"))
                    .withAction(Words.of("ui.protection.clear"), () -> {
                        search.clear();
                        kind.clear();
                    }));
        }
        found.stream()
                .collect(Collectors.groupingBy(
                        field -> Words.of(
                                "protection.process",
                                field.task().processName(),
                                field.task().versionName()),
                        LinkedHashMap::new,
                        Collectors.groupingBy(AskedField::task, LinkedHashMap::new, Collectors.toList())))
                .forEach((process, tasks) -> results.add(process(process, tasks)));
    }

    /** As the summary counts: a list is no answer, its fields are. */
    private static long answers(List<AskedField> found) {
        return found.stream().filter(field -> field.kind() != FieldKind.LIST).count();
    }

    private boolean isWanted(AskedField field) {
        var words = search.getValue().strip().toLowerCase(Words.locale());
        return (kind.getValue() == null || kind.getValue() == field.kind())
                && (words.isEmpty()
                        || Stream.of(field.label(), field.key(), field.task().name())
                                .anyMatch(
                                        text -> text.toLowerCase(Words.locale()).contains(words)
                                                || text.toLowerCase(Locale.ROOT).contains(words)));
    }

    private Section process(String name, Map<AskingTask, List<AskedField>> tasks) {
        var first = tasks.keySet().iterator().next();
        var section = new Section(new H3(name));
        if (!first.current()) {
            var old = new Paragraph(Words.of("ui.protection.old-version"));
            old.addClassNames("bs-s", "bs-muted");
            section.add(old);
        }
        section.add(new Facts(inventory.kept(first.process()), FieldTable.roles(first.readers())));
        var narrowed = kind.getValue() != null || !search.getValue().isBlank();
        tasks.forEach((task, asked) -> section.add(task(task, asked, narrowed)));
        return section;
    }

    private static Details task(AskingTask task, List<AskedField> asked, boolean open) {
        var summary = Words.of("ui.protection.task", task.name(), FieldTable.role(task), asked.size());
        return new Unfolding(summary, () -> new FieldTable(task, asked)).opened(open);
    }
}
