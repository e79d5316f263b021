package org.brueckenschlag.wirkungsdialog;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.wirkungsdialog.Indicators.Trend;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

@Service
class TalksOfAgency implements Talks {

    private final CurrentActor currentActor;
    private final DossierSources sources;
    private final GoalsOfAgency goals;
    private final JdbcDossiers dossiers;
    private final ProcessCatalogue catalogue;

    TalksOfAgency(
            CurrentActor currentActor,
            DossierSources sources,
            GoalsOfAgency goals,
            JdbcDossiers dossiers,
            ProcessCatalogue catalogue) {
        this.currentActor = currentActor;
        this.sources = sources;
        this.goals = goals;
        this.dossiers = dossiers;
        this.catalogue = catalogue;
    }

    @Override
    public boolean mayLead() {
        return DossierRights.mayFreeze(currentActor.get());
    }

    @Override
    public boolean mayRead() {
        return IndicatorRights.mayRead(currentActor.get());
    }

    @Override
    public Optional<TalkOfYear> of(AgencyId agency, int year, Locale language) {
        DossierRights.requireReading(currentActor.get(), agency, year);
        var frozen = dossiers.of(agency, year).stream().findFirst();
        return frozen.isEmpty() && !mayLead() ? Optional.empty() : Optional.of(talk(agency, year, frozen, language));
    }

    private TalkOfYear talk(AgencyId agency, int year, Optional<FrozenDossier> frozen, Locale language) {
        var source = sources.of(agency, year);
        var goals = source.cycle() == null
                ? this.goals.remembered(DossierSources.READERS, agency, year).orElse(null)
                : source.cycle().goals();
        return frozen.map(version -> {
                    var content =
                            dossiers.content(agency, year, version.version()).orElseThrow();
                    var text = DossierJson.read(content, Texts.in(language).locale());
                    var trends = DossierJson.trends(content, source.figures().figures());
                    return talk(year, version.version(), version.frozenAt(), trends, goals, text);
                })
                .orElseGet(() -> {
                    var words = new DossierWords(Texts.in(language), catalogue, agency);
                    var text = new DossierWriting(source, words).text(1, null);
                    return talk(year, 0, source.at(), source.figures().figures(), goals, text);
                });
    }

    private static TalkOfYear talk(
            int year,
            int version,
            Instant at,
            List<Trend> trends,
            YearlyGoals.@Nullable GoalsOfYear goals,
            DossierText text) {
        return new TalkOfYear(year, version, at, goals, new TalkAgenda(trends, goals, text).points());
    }
}
