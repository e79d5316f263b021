package org.brueckenschlag.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.brueckenschlag.audit.export.FoundDocument;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.ProcessModel;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.matters.SocialSpaces;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.Texts;
import org.jspecify.annotations.Nullable;

/** What a search has found, as a list on paper; the right to it was checked before. */
final class FoundMatters implements EventLog {

    /** More on paper nobody reads. */
    static final int MOST = 2_000;

    private static final ZoneId AGENCY_TIME = ZoneId.of("Europe/Berlin");
    private static final String NOTHING = "–";

    private final AgencyId agency;
    private final AuditFilter search;
    private final List<AuditedMatter> matters;
    private final ProcessCatalogue catalogue;
    private final SocialSpaces places;
    private final Texts words;
    private final LocalDate today;
    private final DateTimeFormatter day;

    FoundMatters(
            AgencyId agency,
            AuditFilter search,
            List<AuditedMatter> matters,
            ProcessCatalogue catalogue,
            SocialSpaces places,
            Texts words,
            LocalDate today) {
        this.agency = agency;
        this.search = search;
        this.matters = List.copyOf(matters);
        this.catalogue = catalogue;
        this.places = places;
        this.words = words;
        this.today = today;
        this.day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(words.locale())
                .withZone(AGENCY_TIME);
    }

    @Override
    public EventLogFormat format() {
        return EventLogFormat.PDF;
    }

    @Override
    public String fileName() {
        return "treffer-" + agency.value() + "-" + today + format().ending();
    }

    @Override
    public int matters() {
        return matters.size();
    }

    /** None: a list tells what the search knows, not what the trail says. */
    @Override
    public long entries() {
        return 0;
    }

    @Override
    public void writeTo(OutputStream out, Progress progress) throws IOException {
        var rows = new ArrayList<List<String>>();
        for (var matter : matters) {
            if (!progress.reached((double) rows.size() / (2 * matters.size()))) {
                throw new CancellationException("nobody waits for the export any more");
            }
            rows.add(row(matter));
        }
        var about = words.get("audit.found.about", day.format(today), agency.value(), matters.size());
        new FoundDocument(words).write(about, criteria(), rows, out);
        progress.reached(1);
    }

    private List<String> row(AuditedMatter matter) {
        var labels = catalogue.labels(matter.definition(), words.locale());
        var remarks = new ArrayList<String>();
        count(remarks, "late", matter.late());
        count(remarks, "deviates", matter.deviates() ? 1 : 0);
        count(remarks, "redacted", matter.redactions());
        count(remarks, "questions", matter.questions());
        return List.of(
                matter.number(),
                words.get(
                        "audit.doc.process-version",
                        labels.process(),
                        catalogue.model(matter.definition()).called(words)),
                places.name(agency, matter.socialSpace()),
                day.format(matter.startedAt()),
                matter.closedAt() == null ? words.get("audit.doc.still-open") : day.format(matter.closedAt()),
                matter.endCode() == null ? NOTHING : labels.value("ende_code", matter.endCode()),
                matter.method() == null ? NOTHING : labels.value("methode_gewaehlt", matter.method()),
                remarks.isEmpty() ? NOTHING : String.join("; ", remarks));
    }

    private void count(List<String> remarks, String what, int times) {
        if (times > 0) {
            remarks.add(words.get("audit.found.remark." + what, times));
        }
    }

    private ProcessModel model(String definition) {
        return catalogue.model(new ProcessVersionId(definition));
    }

    private List<List<String>> criteria() {
        var criteria = new ArrayList<List<String>>();
        add(criteria, "number", search.text());
        var version = search.version();
        add(criteria, "process", version == null ? null : version.process());
        add(
                criteria,
                "version",
                version == null ? null : model(version.definition()).called(words));
        add(criteria, "from", day(search.from()));
        add(criteria, "to", search.to() == null ? null : day(search.to().minusMillis(1)));
        add(criteria, "social-space", search.socialSpace() == null ? null : places.name(agency, search.socialSpace()));
        add(
                criteria,
                "end",
                AuditFilter.OPEN.equals(search.endCode()) ? words.get("audit.doc.still-open") : search.endCode());
        add(criteria, "method", search.method());
        add(criteria, "late", either(search.late()));
        add(criteria, "deviates", either(search.deviates()));
        add(criteria, "redacted", either(search.redacted()));
        return criteria;
    }

    private @Nullable String day(@Nullable Instant at) {
        return at == null ? null : day.format(at);
    }

    private @Nullable String either(@Nullable Boolean wanted) {
        return wanted == null ? null : words.get(wanted ? "audit.found.yes" : "audit.found.no");
    }

    private void add(List<List<String>> criteria, String what, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            criteria.add(List.of(words.get("audit.found." + what), value.toString()));
        }
    }
}
