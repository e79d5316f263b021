package org.brueckenschlag.bench;

import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/**
 * Keeps the tests' own beans out of the product, which lie in the same packages and would count every statement. On
 * request the writer of the trail, too: everything else goes on as ever.
 */
final class DeliveredClasses extends TypeExcludeFilter {

    /** Who writes it, and who would find every night that it is missing. */
    private static final Set<String> OF_THE_TRAIL =
            Set.of("org.brueckenschlag.audit.MatterAuditing", "org.brueckenschlag.audit.NightlyReconciliation");

    private final boolean withoutTrail;

    DeliveredClasses(boolean withoutTrail) {
        this.withoutTrail = withoutTrail;
    }

    @Override
    public boolean match(MetadataReader type, MetadataReaderFactory types) throws IOException {
        return type.getResource().getURL().getPath().contains("/test-classes/")
                || withoutTrail && OF_THE_TRAIL.contains(type.getClassMetadata().getClassName());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DeliveredClasses it && it.withoutTrail == withoutTrail;
    }

    @Override
    public int hashCode() {
        return Objects.hash(withoutTrail);
    }
}
