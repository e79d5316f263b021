package org.brueckenschlag.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.brueckenschlag.catalogue.DraftReplays;
import org.brueckenschlag.catalogue.Drafts;
import org.brueckenschlag.catalogue.PackageFiles;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.shared.AgencyId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

@Service
class WhatIfsOfAgency implements WhatIfs {

    private static final Logger LOG = LoggerFactory.getLogger(WhatIfsOfAgency.class);
    private static final ZoneId AGENCY_TIME = ZoneId.of("Europe/Berlin");

    private final Drafts drafts;
    private final DraftReplays replays;
    private final JdbcRecordedMatters chains;
    private final JdbcTrail trail;
    private final ReadLog readings;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final Map<String, WhatIfRun> runs = new ConcurrentHashMap<>();
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    WhatIfsOfAgency(
            Drafts drafts,
            DraftReplays replays,
            JdbcRecordedMatters chains,
            JdbcTrail trail,
            ReadLog readings,
            CurrentActor currentActor,
            Clock clock) {
        this.drafts = drafts;
        this.replays = replays;
        this.chains = chains;
        this.trail = trail;
        this.readings = readings;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Override
    public Optional<WhatIf> latest(String draft) {
        var files = drafts.files(draft);
        return Optional.ofNullable(kept.get(draft))
                .map(found -> found.told(found.fingerprint().equals(fingerprint(files))));
    }

    @Override
    public Optional<Progress> progress(String draft) {
        return Optional.ofNullable(runs.get(drafts.find(draft).id())).map(WhatIfRun::progress);
    }

    @Override
    public void stop(String draft) {
        Optional.ofNullable(runs.get(drafts.find(draft).id())).ifPresent(WhatIfRun::stop);
    }

    @Override
    public void start(String id) {
        var opened = replays.open(id);
        var fingerprint = fingerprint(drafts.files(id));
        var agency = currentActor.get().agency();
        var now = clock.instant();
        var since = now.atZone(AGENCY_TIME).minusYears(1).toInstant();
        var run = new WhatIfRun(opened, since);
        if (runs.putIfAbsent(id, run) == null) {
            // before the first line is read
            readings.opened(ReadLog.View.REPLAY);
            Thread.ofVirtual().name("what-if").start(() -> look(run, id, fingerprint, agency, since, now));
        }
    }

    private void look(WhatIfRun run, String id, String fingerprint, AgencyId agency, Instant since, Instant now) {
        try {
            var found = chains.between(agency, since, null, run.process());
            run.expects(found.size());
            for (var chain : found) {
                if (run.isStopped()) {
                    return;
                }
                run.look(CourseReading.of(chain.chain(), trail.of(chain.chain(), agency)));
            }
            kept.put(id, new Kept(fingerprint, run.found(now.truncatedTo(ChronoUnit.SECONDS))));
        } catch (RuntimeException e) {
            LOG.error(
                    "looking through closed matters broke off: {}", e.getClass().getSimpleName());
        } finally {
            runs.remove(id, run);
        }
    }

    private static String fingerprint(Map<String, String> files) {
        return PackageFiles.sha256(new TreeMap<>(files).toString().getBytes(UTF_8));
    }

    private record Kept(String fingerprint, WhatIf found) {

        WhatIf told(boolean isCurrent) {
            return new WhatIf(
                    found.at(),
                    isCurrent,
                    found.matters(),
                    found.fits(),
                    found.places(),
                    found.tasks(),
                    found.days(),
                    found.daysOnDraft());
        }
    }
}
