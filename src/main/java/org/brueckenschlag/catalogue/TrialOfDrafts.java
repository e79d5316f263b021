package org.brueckenschlag.catalogue;

import java.util.HashMap;
import java.util.List;
import org.brueckenschlag.catalogue.PackageFinding.Severity;
import org.brueckenschlag.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

@Service
class TrialOfDrafts implements TableTrial {

    private static final String OWN_NAME = "eingabe_";

    private final Drafts drafts;
    private final DecidingTables engine;

    TrialOfDrafts(Drafts drafts, DecidingTables engine) {
        this.drafts = drafts;
        this.engine = engine;
    }

    @Override
    public List<Hit> tryOut(String draft, String file, List<@Nullable Object> values) {
        var table = DraftTable.of(drafts.files(draft).getOrDefault(file, ""));
        var isRefused = drafts.check(draft).stream()
                .anyMatch(finding ->
                        finding.severity() == Severity.ERROR && finding.file().equals(file));
        if (isRefused) {
            throw new Refused(CatalogueRefusal.TABLE_HAS_ERRORS);
        }
        var variables = new HashMap<String, @Nullable Object>();
        for (var at = 0; at < table.inputs().size(); at++) {
            var column = table.inputs().get(at);
            var value = at < values.size() ? values.get(at) : null;
            variables.put(column.isAnswer() ? column.expression() : OWN_NAME + (at + 1), value);
        }
        try {
            return engine.decide(table.asking(OWN_NAME), table.decision(), variables);
        } catch (IllegalArgumentException undecided) {
            throw new Refused(CatalogueRefusal.TABLE_UNDECIDED);
        }
    }
}
