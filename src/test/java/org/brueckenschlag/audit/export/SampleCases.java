package org.brueckenschlag.audit.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brueckenschlag.audit.export.LoggedEvent.Transition;

/** Cases whose texts are as bad as they get. */
final class SampleCases {

    static final String HOSTILE = "=cmd|' /C calc'!A0;\"<&>\u0001\r\n\u00e4\uD83D\uDE00";

    static final LoggedMatter.Model MODEL =
            new LoggedMatter.Model("konfliktmediation", "Konfliktmediation", 3, "eigene Fassung 3", "ab".repeat(32));

    private SampleCases() {}

    static LoggedMatter closed(String number) {
        return new LoggedMatter(
                number,
                "S01",
                MODEL,
                Instant.parse("2026-01-12T08:00:00Z"),
                Instant.parse("2026-06-12T08:00:00Z"),
                "vereinbarung_voll",
                Set.of("tr", "de"),
                List.of(
                        new LoggedMatter.Group("A", "jugendgruppe", "10-24"),
                        new LoggedMatter.Group("B", "schule", "")),
                List.of(
                        event("1.1", "Konfliktmediation", null, Transition.START, null, null, Map.of()),
                        event(
                                "1.2",
                                "Gespräch führen",
                                "Task_G",
                                Transition.START,
                                1,
                                null,
                                Map.of("frist", "2026-01-20T08:00:00Z")),
                        event("2.1", "Gespräch führen", "Task_G", Transition.COMPLETE, 1, null, details()),
                        event("2.2", "Methode", "Task_M", Transition.COMPLETE, null, 1, Map.of("eingabe.Stufe", 6L)),
                        event("3.1", HOSTILE, HOSTILE, Transition.WITHDRAW, 2, null, Map.of(HOSTILE, HOSTILE))),
                3);
    }

    static LoggedMatter open(String number) {
        return new LoggedMatter(
                number,
                "",
                MODEL,
                Instant.parse("2026-01-13T08:00:00Z"),
                null,
                null,
                Set.of(),
                List.of(),
                List.of(event("1.1", "Konfliktmediation", null, Transition.START, null, null, Map.of())),
                1);
    }

    static byte[] written(Maker maker, LoggedMatter... matters) {
        var out = new ByteArrayOutputStream();
        try (var writer = maker.on(out)) {
            for (var matter : matters) {
                writer.write(matter);
            }
            writer.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    interface Maker {
        EventLogWriter on(OutputStream out) throws IOException;
    }

    private static Map<String, Object> details() {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("antwort.einig", true);
        details.put("antwort.stufe", 6L);
        details.put("antwort.stunden", 1.5);
        details.put("antwort.Stufe", 7L);
        return details;
    }

    private static LoggedEvent event(
            String id,
            String activity,
            String element,
            Transition transition,
            Integer task,
            Integer decision,
            Map<String, Object> details) {
        return new LoggedEvent(
                id,
                activity,
                element,
                transition,
                Instant.parse("2026-01-12T08:00:00Z"),
                "fachkraft",
                "fachkraft K1",
                task == null ? null : "A",
                task,
                decision,
                details);
    }
}
