package org.brueckenschlag.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.brueckenschlag.casefree.Audience;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The table D6 may hide more than the product does, never less ({@code domain.md} 12.1). Asked last: the table is
 * decided, not read.
 */
@Component
@Order(30)
class SmallNumbersCheck implements FinalCheck {

    private static final String FILE = SmallNumbersTable.KEY + ".dmn";

    private final ObjectProvider<DecidingTables> tables;

    SmallNumbersCheck(ObjectProvider<DecidingTables> tables) {
        this.tables = tables;
    }

    @Override
    public List<PackageFinding> findings(PackageFiles candidate) {
        var bytes = candidate.files().get(FILE);
        var findings = new ArrayList<PackageFinding>();
        if (bytes == null) {
            return findings;
        }
        try {
            var table = tables.getObject().table(new String(bytes, UTF_8), SmallNumbersTable.KEY);
            for (var audience : Audience.values()) {
                var from = SmallNumbersTable.shownFrom(table, audience);
                if (from < audience.shownFrom()) {
                    findings.add(PackageFinding.error(
                            "protected",
                            FILE,
                            SmallNumbersTable.KEY,
                            0,
                            "catalogue.small-numbers",
                            String.join(", ", audience.recipients()),
                            from,
                            audience.shownFrom()));
                }
            }
        } catch (IllegalArgumentException undecided) {
            findings.add(PackageFinding.error(
                    "protected", FILE, SmallNumbersTable.KEY, 0, "catalogue.small-numbers-undecided"));
        }
        return findings;
    }
}
