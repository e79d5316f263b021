package org.brueckenschlag.audit;

import java.time.Instant;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.shared.MatterId;
import org.jspecify.annotations.Nullable;

/**
 * A matter as the Prüfung's search finds it.
 *
 * @param definition the version it runs on, or ended on
 * @param version number of that version
 * @param endCode null while open
 * @param method code of the method that was chosen, null where none was
 * @param recommended code of the method that the table recommended last
 * @param late how many tasks were still open when their deadline passed
 * @param redactions how often something was taken out
 * @param questions how many questions of the Prüfung there are
 */
public record AuditedMatter(
        MatterId id,
        String number,
        String title,
        String process,
        int version,
        ProcessVersionId definition,
        String socialSpace,
        Instant startedAt,
        @Nullable Instant closedAt,
        @Nullable String endCode,
        @Nullable String method,
        @Nullable String recommended,
        int late,
        int redactions,
        int questions) {

    public boolean isOpen() {
        return closedAt == null;
    }

    public boolean deviates() {
        return method != null && recommended != null && !method.equals(recommended);
    }
}
