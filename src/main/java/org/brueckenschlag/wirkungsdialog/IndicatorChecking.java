package org.brueckenschlag.wirkungsdialog;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.brueckenschlag.casefree.FreeTexts;
import org.brueckenschlag.casefree.OverrideReason;
import org.brueckenschlag.casefree.TextDoor;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.wirkungsdialog.Indicator.Target;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether an indicator may be released as somebody has written it: everything that speaks against it, at once. */
@Component
class IndicatorChecking {

    static final String ID = "id";

    private static final Pattern IDS = Pattern.compile("[A-Z]{2}-[0-9]{2}");
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]{0,39}");
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 600;
    private static final int LAST_STEP = 7;

    private final KnownIndicators indicators;
    private final FormulaSources sources;
    private final FreeTexts texts;

    IndicatorChecking(KnownIndicators indicators, FormulaSources sources, FreeTexts texts) {
        this.indicators = indicators;
        this.sources = sources;
        this.texts = texts;
    }

    /**
     * @param before the one that counts now; null of a new one
     * @param kept whether it is about to be kept: only then it is told that the guard refused a word
     */
    List<Finding> findings(
            AgencyId agency,
            IndicatorVersion draft,
            @Nullable IndicatorVersion before,
            @Nullable OverrideReason reason,
            boolean kept) {
        var findings = new ArrayList<Finding>();
        if (before == null && !IDS.matcher(draft.id()).matches()) {
            findings.add(Finding.of(ID, "indicators.id-invalid"));
        }
        var words = new WordsChecking(texts, TextDoor.INDICATOR, reason, kept, findings);
        var old = before == null ? null : before.words();
        words.check("name", draft.words().name(), old == null ? null : old.name(), LONGEST_NAME, true);
        words.check("worte", draft.words().formula(), old == null ? null : old.formula(), LONGEST_TEXT, true);
        words.check("lesehilfe", draft.words().reading(), old == null ? null : old.reading(), LONGEST_TEXT, false);
        if (indicators.delivered().all().stream()
                .noneMatch(known -> known.indicator().handlungsfeld().equals(draft.handlungsfeld()))) {
            findings.add(Finding.of("handlungsfeld", "indicators.field-unknown"));
        }
        if (draft.step() < 0 || draft.step() > LAST_STEP) {
            findings.add(Finding.of("stufe", "indicators.step", LAST_STEP));
        }
        if (draft.together() != null && !CODE.matcher(draft.together()).matches()) {
            findings.add(Finding.of("gemeinsam", "indicators.together-invalid"));
        }
        if (draft.target() instanceof Target.Within band && band.from().compareTo(band.to()) >= 0) {
            findings.add(Finding.of("ziel", "indicators.target-band"));
        }
        findings.addAll(FormulaChecking.of(draft, sources.of(agency)).all());
        return findings;
    }
}
