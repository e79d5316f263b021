package org.brueckenschlag.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/**
 * Another copy of files whose stored bytes were altered: what the product was delivered with, or the draft that a
 * version was released from. A copy counts only where it is, byte for byte, what the trail says was deployed.
 */
@Component
class ProvenCopies {

    private final ReleasedFiles released;
    private final Function<ProcessVersionId, Map<String, String>> drafts;
    private final ResourceLoader resources;

    @Autowired
    ProvenCopies(ReleasedFiles released, JdbcDrafts drafts, ResourceLoader resources) {
        this(released, drafts::releasedAs, resources);
    }

    ProvenCopies(
            ReleasedFiles released, Function<ProcessVersionId, Map<String, String>> drafts, ResourceLoader resources) {
        this.released = released;
        this.drafts = drafts;
        this.resources = resources;
    }

    /**
     * The files as they were deployed, by name; nothing where one of them has no proven copy.
     *
     * @param stored what is stored of that version now; what is unaltered of it is its own copy
     */
    Optional<Map<String, String>> of(DeployedProcess process, Map<String, String> stored) {
        var names = released.sha256(process.deployment()).keySet();
        return names.contains(process.file())
                ? Optional.of(found(process, stored))
                        .filter(proven -> proven.keySet().equals(names))
                : Optional.empty();
    }

    /** Those of the files that there is a proven copy of. */
    Map<String, String> found(DeployedProcess process, Map<String, String> stored) {
        var ofDraft = drafts.apply(process.id());
        var proven = new TreeMap<String, String>();
        for (var file : released.sha256(process.deployment()).entrySet()) {
            Stream.concat(
                            Stream.of(stored, ofDraft).flatMap(files -> Stream.ofNullable(files.get(file.getKey()))),
                            delivered(process.key(), file.getKey()))
                    .filter(text -> PackageFiles.sha256(text.getBytes(UTF_8)).equals(file.getValue()))
                    .findFirst()
                    .ifPresent(text -> proven.put(file.getKey(), text));
        }
        return proven;
    }

    private Stream<String> delivered(String key, String name) {
        var file = resources.getResource("classpath:processes/" + key + "/" + name);
        if (!file.isReadable()) {
            return Stream.empty();
        }
        try {
            return Stream.of(file.getContentAsString(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
