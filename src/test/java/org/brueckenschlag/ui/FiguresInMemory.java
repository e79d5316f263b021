package org.brueckenschlag.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.brueckenschlag.casefree.SmallCells.Cell;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.wirkungsdialog.Figure;
import org.brueckenschlag.wirkungsdialog.Figure.Light;
import org.brueckenschlag.wirkungsdialog.Figure.State;
import org.brueckenschlag.wirkungsdialog.Indicator;
import org.brueckenschlag.wirkungsdialog.Indicator.Target;
import org.brueckenschlag.wirkungsdialog.Indicator.Unit;
import org.brueckenschlag.wirkungsdialog.IndicatorRights;
import org.brueckenschlag.wirkungsdialog.Indicators;
import org.brueckenschlag.wirkungsdialog.SumsOfAgencies;
import org.brueckenschlag.wirkungsdialog.TalkOfYear;
import org.brueckenschlag.wirkungsdialog.Talks;
import org.brueckenschlag.wirkungsdialog.YearCourse;
import org.brueckenschlag.wirkungsdialog.YearlyGoals;

/** Figures as a test wants them, without goals, sums or talks. */
public final class FiguresInMemory implements Indicators, YearlyGoals, SumsOfAgencies, Talks {

    private static final int SOME_YEAR = 2026;

    public final List<Trend> figures = new ArrayList<>();
    private final CurrentActor currentActor;

    FiguresInMemory(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    public void show(String id, State state, int value, String... fields) {
        var indicator = new Indicator(
                id,
                "sozialraumorientierte_arbeit",
                Unit.COUNT,
                1,
                1,
                null,
                new Target.None(),
                List.of("konfliktmediation"),
                List.of(fields),
                null);
        figures.add(new Trend(
                figure(indicator, SOME_YEAR, state, value),
                List.of(
                        figure(indicator, SOME_YEAR - 2, State.EMPTY, 0),
                        figure(indicator, SOME_YEAR - 1, State.EMPTY, 0))));
    }

    private static Figure figure(Indicator indicator, int year, State state, int value) {
        var shown = state == State.SHOWN ? BigDecimal.valueOf(value) : null;
        return new Figure(indicator, year, state, shown, shown, null, true, Light.NONE);
    }

    @Override
    public boolean mayRead() {
        return IndicatorRights.mayRead(currentActor.get());
    }

    @Override
    public FiguresOfYear of(AgencyId agency, int year) {
        return new FiguresOfYear(
                agency,
                year,
                figures,
                List.of(),
                new YearCourse(List.of(), List.of(), List.of(), List.of(), new Cell.Covered()));
    }

    @Override
    public List<Contribution> behind(AgencyId agency, int year, String indicator, int limit) {
        return List.of();
    }

    @Override
    public List<ByFormula> byEachFormula(AgencyId agency, int year, String indicator) {
        return List.of();
    }

    @Override
    public boolean maySeeMatters() {
        return mayRead();
    }

    @Override
    public Optional<GoalsOfYear> beside(FiguresOfYear seen) {
        return Optional.empty();
    }

    @Override
    public SumsOfYear of(int year) {
        return new SumsOfYear(year, 0, List.of(), List.of());
    }

    @Override
    public boolean mayLead() {
        return currentActor.get().hasAny(Role.LEITUNG, Role.KOORDINATION);
    }

    @Override
    public Optional<TalkOfYear> of(AgencyId agency, int year, Locale language) {
        return Optional.empty();
    }
}
