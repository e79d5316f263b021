package org.brueckenschlag.matters;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.springframework.stereotype.Component;

/** All matters of an agency, page by page, for those who go through them without anybody asking. */
@Component
public class MatterStock {

    private static final int MOST_ASKED_AT_ONCE = 100;

    private final JdbcMatters matters;

    MatterStock(JdbcMatters matters) {
        this.matters = matters;
    }

    /** By id; {@code after} is the id of the last one of the page before. */
    public List<MatterId> open(AgencyId agency, String after, int limit) {
        return matters.open(agency, after, limit);
    }

    public long countOpen(AgencyId agency) {
        return matters.countOpen(agency);
    }

    /** The versions that open matters run on. */
    public List<ProcessVersionId> versionsOfOpen(AgencyId agency) {
        return matters.versionsOfOpen(agency);
    }

    /** The version that the matter of that number runs on, or ran on. */
    public Optional<ProcessVersionId> versionOf(AgencyId agency, String number) {
        return matters.find(agency, number).map(Matter::version);
    }

    public Optional<Matter> of(AgencyId agency, String number) {
        return matters.find(agency, number);
    }

    /** Empty where it is another agency's, or gone. */
    public Optional<Matter> find(AgencyId agency, MatterId id) {
        return matters.find(id).filter(matter -> matter.agency().equals(agency));
    }

    /** When the agency's first matter began of which anything is left. */
    public Optional<Instant> firstBegun(AgencyId agency) {
        return matters.firstBegun(agency);
    }

    /** What they are called; those of another agency, and those that are gone, are left out. */
    public List<Outline> outlines(AgencyId agency, Collection<MatterId> ids) {
        return ids.isEmpty() ? List.of() : matters.outlines(agency, ids);
    }

    public record Outline(MatterId id, String number, String process, ProcessVersionId version) {}

    /** For each of those asked for what began there, the earliest first. */
    public List<List<Begun>> begun(AgencyId agency, List<Beginnings> asked) {
        var found = new ArrayList<List<Begun>>();
        for (var from = 0; from < asked.size(); from += MOST_ASKED_AT_ONCE) {
            found.addAll(matters.begun(agency, asked.subList(from, Math.min(asked.size(), from + MOST_ASKED_AT_ONCE))));
        }
        return found;
    }

    /** Matters of a process that began in a Sozialraum from that moment on and before the other. */
    public record Beginnings(String process, String socialSpace, Instant from, Instant before, int limit) {}

    public record Begun(MatterId id, Instant at) {}

    /** Closed last first. */
    public List<MatterId> lastClosed(AgencyId agency, int limit) {
        return matters.lastClosed(agency, limit);
    }
}
