package org.brueckenschlag.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.brueckenschlag.casefree.OverrideReason;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.reference.Wording;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.shared.Refusal;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.wirkungsdialog.Figure;
import org.brueckenschlag.wirkungsdialog.FormulaSource;
import org.brueckenschlag.wirkungsdialog.Indicator;
import org.brueckenschlag.wirkungsdialog.Indicator.Target;
import org.brueckenschlag.wirkungsdialog.Indicator.Unit;
import org.brueckenschlag.wirkungsdialog.IndicatorEditing;
import org.brueckenschlag.wirkungsdialog.IndicatorTrial;
import org.brueckenschlag.wirkungsdialog.IndicatorVersion;
import org.brueckenschlag.wirkungsdialog.IndicatorWords;
import org.jspecify.annotations.Nullable;

/** One indicator, and whatever a test finds wrong with a draft of it. */
public final class IndicatorsInMemory implements IndicatorEditing {

    private enum Told implements Refusal {
        UNKNOWN("indicators.unknown", Kind.NOT_FOUND),
        MEANWHILE("indicators.changed-meanwhile", Kind.CONFLICT);

        private final String key;
        private final Kind kind;

        Told(String key, Kind kind) {
            this.key = key;
            this.kind = kind;
        }

        @Override
        public String key() {
            return key;
        }

        @Override
        public Kind kind() {
            return kind;
        }
    }

    public final List<Finding> findings = new ArrayList<>();
    public final List<IndicatorVersion> released = new ArrayList<>();
    public boolean isChangedMeanwhile;
    private final CurrentActor currentActor;

    IndicatorsInMemory(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    public void clear() {
        findings.clear();
        released.clear();
        isChangedMeanwhile = false;
    }

    @Override
    public boolean mayEdit() {
        return currentActor.get().hasAny(Role.LEITUNG, Role.KOORDINATION);
    }

    @Override
    public List<IndicatorVersion> all() {
        return List.of(version("TX-01", 2, "Aufgenommene Anfragen"));
    }

    @Override
    public List<IndicatorVersion> versions(String id) {
        if (!id.equals("TX-01")) {
            throw new Refused(Told.UNKNOWN);
        }
        return List.of(version(id, 2, "Aufgenommene Anfragen"), version(id, 1, "Anfragen"));
    }

    @Override
    public IndicatorVersion blank() {
        return version("", 0, "");
    }

    private static IndicatorVersion version(String id, int version, String name) {
        var none = new Wording("", "", "");
        return new IndicatorVersion(
                id,
                version,
                version,
                "sozialraumorientierte_arbeit",
                Unit.COUNT,
                1,
                null,
                new Target.AtLeast(BigDecimal.valueOf(20)),
                List.of(),
                "count: {tasks: [Task_Aufnehmen]}",
                new IndicatorWords(new Wording(name, "", ""), none, none),
                null);
    }

    @Override
    public List<FormulaSource> sources() {
        return List.of();
    }

    @Override
    public List<Finding> check(IndicatorVersion draft) {
        return List.copyOf(findings);
    }

    @Override
    public IndicatorTrial tryOut(IndicatorVersion draft, int year) {
        return new IndicatorTrial(figure(year, 12), figure(year, 34), List.of(), 40, true);
    }

    private static Figure figure(int year, int count) {
        var indicator = new Indicator(
                "TX-01",
                "sozialraumorientierte_arbeit",
                Unit.COUNT,
                1,
                2,
                null,
                new Target.None(),
                List.of(),
                List.of(),
                new IndicatorWords(
                        new Wording("Aufgenommene Anfragen", "", ""),
                        new Wording("", "", ""),
                        new Wording("", "", "")));
        return new Figure(
                indicator,
                year,
                Figure.State.SHOWN,
                BigDecimal.valueOf(count),
                BigDecimal.valueOf(count),
                null,
                true,
                Figure.Light.NONE);
    }

    @Override
    public IndicatorVersion release(IndicatorVersion draft, @Nullable OverrideReason reason) {
        if (isChangedMeanwhile) {
            throw new Refused(Told.MEANWHILE);
        }
        released.add(draft);
        return draft;
    }

    @Override
    public boolean isCatchingUp() {
        return !released.isEmpty();
    }
}
