package org.brueckenschlag.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.catalogue.DraftTable.HitPolicy;
import org.brueckenschlag.catalogue.DraftTable.Row;
import org.brueckenschlag.catalogue.TableReview.NeverReached;
import org.brueckenschlag.catalogue.TableReview.Overlap;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Rows of decision tables that never count, and two that exclude each other: a row put on top of a table may switch off
 * every one below it, and with them a safeguard.
 */
@Component
@Order(21)
class RowsThatCountCheck implements PackageCheck {

    /** Beyond that nobody reviews a table by eye, and comparing all rows takes its time. */
    private static final int MOST_ROWS = 100;

    @Override
    public List<PackageFinding> findings(PackageFiles candidate) {
        var files = new HashMap<String, String>();
        candidate.files().forEach((name, bytes) -> files.put(name, new String(bytes, UTF_8)));
        var findings = new ArrayList<PackageFinding>();
        files.forEach((name, content) -> {
            if (name.endsWith(".dmn")) {
                WrittenTable.read(content)
                        .filter(table -> table.isWhole() && table.rows().size() <= MOST_ROWS)
                        .ifPresent(table -> look(name, table, files, findings));
            }
        });
        return findings;
    }

    private static void look(
            String file, WrittenTable table, Map<String, String> files, List<PackageFinding> findings) {
        HitPolicy policy;
        try {
            policy = HitPolicy.of(table.policy());
        } catch (IllegalArgumentException notOurs) {
            return;
        }
        var answers = new OfferedAnswers(files, new CodesOnly());
        for (var found : TableReview.of(table, policy, answers::mayStayOpen)) {
            switch (found) {
                case NeverReached(var row) ->
                    findings.add(PackageFinding.warning(
                            TableReview.RULE, file, row, 0, "catalogue.row-never", number(table, row), table.name()));
                case Overlap(var row, var other) ->
                    findings.add(PackageFinding.warning(
                            TableReview.RULE,
                            file,
                            row,
                            0,
                            "catalogue.row-overlap",
                            number(table, other),
                            number(table, row),
                            table.name()));
                default -> {}
            }
        }
    }

    private static int number(WrittenTable table, String row) {
        return table.rows().stream().map(Row::id).toList().indexOf(row) + 1;
    }
}
