package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.brueckenschlag.catalogue.ComposedCondition;
import org.brueckenschlag.catalogue.ComposedCondition.Part;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.workshop.AskedQuestions.Asked;
import org.jspecify.annotations.Nullable;

/**
 * "Only where these questions are answered so": comparisons chosen from lists, never typed, which all have to hold or
 * of which one is enough. What says more than that is told, and stays as it is.
 */
final class ConditionField extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient Asking asking;
    private final transient List<Asked> questions;
    private final transient Consumer<@Nullable ComposedCondition> changed;
    private final Div rows = new Div();
    private final Select<Boolean> joined = new Select<>();
    private final Button more;

    /**
     * @param label what it asks
     * @param without what is said where there is no condition
     */
    record Asking(String label, String without) {}

    /**
     * What stands there.
     *
     * @param composed null where it is none that can be put together from lists
     * @param raw empty without
     * @param told in words
     */
    record Standing(@Nullable ComposedCondition composed, String raw, String told) {}

    /**
     * @param questions that can be asked about; of the others nothing can be chosen
     * @param changed null where the condition is taken away
     */
    ConditionField(
            Asking asking,
            List<Asked> questions,
            Standing standing,
            Texts texts,
            Consumer<@Nullable ComposedCondition> changed) {
        this.texts = texts;
        this.asking = asking;
        this.changed = changed;
        this.questions = questions.stream()
                .filter(asked -> ComparisonRow.canAsk(asked.question()))
                .toList();
        addClassName("bs-condition");
        rows.addClassName("bs-comparisons");
        joined.setLabel(texts.get("ui.workshop.condition.joined"));
        joined.setItems(true, false);
        joined.setItemLabelGenerator(all -> texts.get(all ? "ui.workshop.condition.all" : "ui.workshop.condition.one"));
        joined.setValue(true);
        more = new Button(texts.get("ui.workshop.condition.more"), Icons.PLUS.icon(), click -> addRow());
        more.addThemeVariants(ButtonVariant.TERTIARY);
        var shown = standing.composed() == null ? null : shown(standing.composed());
        if (!standing.raw().isEmpty() && shown == null) {
            showRaw(standing);
        } else {
            build(standing.composed(), shown == null ? List.of() : shown);
        }
    }

    /** Null where the lists cannot show all of it. */
    private @Nullable List<Asked> shown(ComposedCondition composed) {
        var shown = composed.parts().stream().map(this::shown).toList();
        return shown.stream().allMatch(Optional::isPresent)
                ? shown.stream().flatMap(Optional::stream).toList()
                : null;
    }

    private Optional<Asked> shown(Part part) {
        return questions.stream()
                .filter(asked -> ComparisonRow.canShow(asked.question(), part.condition(), texts))
                .findFirst();
    }

    private void build(@Nullable ComposedCondition now, List<Asked> asked) {
        for (var at = 0; now != null && at < asked.size(); at++) {
            row().of(asked.get(at), now.parts().get(at));
        }
        if (rows.getComponentCount() == 0) {
            row();
        }
        joined.setValue(now == null || now.all());
        joined.addValueChangeListener(change -> {
            arrange();
            tell();
        });
        add(rows, joined, more);
        arrange();
    }

    /** Behind one that is not said yet nothing comes. */
    private void addRow() {
        var open = comparisons().stream().filter(row -> row.part().isEmpty()).findFirst();
        if (open.isPresent()) {
            if (!open.get().lacksItsAnswer()) {
                open.get().focus();
            }
            return;
        }
        var row = row();
        arrange();
        row.focus();
    }

    private ComparisonRow row() {
        var row = new ComparisonRow(questions, texts, this::told);
        var remove = new Button(Icons.TRASH_2.icon(), click -> {
            rows.remove(row);
            arrange();
            tell();
            more.focus();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(texts.get("ui.workshop.condition.remove"));
        remove.setTooltipText(texts.get("ui.workshop.condition.remove"));
        row.add(remove);
        rows.add(row);
        return row;
    }

    /** One alone needs neither a joiner nor to be taken away; each further one begins with "und" or "oder". */
    private void arrange() {
        var all = comparisons();
        var between = texts.get(joined.getValue() ? "ui.workshop.condition.and" : "ui.workshop.condition.or");
        for (var at = 0; at < all.size(); at++) {
            all.get(at).called(at == 0 ? asking.label() : between, at == 0 ? asking.without() : "");
            all.get(at).getChildren().toList().getLast().setVisible(all.size() > 1);
        }
        joined.setVisible(all.size() > 1);
    }

    private List<ComparisonRow> comparisons() {
        return rows.getChildren().map(ComparisonRow.class::cast).toList();
    }

    private void showRaw(Standing standing) {
        var hint = new Paragraph(texts.get("ui.workshop.condition.raw"));
        hint.addClassNames("bs-muted", "bs-s");
        var replace = new Button(texts.get("ui.workshop.condition.replace"), click -> {
            removeAll();
            build(null, List.of());
            comparisons().getFirst().focus();
        });
        replace.addThemeVariants(ButtonVariant.TERTIARY);
        var written = new Details(texts.get("ui.workshop.condition.written"), new Code(standing.raw()));
        add(new Paragraph(asking.label()), new Paragraph(standing.told()), hint, written, replace);
    }

    /** Whether a question is chosen, and no answer to it; then it says so. */
    boolean lacksItsAnswer() {
        return comparisons().stream().anyMatch(ComparisonRow::lacksItsAnswer);
    }

    private void told() {
        arrange();
        tell();
    }

    private void tell() {
        var parts = new ArrayList<Part>();
        comparisons().forEach(row -> row.part().ifPresent(parts::add));
        if (!parts.isEmpty()) {
            changed.accept(new ComposedCondition(joined.getValue(), parts));
        } else if (comparisons().stream().noneMatch(ComparisonRow::isBegun)) {
            changed.accept(null);
        }
    }
}
