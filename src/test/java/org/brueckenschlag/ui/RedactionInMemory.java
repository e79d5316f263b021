package org.brueckenschlag.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.brueckenschlag.audit.FreeText;
import org.brueckenschlag.audit.RedactText;
import org.brueckenschlag.audit.Redacted;
import org.brueckenschlag.audit.Redaction;
import org.brueckenschlag.audit.Remains;
import org.brueckenschlag.audit.ReportedFinding;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.shared.MatterId;
import org.brueckenschlag.shared.Page;
import org.brueckenschlag.shared.Refusal;
import org.brueckenschlag.shared.Refused;
import org.jspecify.annotations.Nullable;

/** Texts that can be taken away, without a trail. */
public class RedactionInMemory implements Redaction {

    public final List<Matter> matters = new ArrayList<>();
    public final List<FreeText> texts = new ArrayList<>();
    public final List<RedactText> commands = new ArrayList<>();
    public final List<ReportedFinding> reported = new ArrayList<>();
    public final List<Redacted> done = new ArrayList<>();

    private final CurrentActor currentActor;

    RedactionInMemory(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    @Override
    public boolean mayRedact() {
        return currentActor.get().has(Role.DATENSCHUTZ);
    }

    @Override
    public Matter open(String number) {
        return matters.stream()
                .filter(matter -> matter.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new Refused(Unknown.MATTER));
    }

    @Override
    public List<FreeText> freeTextOf(MatterId matter) {
        return List.copyOf(texts);
    }

    @Override
    public int redact(RedactText command) {
        commands.add(command);
        texts.removeIf(text -> text.value().equals(command.value()));
        reported.removeIf(finding -> finding.matter().equals(command.matter()));
        done.addFirst(new Redacted(
                "r-" + commands.size(),
                command.matter(),
                "KM-2026-0009",
                OneProcess.VERSION,
                command.entry(),
                command.field(),
                Instant.parse("2026-11-27T08:00:00Z"),
                command.ground(),
                false,
                new Remains(398, 0, List.of())));
        return 1;
    }

    @Override
    public List<ReportedFinding> reported() {
        return List.copyOf(reported);
    }

    @Override
    public void nothingFound(String finding) {
        reported.removeIf(known -> known.id().equals(finding));
    }

    @Override
    public Page<Redacted> done(@Nullable String after, int limit) {
        return new Page<>(done, null);
    }

    private enum Unknown implements Refusal {
        MATTER;

        @Override
        public String key() {
            return "redaction.matter-unknown";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }
}
