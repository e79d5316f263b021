package org.brueckenschlag.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.brueckenschlag.catalogue.DraftTable.Row;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A row of a decision table gives a result; one that was begun and forgotten gives none, and takes it from others. */
@Component
@Order(22)
class RowsThatGiveCheck implements PackageCheck {

    static final String RULE = "result";

    private static final int MOST = 100;

    @Override
    public List<PackageFinding> findings(PackageFiles candidate) {
        var findings = new ArrayList<PackageFinding>();
        candidate.files().forEach((name, bytes) -> {
            if (name.endsWith(".dmn")) {
                var content = new String(bytes, UTF_8);
                WrittenTable.all(content).stream()
                        .filter(WrittenTable::isWhole)
                        .forEach(table -> look(name, content, table, findings));
            }
        });
        return findings;
    }

    private static void look(String file, String content, WrittenTable table, List<PackageFinding> findings) {
        var rows = table.rows();
        for (var at = 0; at < rows.size() && findings.size() < MOST; at++) {
            var row = rows.get(at);
            if (isForgotten(row)) {
                findings.add(PackageFinding.warning(
                        RULE, file, row.id(), line(content, row), "catalogue.row-gives-nothing", at + 1, table.name()));
            }
        }
    }

    /** Nobody has said that it is to give nothing, or why. */
    private static boolean isForgotten(Row row) {
        return row.note().isBlank() && row.then().stream().allMatch(cell -> CellTest.of(cell) instanceof CellTest.Any);
    }

    private static int line(String content, Row row) {
        var at = content.indexOf("id=\"" + row.id() + '"');
        return at < 0 ? 0 : (int) content.substring(0, at + 1).lines().count();
    }
}
