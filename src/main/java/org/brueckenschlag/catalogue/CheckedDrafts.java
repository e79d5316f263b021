package org.brueckenschlag.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What speaks against a draft: the policy's findings, the safeguards that it began with and has lost, messages with
 * which another process begins, and translated names that its own have left behind.
 */
@Component
class CheckedDrafts {

    private final DeploymentPolicy policy;
    private final ProtectedElements safeguards;
    private final BeginningMessages beginnings;
    private final JdbcDrafts drafts;

    CheckedDrafts(
            DeploymentPolicy policy, ProtectedElements safeguards, BeginningMessages beginnings, JdbcDrafts drafts) {
        this.policy = policy;
        this.safeguards = safeguards;
        this.beginnings = beginnings;
        this.drafts = drafts;
    }

    List<PackageFinding> findings(Draft draft, Map<String, String> files) {
        var now = candidate(draft.process(), files);
        var begunWith = drafts.files(draft.id(), 1);
        var begun = candidate(draft.process(), begunWith);
        return Stream.of(
                        policy.check(now),
                        safeguards.lost(begun, now),
                        beginnings.findings(draft, begunWith, files),
                        new TranslatedNames(begunWith, files).findings())
                .flatMap(List::stream)
                .toList();
    }

    static PackageFiles candidate(String process, Map<String, String> files) {
        var bytes = new HashMap<String, byte[]>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(UTF_8)));
        return new PackageFiles(process, bytes, false);
    }
}
