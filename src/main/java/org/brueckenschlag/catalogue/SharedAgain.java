package org.brueckenschlag.catalogue;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Whether a draft makes an agency follow the shared version again: it does where it is that version, file by file. A
 * copy of its own would look the same today, and would be left behind by the next shared one.
 */
@Component
class SharedAgain {

    private final JdbcDrafts drafts;
    private final DeployedPackages deployed;

    SharedAgain(JdbcDrafts drafts, DeployedPackages deployed) {
        this.drafts = drafts;
        this.deployed = deployed;
    }

    /** The newest shared version, where the draft is that one; the one that a released draft became. */
    Optional<ProcessVersionId> of(Draft draft) {
        if (draft.released() != null) {
            return deployed.find(draft.released())
                    .filter(version -> !version.own())
                    .map(DeployedProcess::id);
        }
        Map<String, String> files = drafts.files(draft.id());
        return deployed.shared(draft.process())
                .map(DeployedProcess::id)
                .filter(shared -> !shared.equals(draft.base()))
                .filter(shared -> deployed.files(shared).equals(files));
    }
}
