package org.brueckenschlag.ui.audit;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.brueckenschlag.audit.AuditFilter;
import org.brueckenschlag.audit.AuditedMatters.Choices;
import org.brueckenschlag.audit.AuditedMatters.Version;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.shared.Texts;

/** Selects for what there is to look for; empty means all. */
final class SearchChoices {

    static final String YES = "ja";
    private static final String NO = "nein";

    private final Choices choices;
    private final ProcessCatalogue catalogue;
    private final Texts texts;
    private final Optional<Labels> labels;

    SearchChoices(Choices choices, ProcessCatalogue catalogue, Texts texts) {
        this.choices = choices;
        this.catalogue = catalogue;
        this.texts = texts;
        this.labels = choices.versions().stream().findFirst().map(this::labels);
    }

    private Labels labels(Version version) {
        return catalogue.labels(new ProcessVersionId(version.definition()), texts.locale());
    }

    Select<Version> version() {
        return select(
                choices.versions(),
                version -> texts.get(
                        "ui.matter.version",
                        labels(version).process(),
                        catalogue
                                .model(new ProcessVersionId(version.definition()))
                                .called(texts)));
    }

    Select<String> place(UnaryOperator<String> name) {
        return select(choices.socialSpaces(), name::apply);
    }

    Select<String> end() {
        return select(
                Stream.concat(Stream.of(AuditFilter.OPEN), choices.endCodes().stream())
                        .toList(),
                code -> code.equals(AuditFilter.OPEN) ? texts.get("ui.audit.search.running") : word("ende_code", code));
    }

    Select<String> method() {
        return select(choices.methods(), code -> word("methode_gewaehlt", code));
    }

    Select<String> either(String yes, String no) {
        return select(List.of(YES, NO), code -> texts.get(code.equals(YES) ? yes : no));
    }

    private String word(String field, String code) {
        return labels.map(known -> known.value(field, code)).orElse(code);
    }

    private <T> Select<T> select(List<T> items, Function<T, String> words) {
        var select = new Select<T>();
        select.setItems(items);
        select.setItemLabelGenerator(item -> item == null ? texts.get("ui.audit.search.all") : words.apply(item));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(texts.get("ui.audit.search.all"));
        return select;
    }
}
