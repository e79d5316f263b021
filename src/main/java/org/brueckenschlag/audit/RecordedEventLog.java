package org.brueckenschlag.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.brueckenschlag.audit.export.Cases;
import org.brueckenschlag.audit.export.EventLogWriter;
import org.brueckenschlag.audit.export.EventLogWriters;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.Texts;

/** An event log made from the chains of some matters; the right to them was checked before. */
final class RecordedEventLog implements EventLog {

    private final EventLogRequest request;
    private final AgencyId agency;
    private final List<JdbcRecordedMatters.Chained> chains;
    private final RecordedMatters recorded;
    private final ProcessCatalogue catalogue;
    private final Path folder;
    private final LocalDate today;

    /** @param folder for what has to wait while writing */
    RecordedEventLog(
            EventLogRequest request,
            AgencyId agency,
            List<JdbcRecordedMatters.Chained> chains,
            RecordedMatters recorded,
            ProcessCatalogue catalogue,
            Path folder,
            LocalDate today) {
        this.request = request;
        this.agency = agency;
        this.chains = chains;
        this.recorded = recorded;
        this.catalogue = catalogue;
        this.folder = folder;
        this.today = today;
    }

    @Override
    public EventLogFormat format() {
        return request.format();
    }

    @Override
    public String fileName() {
        var what = request.matter() == null ? agency.value() : request.matter();
        return what + "-" + today + request.format().ending();
    }

    @Override
    public int matters() {
        return chains.size();
    }

    @Override
    public long entries() {
        return chains.stream().mapToLong(JdbcRecordedMatters.Chained::entries).sum();
    }

    @Override
    public void writeTo(OutputStream out, Progress progress) throws IOException {
        var cases = new Cases(catalogue, Texts.in(Texts.GERMAN));
        try (var writer = writer(out)) {
            var done = 0;
            for (var chain : chains) {
                if (!progress.reached((double) done / chains.size())) {
                    throw new CancellationException("nobody waits for the export any more");
                }
                var matter = recorded.of(chain.chain(), agency).map(cases::tell);
                if (matter.isPresent() && isWanted(matter.get().model().process())) {
                    writer.write(matter.get());
                }
                done++;
            }
            writer.finish();
        }
        progress.reached(1);
    }

    private boolean isWanted(String process) {
        return request.process() == null || request.process().equals(process);
    }

    private EventLogWriter writer(OutputStream out) throws IOException {
        return switch (request.format()) {
            case CSV -> EventLogWriters.csv(out, Texts.in(request.language()));
            case XES -> EventLogWriters.xes(out, agency.value());
            case OCEL_JSON -> EventLogWriters.ocelJson(out, folder);
            case OCEL_XML -> EventLogWriters.ocelXml(out, folder);
            case PDF -> throw new IllegalStateException("a document is of one matter");
        };
    }
}
