package org.brueckenschlag.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Looks whether stored files are those that were deployed. The engine's own gate sees models and tables when it loads
 * them; forms and texts it never loads.
 */
@Component
class AlteredFiles {

    private final DeployedPackages deployed;
    private final ReleasedFiles released;
    private final ApplicationEventPublisher events;

    AlteredFiles(DeployedPackages deployed, ReleasedFiles released, ApplicationEventPublisher events) {
        this.deployed = deployed;
        this.released = released;
        this.events = events;
    }

    /**
     * Tells each file that is another one, missing or not among those that were deployed.
     *
     * @param files all that are stored of that deployment, by name
     */
    boolean areAmong(Map<String, String> files, String deployment) {
        var expected = released.sha256(deployment);
        var names = new TreeSet<>(files.keySet());
        names.addAll(expected.keySet());
        var altered = false;
        for (var name : names) {
            var found = found(files.get(name), expected.get(name), deployment, name);
            if (!Objects.equals(found, expected.get(name))) {
                altered = true;
                events.publishEvent(new ModelAltered(deployment, name, expected.get(name), found));
            }
        }
        return altered;
    }

    /** A file that was never UTF-8 looks altered when its text is written again: then its bytes decide. */
    private @Nullable String found(@Nullable String text, @Nullable String expected, String deployment, String name) {
        if (text == null) {
            return null;
        }
        var written = PackageFiles.sha256(text.getBytes(UTF_8));
        return written.equals(expected)
                ? written
                : deployed.file(deployment, name).map(PackageFiles::sha256).orElse(written);
    }
}
