package org.brueckenschlag.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.CellFit.Misfit;
import org.brueckenschlag.catalogue.DraftTable.Column;
import org.brueckenschlag.catalogue.DraftTable.Row;
import org.brueckenschlag.catalogue.PackageFinding.Severity;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What stands in a cell of a decision table can stand under its column. Refused is only what the engine could not go on
 * with; a row that never counts is a warning.
 */
@Component
@Order(20)
class CellsFitCheck implements PackageCheck {

    private static final int MOST = 100;

    @Override
    public List<PackageFinding> findings(PackageFiles candidate) {
        var files = new HashMap<String, String>();
        candidate.files().forEach((name, bytes) -> files.put(name, new String(bytes, UTF_8)));
        var answers = new OfferedAnswers(files, CodesOnly.butFor(files));
        var findings = new ArrayList<PackageFinding>();
        files.forEach((name, content) -> {
            if (name.endsWith(".dmn")) {
                WrittenTable.all(content).stream()
                        .filter(WrittenTable::isWhole)
                        .forEach(table ->
                                table.rows().forEach(row -> look(name, content, table, row, answers, findings)));
            }
        });
        return findings;
    }

    private static void look(
            String file,
            String content,
            WrittenTable table,
            Row row,
            OfferedAnswers answers,
            List<PackageFinding> findings) {
        Stream.concat(
                        misfits(table.inputs(), row.when(), true, answers),
                        misfits(table.outputs(), row.then(), false, answers))
                .limit(Math.max(0, MOST - findings.size()))
                .forEach(misfit -> findings.add(new PackageFinding(
                        misfit.stops() ? Severity.ERROR : Severity.WARNING,
                        CellFit.RULE,
                        file,
                        row.id(),
                        line(content, row.id()),
                        misfit.key(),
                        misfit.arguments())));
    }

    private static Stream<Misfit> misfits(
            List<Column> columns, List<String> cells, boolean isAsked, OfferedAnswers answers) {
        return IntStream.range(0, columns.size())
                .mapToObj(at -> {
                    var column = columns.get(at);
                    return CellFit.misfit(column, answers.called(column), cells.get(at), isAsked, answers);
                })
                .flatMap(Optional::stream);
    }

    private static int line(String content, String row) {
        var at = content.indexOf("id=\"" + row + '"');
        return at < 0 ? 0 : (int) content.substring(0, at + 1).lines().count();
    }
}
