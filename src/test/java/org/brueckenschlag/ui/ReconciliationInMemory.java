package org.brueckenschlag.ui;

import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.brueckenschlag.audit.Difference;
import org.brueckenschlag.audit.DifferenceWords;
import org.brueckenschlag.audit.Export;
import org.brueckenschlag.audit.Reconciled;
import org.brueckenschlag.audit.Reconciliation;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.shared.Texts;
import org.jspecify.annotations.Nullable;

/** Last night nothing differed; now sixty tasks do. */
public class ReconciliationInMemory implements Reconciliation {

    private final CurrentActor currentActor;
    private final ProcessCatalogue catalogue;
    public @Nullable Reconciled last;

    ReconciliationInMemory(CurrentActor currentActor, ProcessCatalogue catalogue) {
        this.currentActor = currentActor;
        this.catalogue = catalogue;
    }

    @Override
    public boolean mayCompare() {
        return currentActor.get().hasAny(Role.ADMIN, Role.PRUEFUNG);
    }

    @Override
    public Reconciled compare() {
        var difference = new Difference("KM-2026-0007", Difference.Kind.TASK_OF_OTHER_ASSIGNEE, "Task_Vorgespraech");
        return new Reconciled(Instant.parse("2026-11-26T09:30:00Z"), 12, 9, 60, List.of(difference));
    }

    /** Where a test makes the job ready, what it compared is the last comparison. */
    @Override
    public Export open(Locale language) {
        last = compare();
        return new Export() {
            @Override
            public String fileName() {
                return "abgleich.csv";
            }

            @Override
            public String mediaType() {
                return "text/csv";
            }

            @Override
            public void writeTo(OutputStream out, Progress progress) {
                progress.reached(1);
            }
        };
    }

    @Override
    public Optional<Reconciled> last() {
        return Optional.ofNullable(last);
    }

    @Override
    public DifferenceWords words(Locale language) {
        return new DifferenceWords(
                Texts.in(language), number -> Optional.of(catalogue.labels(OneProcess.VERSION, language)));
    }
}
