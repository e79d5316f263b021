package org.brueckenschlag.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.matters.MatterRights;
import org.brueckenschlag.matters.Matters;
import org.brueckenschlag.matters.SocialSpaces;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

@Service
class EventLogService implements EventLogs {

    private static final ZoneId AGENCY_TIME = ZoneId.of("Europe/Berlin");

    private final CurrentActor currentActor;
    private final Matters matters;
    private final JdbcTrail trail;
    private final JdbcLog sealed;
    private final JdbcRecordedMatters chains;
    private final JdbcAuditedMatters found;
    private final RecordedMatters recorded;
    private final ProcessCatalogue catalogue;
    private final SocialSpaces places;
    private final ExportFolder folder;
    private final ReadLog readings;
    private final Clock clock;

    EventLogService(
            CurrentActor currentActor,
            Matters matters,
            JdbcTrail trail,
            JdbcLog sealed,
            JdbcRecordedMatters chains,
            JdbcAuditedMatters found,
            RecordedMatters recorded,
            ProcessCatalogue catalogue,
            SocialSpaces places,
            ExportFolder folder,
            ReadLog readings,
            Clock clock) {
        this.currentActor = currentActor;
        this.matters = matters;
        this.trail = trail;
        this.sealed = sealed;
        this.chains = chains;
        this.found = found;
        this.recorded = recorded;
        this.catalogue = catalogue;
        this.places = places;
        this.folder = folder;
        this.readings = readings;
        this.clock = clock;
    }

    @Override
    public EventLog open(EventLogRequest request) {
        var actor = reader();
        var number = request.matter();
        var matter = number == null ? null : matters.get(number);
        var log = matter == null ? ofPeriod(request, actor) : ofMatter(request, matter, actor);
        // Before the first byte: what was taken is told even if the line breaks.
        readings.exported(matter == null ? "period" : "matter", request.format().key(), matter, about(request, log));
        return log;
    }

    @Override
    public EventLog open(AuditFilter search, EventLogFormat format, Locale language) {
        var actor = reader();
        if (!AuditRights.mayAudit(actor)) {
            throw new Refused(AuditRefusal.MAY_NOT_AUDIT);
        }
        var request = new EventLogRequest(format, null, null, null, null, language);
        var log = format == EventLogFormat.PDF
                ? list(search, actor, Texts.in(language))
                : log(request, actor, found.chains(actor.agency(), search));
        if (log.matters() == 0) {
            throw new Refused(ExportRefusal.NOTHING_TO_EXPORT);
        }
        readings.exported("search", format.key(), null, Map.of("entries", log.entries(), "matters", log.matters()));
        return log;
    }

    private EventLog list(AuditFilter search, Actor actor, Texts words) {
        var matters = found.page(actor.agency(), search, null, FoundMatters.MOST + 1);
        if (matters.size() > FoundMatters.MOST) {
            throw new Refused(ExportRefusal.TOO_MANY_FOUND, FoundMatters.MOST);
        }
        return new FoundMatters(actor.agency(), search, matters, catalogue, places, words, today());
    }

    /** Whoever reads the history may take it home, if that is their work; a closed access ends both. */
    private Actor reader() {
        var actor = currentActor.get();
        if (!MatterRights.mayRead(actor) || !actor.hasAny(Role.PRUEFUNG, Role.LEITUNG)) {
            throw new Refused(AuditRefusal.MAY_NOT_EXPORT);
        }
        return actor;
    }

    private EventLog ofMatter(EventLogRequest request, Matter matter, Actor actor) {
        var chain = matter.id().value();
        if (request.format() == EventLogFormat.PDF) {
            var links = trail.of(chain, actor.agency());
            return new DocumentEventLog(
                    matter.number(),
                    links,
                    sealed.latest().orElse(null),
                    actor.agency(),
                    recorded,
                    catalogue,
                    Texts.in(request.language()),
                    today());
        }
        var one = new JdbcRecordedMatters.Chained(chain, chains.entriesOf(actor.agency(), chain));
        return log(request, actor, List.of(one));
    }

    private RecordedEventLog ofPeriod(EventLogRequest request, Actor actor) {
        if (request.format() == EventLogFormat.PDF) {
            throw new Refused(ExportRefusal.PDF_OF_ONE_MATTER);
        }
        var from = request.from();
        var to = request.to();
        if (from != null && to != null && to.isBefore(from)) {
            throw new Refused(ExportRefusal.PERIOD_BACKWARDS);
        }
        return log(
                request,
                actor,
                chains.between(
                        actor.agency(), begin(from), begin(to == null ? null : to.plusDays(1)), request.process()));
    }

    private RecordedEventLog log(EventLogRequest request, Actor actor, List<JdbcRecordedMatters.Chained> of) {
        return new RecordedEventLog(request, actor.agency(), of, recorded, catalogue, folder.path(), today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), AGENCY_TIME);
    }

    private static Map<String, Object> about(EventLogRequest request, EventLog log) {
        Map<String, Object> data = new HashMap<>();
        data.put("entries", log.entries());
        put(data, "process", request.process());
        put(data, "from", request.from());
        put(data, "to", request.to());
        return data;
    }

    private static void put(Map<String, Object> data, String name, @Nullable Object value) {
        if (value != null) {
            data.put(name, value.toString());
        }
    }

    private static @Nullable Instant begin(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(AGENCY_TIME).toInstant();
    }
}
