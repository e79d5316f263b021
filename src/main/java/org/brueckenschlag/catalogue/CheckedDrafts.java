package org.brueckenschlag.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What speaks against a draft: the policy's findings, and the safeguards that it began with and has lost. */
@Component
class CheckedDrafts {

    private final DeploymentPolicy policy;
    private final ProtectedElements safeguards;
    private final JdbcDrafts drafts;

    CheckedDrafts(DeploymentPolicy policy, ProtectedElements safeguards, JdbcDrafts drafts) {
        this.policy = policy;
        this.safeguards = safeguards;
        this.drafts = drafts;
    }

    List<PackageFinding> findings(Draft draft, Map<String, String> files) {
        var now = candidate(draft.process(), files);
        var begun = candidate(draft.process(), drafts.files(draft.id(), 1));
        return Stream.concat(policy.check(now).stream(), safeguards.lost(begun, now).stream())
                .toList();
    }

    static PackageFiles candidate(String process, Map<String, String> files) {
        var bytes = new HashMap<String, byte[]>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(UTF_8)));
        return new PackageFiles(process, bytes, false);
    }
}
