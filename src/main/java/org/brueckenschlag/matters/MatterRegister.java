package org.brueckenschlag.matters;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.springframework.stereotype.Component;

/** Opens matters: gives the number and writes the first row. */
@Component
class MatterRegister {

    /** Of models that do not say which letters their matters have. */
    private static final String ANY_PROCESS = "VG";

    private final JdbcMatters matters;
    private final JdbcMatterNumbers numbers;
    private final LockedMatters locked;
    private final SocialSpaces spaces;
    private final ProcessCatalogue catalogue;
    private final MatterTitles titles;

    MatterRegister(
            JdbcMatters matters,
            JdbcMatterNumbers numbers,
            LockedMatters locked,
            SocialSpaces spaces,
            ProcessCatalogue catalogue,
            MatterTitles titles) {
        this.matters = matters;
        this.numbers = numbers;
        this.locked = locked;
        this.spaces = spaces;
        this.catalogue = catalogue;
        this.titles = titles;
    }

    Matter open(MatterId id, AgencyId agency, ProcessVersionId version, Instant at, Map<String, Object> known) {
        var model = catalogue.model(version);
        var prefix = model.properties().getOrDefault("nummernkreis", ANY_PROCESS);
        var socialSpace = known.get("sr_code") instanceof String code ? code : "";
        var matter = new Matter(
                id,
                numbers.next(agency, prefix),
                agency,
                model.key(),
                version,
                titles.stored(version, known, agency),
                socialSpace,
                Matter.State.OPEN,
                null,
                "normal",
                at,
                null,
                List.of(),
                known);
        matters.insert(matter, spaces.name(agency, socialSpace));
        locked.put(matter);
        return matter;
    }
}
