package org.brueckenschlag.wirkungsdialog;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.brueckenschlag.casefree.Audience;
import org.brueckenschlag.casefree.OverrideReason;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.matters.MatterRights;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.wirkungsdialog.Indicator.Target;
import org.brueckenschlag.wirkungsdialog.Indicator.Unit;
import org.brueckenschlag.wirkungsdialog.Indicators.Trend;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

@Service
class IndicatorsOfAgency implements IndicatorEditing {

    private final CurrentActor currentActor;
    private final KnownIndicators indicators;
    private final JdbcIndicatorVersions own;
    private final IndicatorChecking checking;
    private final FormulaSources sources;
    private final Trials trials;
    private final FiguresOfAgency figures;
    private final WeighingTables tables;
    private final FiguresAnew anew;
    private final JdbcFormulasInUse inUse;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IndicatorsOfAgency(
            CurrentActor currentActor,
            KnownIndicators indicators,
            JdbcIndicatorVersions own,
            IndicatorChecking checking,
            FormulaSources sources,
            Trials trials,
            FiguresOfAgency figures,
            WeighingTables tables,
            FiguresAnew anew,
            JdbcFormulasInUse inUse,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.currentActor = currentActor;
        this.indicators = indicators;
        this.own = own;
        this.checking = checking;
        this.sources = sources;
        this.trials = trials;
        this.figures = figures;
        this.tables = tables;
        this.anew = anew;
        this.inUse = inUse;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public boolean mayEdit() {
        return IndicatorRights.mayEdit(currentActor.get());
    }

    @Override
    public List<IndicatorVersion> all() {
        var agency = editor().agency();
        var released = own.of(agency);
        return indicators.of(agency).all().stream()
                .map(defined ->
                        newest(released, defined.indicator().id()).orElseGet(() -> KnownIndicators.delivered(defined)))
                .toList();
    }

    @Override
    public List<IndicatorVersion> versions(String id) {
        var versions = indicators.versions(editor().agency(), id);
        if (versions.isEmpty()) {
            throw new Refused(IndicatorRefusal.UNKNOWN);
        }
        return versions;
    }

    private static Optional<IndicatorVersion> newest(List<IndicatorVersion> released, String id) {
        return released.stream().filter(version -> version.id().equals(id)).reduce((earlier, later) -> later);
    }

    @Override
    public IndicatorVersion blank() {
        editor();
        return new IndicatorVersion(
                "",
                0,
                0,
                Indicator.EVERY_FIELD,
                Unit.COUNT,
                1,
                null,
                new Target.None(),
                List.of(),
                "",
                new IndicatorWords(KnownIndicators.WITHOUT, KnownIndicators.WITHOUT, KnownIndicators.WITHOUT),
                null);
    }

    @Override
    public List<FormulaSource> sources() {
        return List.copyOf(sources.of(editor().agency()).values());
    }

    @Override
    public List<Finding> check(IndicatorVersion draft) {
        var agency = editor().agency();
        return checking.findings(agency, draft, present(agency, draft), null, false);
    }

    @Override
    public IndicatorTrial tryOut(IndicatorVersion draft, int year) {
        var actor = editor();
        if (year < Indicators.FIRST_YEAR || year > Indicators.LAST_YEAR) {
            throw new Refused(IndicatorRefusal.YEAR, Indicators.FIRST_YEAR, Indicators.LAST_YEAR);
        }
        var problems = new Problems();
        var formula = FormulaChecking.read(draft, problems);
        if (!problems.isEmpty()) {
            throw new Refused(IndicatorRefusal.ANSWERS, problems.all());
        }
        var known = indicators.of(actor.agency());
        var defined = draft.defined(formula);
        var trial = trials.of(actor, known.find(draft.id()).orElse(null), defined, year);
        var audience = MatterRights.audience(actor);
        if (audience == Audience.OWN) {
            return trial;
        }
        var others = figures.seenBy(audience, actor.agency(), year).figures().stream()
                .map(Trend::now)
                .toList();
        var cells = tables.of(actor.agency()).cells(audience);
        return trial.showing(LinkedFigures.beside(known.all(), others, defined, trial.now(), cells));
    }

    @Override
    public IndicatorVersion release(IndicatorVersion draft, @Nullable OverrideReason reason) {
        var actor = editor();
        try {
            var released = Objects.requireNonNull(transaction.execute(status -> released(actor, draft, reason)));
            indicators.forget(actor.agency());
            anew.begin(actor.agency(), Set.of(released.id()));
            return released;
        } catch (DuplicateKeyException | PessimisticLockingFailureException lost) {
            throw new Refused(IndicatorRefusal.CHANGED_MEANWHILE);
        }
    }

    private IndicatorVersion released(Actor actor, IndicatorVersion draft, @Nullable OverrideReason reason) {
        var before = present(actor.agency(), draft);
        if ((before == null ? 0 : before.version()) != draft.version()) {
            throw new Refused(IndicatorRefusal.CHANGED_MEANWHILE);
        }
        var findings = checking.findings(actor.agency(), draft, before, reason, true);
        if (!findings.isEmpty()) {
            throw new Refused(IndicatorRefusal.ANSWERS, findings);
        }
        var next = next(draft, before);
        own.insert(actor.agency(), next);
        events.publishEvent(new IndicatorReleased(actor, next));
        return next;
    }

    /** Without comments, so that nothing but codes is kept of a formula. */
    private IndicatorVersion next(IndicatorVersion draft, @Nullable IndicatorVersion before) {
        var written = FormulaText.write(FormulaText.read(draft.formula(), new Problems()));
        var next = new IndicatorVersion(
                draft.id(),
                draft.version() + 1,
                before == null ? 1 : before.formulaVersion(),
                draft.handlungsfeld(),
                draft.unit(),
                draft.step(),
                draft.together(),
                draft.target(),
                draft.processes(),
                written,
                draft.words(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return before == null || next.reckonsAs(before) ? next : next.withFormulaVersion(before.formulaVersion() + 1);
    }

    private @Nullable IndicatorVersion present(AgencyId agency, IndicatorVersion draft) {
        return indicators.versions(agency, draft.id()).stream().findFirst().orElse(null);
    }

    @Override
    public boolean isCatchingUp() {
        var agency = editor().agency();
        var formulas = indicators.of(agency).formulas();
        return inUse.of(agency).filter(formulas::equals).isEmpty();
    }

    private Actor editor() {
        if (!mayEdit()) {
            throw new Refused(IndicatorRefusal.MAY_NOT_EDIT);
        }
        return currentActor.get();
    }
}
