package org.brueckenschlag.catalogue;

import java.util.Map;
import org.brueckenschlag.catalogue.Settlement.Side;
import org.brueckenschlag.shared.Refused;

/**
 * Files of a draft, by name.
 *
 * @param base what both sides began with
 */
record ThreeStates(Map<String, String> base, Map<String, String> mine, Map<String, String> theirs) {

    /**
     * What counts from now on.
     *
     * @throws Refused {@code catalogue.draft-undecided}, {@code catalogue.draft-not-joined}
     */
    Map<String, String> settled(Settlement settlement) {
        return switch (settlement.kept()) {
            case MINE -> mine;
            case THEIRS -> theirs;
            case BOTH -> joined(settlement.decided());
        };
    }

    private Map<String, String> joined(Map<String, Side> decided) {
        try {
            var files = new MergedFiles(this);
            if (!decided.keySet().containsAll(files.collisions())) {
                throw new Refused(CatalogueRefusal.DRAFT_UNDECIDED);
            }
            return files.merged(decided);
        } catch (IllegalArgumentException | IllegalStateException notJoined) {
            throw new Refused(CatalogueRefusal.DRAFT_NOT_JOINED);
        }
    }
}
