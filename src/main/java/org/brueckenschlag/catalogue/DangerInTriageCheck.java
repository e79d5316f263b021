package org.brueckenschlag.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brueckenschlag.shared.Spoken;
import org.brueckenschlag.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Whatever else an enquiry says, acute violence and a child in danger go the protective path ({@code domain.md} 5, D1).
 * A table that decides otherwise is told, not refused: an agency may have another way to protect people. Asked last:
 * the table is decided, not read.
 */
@Component
@Order(31)
class DangerInTriageCheck implements FinalCheck {

    static final String RULE = "danger-in-triage";

    private static final String KEY = "triage";
    private static final String FILE = KEY + ".dmn";
    private static final String PROTECTED = "schutz";

    /** An enquiry of two groups that nothing speaks against. */
    private static final Map<String, Object> HARMLESS = Map.of(
            "gewalt_hinweis", "nein",
            "kindeswohl_hinweis", false,
            "nur_einzelperson", false,
            "zwei_haushalte", false,
            "diskriminierung_individuell", false,
            "parteigruppen_anzahl", 2,
            "laufendes_verfahren", "nein");

    private static final List<Map<String, Object>> ELSE = List.of(
            Map.of(),
            Map.of("nur_einzelperson", true, "parteigruppen_anzahl", 0),
            Map.of("nur_einzelperson", true, "diskriminierung_individuell", true),
            Map.of("zwei_haushalte", true),
            Map.of("parteigruppen_anzahl", 5),
            Map.of("laufendes_verfahren", "straf"));

    private static final Map<String, Map<String, Object>> DANGERS = new LinkedHashMap<>();

    static {
        DANGERS.put("violence", Map.of("gewalt_hinweis", "akut"));
        DANGERS.put("child", Map.of("kindeswohl_hinweis", true));
    }

    private final ObjectProvider<DecidingTables> tables;

    DangerInTriageCheck(ObjectProvider<DecidingTables> tables) {
        this.tables = tables;
    }

    @Override
    public List<PackageFinding> findings(PackageFiles candidate) {
        var findings = new ArrayList<PackageFinding>();
        var bytes = candidate.files().get(FILE);
        if (bytes == null) {
            return findings;
        }
        var table = table(new String(bytes, UTF_8));
        DANGERS.forEach((danger, answers) -> {
            if (table.isEmpty() || !isAlwaysProtected(table.get(), answers)) {
                findings.add(
                        PackageFinding.warning(RULE, FILE, KEY, 0, "catalogue.danger-in-triage", new Danger(danger)));
            }
        });
        return findings;
    }

    private Optional<DecidingTables.Table> table(String dmn) {
        try {
            return Optional.of(tables.getObject().table(dmn, KEY));
        } catch (IllegalArgumentException unread) {
            return Optional.empty();
        }
    }

    private static boolean isAlwaysProtected(DecidingTables.Table table, Map<String, Object> danger) {
        try {
            return ELSE.stream().allMatch(others -> isProtected(table, others, danger));
        } catch (IllegalArgumentException undecided) {
            return false;
        }
    }

    private static boolean isProtected(
            DecidingTables.Table table, Map<String, Object> others, Map<String, Object> danger) {
        var answers = new HashMap<String, @Nullable Object>(HARMLESS);
        answers.putAll(others);
        answers.putAll(danger);
        return table.decide(answers).stream()
                .anyMatch(hit -> PROTECTED.equals(hit.gives().get(KEY)));
    }

    /** What people call that danger. */
    private record Danger(String key) implements Spoken {

        @Override
        public String in(Texts texts) {
            return texts.get("catalogue.danger." + key);
        }
    }
}
