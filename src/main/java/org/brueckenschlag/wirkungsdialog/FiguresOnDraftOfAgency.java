package org.brueckenschlag.wirkungsdialog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.brueckenschlag.catalogue.Drafts;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.wirkungsdialog.IndicatorCatalogue.Defined;
import org.springframework.stereotype.Service;

@Service
class FiguresOnDraftOfAgency implements FiguresOnDraft {

    private final Drafts drafts;
    private final KnownIndicators indicators;
    private final FormulaSources sources;

    FiguresOnDraftOfAgency(Drafts drafts, KnownIndicators indicators, FormulaSources sources) {
        this.drafts = drafts;
        this.indicators = indicators;
        this.sources = sources;
    }

    @Override
    public List<Silenced> silenced(String id) {
        var draft = drafts.find(id);
        if (draft.isOfNewProcess()) {
            return List.of();
        }
        var now = sources.of(draft.agency());
        var then = new LinkedHashMap<>(now);
        then.put(draft.process(), FormulaSources.of(drafts.opened(id)));
        return silenced(indicators.of(draft.agency()).all(), now, then);
    }

    @Override
    public List<Shifted> shifted(String id, Locale locale) {
        var draft = drafts.find(id);
        if (draft.isOfNewProcess()) {
            return List.of();
        }
        return new ShiftedFigures(drafts.opened(id).model(), drafts.changes(id, locale))
                .among(indicators.of(draft.agency()).all());
    }

    /**
     * @param now by key of the process
     * @param then the same with the redesign
     */
    static List<Silenced> silenced(
            Collection<Defined> all, Map<String, FormulaSource> now, Map<String, FormulaSource> then) {
        var silenced = new ArrayList<Silenced>();
        for (var defined : all) {
            var lacking = new ArrayList<>(lacking(defined, then));
            lacking.removeAll(lacking(defined, now));
            if (!lacking.isEmpty()) {
                silenced.add(new Silenced(defined.indicator(), lacking));
            }
        }
        return silenced;
    }

    private static List<Finding> lacking(Defined defined, Map<String, FormulaSource> sources) {
        var problems = new Problems();
        var written = FormulaText.read(defined.text(), problems);
        if (problems.isEmpty()) {
            new FormulaNeeds(sources, problems).check(written, defined);
        }
        return problems.all();
    }
}
