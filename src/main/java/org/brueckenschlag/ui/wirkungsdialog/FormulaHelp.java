package org.brueckenschlag.ui.wirkungsdialog;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.wirkungsdialog.FormulaSource;

/** What a formula can say, with an example of each, and the steps and fields that it can speak of. */
final class FormulaHelp extends Div {

    private static final long serialVersionUID = 1L;

    /** Parts of the formulas that come with the program. */
    private static final List<String> EXAMPLES =
            List.of("count", "ratio", "median", "sum", "rise", "rows", "condition");

    private final transient List<FormulaSource> sources;
    private final transient Map<String, String> processNames;
    private final Div found = new Div();

    /** @param processNames by key */
    FormulaHelp(List<FormulaSource> sources, Map<String, String> processNames) {
        this.sources = sources;
        this.processNames = processNames;
        addClassName("bs-formula-help");
        var language = new Details(Words.of("ui.indicators.help"), examples());
        var names = new Details(Words.of("ui.indicators.help.names"), found);
        add(language, names);
    }

    private static Div examples() {
        var all = new Div(new Paragraph(Words.of("ui.indicators.help.about")));
        for (var example : EXAMPLES) {
            var formula = new Pre(Words.of("ui.indicators.example." + example + ".text"));
            formula.addClassName("bs-formula");
            all.add(new Paragraph(Words.of("ui.indicators.example." + example)), formula);
        }
        return all;
    }

    /** @param processes keys; all where none is chosen */
    void show(Collection<String> processes) {
        found.removeAll();
        sources.stream()
                .filter(source -> processes.isEmpty() || processes.contains(source.process()))
                .forEach(source -> found.add(
                        new Details(processNames.getOrDefault(source.process(), source.process()), names(source))));
    }

    private static Div names(FormulaSource source) {
        var steps = new DescriptionList();
        steps.addClassName("bs-figure-facts");
        source.steps()
                .forEach((id, label) -> steps.add(
                        new DescriptionList.Term(id), new DescriptionList.Description(label.isEmpty() ? "–" : label)));
        var all = new Div(
                steps, new Paragraph(Words.of("ui.indicators.help.fields", String.join(", ", source.fields()))));
        if (!source.events().isEmpty()) {
            all.add(new Paragraph(Words.of(
                    "ui.indicators.help.events",
                    String.join(", ", source.events().stream().sorted().toList()))));
        }
        return all;
    }
}
