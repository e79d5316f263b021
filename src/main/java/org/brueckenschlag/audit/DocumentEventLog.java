package org.brueckenschlag.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.brueckenschlag.audit.export.Cases;
import org.brueckenschlag.audit.export.MatterDocument;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.Texts;
import org.jspecify.annotations.Nullable;

/** One matter's history as a document; the right to it was checked before. */
final class DocumentEventLog implements EventLog {

    private final String number;
    private final List<ChainLink> links;
    private final @Nullable Seal newest;
    private final AgencyId agency;
    private final RecordedMatters recorded;
    private final ProcessCatalogue catalogue;
    private final Texts words;
    private final LocalDate today;

    /**
     * @param links the matter's whole chain, oldest first
     * @param newest seal of the log; null where there is none yet
     */
    DocumentEventLog(
            String number,
            List<ChainLink> links,
            @Nullable Seal newest,
            AgencyId agency,
            RecordedMatters recorded,
            ProcessCatalogue catalogue,
            Texts words,
            LocalDate today) {
        this.number = number;
        this.links = List.copyOf(links);
        this.newest = newest;
        this.agency = agency;
        this.recorded = recorded;
        this.catalogue = catalogue;
        this.words = words;
        this.today = today;
    }

    @Override
    public EventLogFormat format() {
        return EventLogFormat.PDF;
    }

    @Override
    public String fileName() {
        return number + "-" + today + format().ending();
    }

    @Override
    public int matters() {
        return 1;
    }

    @Override
    public long entries() {
        return links.size();
    }

    @Override
    public void writeTo(OutputStream out, Progress progress) throws IOException {
        progress.reached(0);
        var matter = recorded.of(links, agency)
                .map(new Cases(catalogue, words)::tell)
                .orElseThrow(() -> new IllegalStateException("a matter's chain begins with its registration"));
        new MatterDocument(words).write(matter, picture(), ChainVerdict.of(links, newest, words), out);
        progress.reached(1);
    }

    /** The model that the matter began on. */
    private String picture() {
        return links.stream()
                .flatMap(link -> link.written().stream())
                .filter(step -> step.kind().equals("matter_started"))
                .flatMap(step -> step.data().get("definition") instanceof String definition
                        ? List.of(definition).stream()
                        : null)
                .findFirst()
                .map(definition ->
                        catalogue.model(new ProcessVersionId(definition)).bpmn())
                .orElse("");
    }
}
