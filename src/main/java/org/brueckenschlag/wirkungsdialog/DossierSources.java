package org.brueckenschlag.wirkungsdialog;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.brueckenschlag.casefree.Audience;
import org.brueckenschlag.catalogue.ReleasedDrafts;
import org.brueckenschlag.identity.Agencies;
import org.brueckenschlag.matters.MatterStock;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.survey.SurveyResults;
import org.springframework.stereotype.Component;

/** Gathers what a dossier is made of; whoever asks has the right to it. */
@Component
class DossierSources {

    /** It leaves the house, and nobody knows how far it goes. */
    static final Audience READERS = Audience.PUBLIC;

    private static final int YEARS_BEFORE = 2;

    private final Agencies agencies;
    private final Reckoning reckoning;
    private final AgencyIndicators indicators;
    private final FiguresOfAgency figures;
    private final GoalsOfAgency goals;
    private final ReleasedDrafts releases;
    private final JdbcIndicatorVersions formulas;
    private final EvidenceOfFigures evidence;
    private final SurveyResults surveys;
    private final WeighingTables tables;
    private final MatterStock stock;
    private final JdbcDossierTemplates templates;
    private final JdbcDossiers dossiers;
    private final Clock clock;

    DossierSources(
            Agencies agencies,
            Reckoning reckoning,
            AgencyIndicators indicators,
            FiguresOfAgency figures,
            GoalsOfAgency goals,
            ReleasedDrafts releases,
            JdbcIndicatorVersions formulas,
            EvidenceOfFigures evidence,
            SurveyResults surveys,
            WeighingTables tables,
            MatterStock stock,
            JdbcDossierTemplates templates,
            JdbcDossiers dossiers,
            Clock clock) {
        this.agencies = agencies;
        this.reckoning = reckoning;
        this.indicators = indicators;
        this.figures = figures;
        this.goals = goals;
        this.releases = releases;
        this.formulas = formulas;
        this.evidence = evidence;
        this.surveys = surveys;
        this.tables = tables;
        this.stock = stock;
        this.templates = templates;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /** Figures, evidence and all else as they are at the same moment. */
    DossierSource of(AgencyId agency, int year) {
        return reckoning.inOneMoment(() -> gathered(agency, year));
    }

    private DossierSource gathered(AgencyId agency, int year) {
        var cells = tables.of(agency).cells(READERS);
        var earlier = earlier(agency, year);
        var seen = earlier.hiddenIn(figures.seenBy(READERS, agency, year), indicators.of(agency), cells);
        return new DossierSource(
                agencies.get(agency),
                year,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                stock.firstBegun(agency).orElse(null),
                seen,
                goals.seenBy(READERS, agency, year, seen.figures()).orElse(null),
                releases.changes(agency, beginOf(year), beginOf(year + 1)),
                formulasOf(agency, year),
                evidence.of(seen, cells),
                surveys.closed(agency, year),
                cells,
                templates.newest(agency),
                earlier.newest().get(year),
                earlier.newest());
    }

    /** Of the year and the two before: what their own dossiers say of them, and then what later ones do. */
    private EarlierDossiers earlier(AgencyId agency, int year) {
        var newest = new HashMap<Integer, DossierSource.Before>();
        var all = new HashMap<Integer, List<DossierSource.Before>>();
        var courses = new ArrayList<YearCourse>();
        for (var of = year - YEARS_BEFORE; of <= year + YEARS_BEFORE; of++) {
            for (var dossier : dossiers.of(agency, of)) {
                var content = dossiers.content(agency, of, dossier.version()).orElseThrow();
                CourseJson.course(content).ifPresent(courses::add);
                for (var about = Math.max(of - YEARS_BEFORE, year - YEARS_BEFORE);
                        about <= Math.min(of, year);
                        about++) {
                    var said = new DossierSource.Before(dossier.version(), DossierJson.figures(content, about));
                    all.computeIfAbsent(about, unused -> new ArrayList<>()).add(said);
                    if (about == of) {
                        newest.putIfAbsent(of, said);
                    }
                }
            }
        }
        return new EarlierDossiers(newest, all, courses);
    }

    private List<IndicatorVersion> formulasOf(AgencyId agency, int year) {
        return formulas.of(agency).stream()
                .filter(version -> version.releasedAt() != null
                        && !version.releasedAt().isBefore(beginOf(year))
                        && version.releasedAt().isBefore(beginOf(year + 1)))
                .toList();
    }

    private static Instant beginOf(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(Measure.ZONE).toInstant();
    }
}
