package org.brueckenschlag.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.DraftTable.HitPolicy;
import org.brueckenschlag.catalogue.DraftTable.Row;
import org.brueckenschlag.catalogue.TableReview.Found;
import org.brueckenschlag.catalogue.TableReview.Gap;
import org.brueckenschlag.catalogue.TableReview.NeverReached;
import org.brueckenschlag.catalogue.TableReview.Overlap;
import org.brueckenschlag.shared.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Rows of decision tables that never count, two that exclude each other, and answers for which there is none though the
 * process needs a result: a row put on top of a table may switch off every one below it, and with them a safeguard.
 */
@Component
@Order(21)
class RowsThatCountCheck implements PackageCheck {

    /** Beyond that nobody reviews a table by eye, and comparing all rows takes its time. */
    private static final int MOST_ROWS = 100;

    /** Of so many it is said in one sentence how many never count. */
    private static final int MOST_COUNTED = 500;

    /** Of one table: who cannot see from a hundred pairs what is wrong with it does not see it from thousands. */
    private static final int MOST_FOUND = 100;

    @Override
    public List<PackageFinding> findings(PackageFiles candidate) {
        var files = new HashMap<String, String>();
        candidate.files().forEach((name, bytes) -> files.put(name, new String(bytes, UTF_8)));
        var findings = new ArrayList<PackageFinding>();
        files.forEach((name, content) -> {
            if (name.endsWith(".dmn")) {
                WrittenTable.all(content).stream()
                        .filter(table -> table.isWhole() && table.rows().size() <= MOST_COUNTED)
                        .forEach(table -> look(name, table, files, findings));
            }
        });
        return findings;
    }

    /**
     * A table without a row decides nothing whatever is answered; that it leaves everything open need not be said too.
     */
    private static void look(
            String file, WrittenTable table, Map<String, String> files, List<PackageFinding> findings) {
        HitPolicy policy;
        try {
            policy = HitPolicy.of(table.policy());
        } catch (IllegalArgumentException notOurs) {
            return;
        }
        if (table.rows().isEmpty()) {
            findings.add(PackageFinding.warning(
                    TableReview.RULE,
                    file,
                    table.decision(),
                    line(files.getOrDefault(file, ""), table.decision()),
                    "catalogue.table-empty",
                    table.name()));
            return;
        }
        var answers = new OfferedAnswers(files, CodesOnly.butFor(files));
        if (table.rows().size() > MOST_ROWS) {
            if (policy == HitPolicy.FIRST) {
                count(file, table, never(TableReview.of(table, policy, answers::mayStayOpen)), files, findings);
            }
            return;
        }
        var all = new ArrayList<>(TableReview.of(table, policy, answers::mayStayOpen));
        var never = never(all);
        if (never.size() > 1) {
            // one row further up takes everything from all of them: that is one thing to mend
            count(file, table, never, files, findings);
            all.removeIf(NeverReached.class::isInstance);
        }
        for (var found : all.subList(0, Math.min(all.size(), MOST_FOUND))) {
            switch (found) {
                case NeverReached(var row) ->
                    findings.add(PackageFinding.warning(
                            TableReview.RULE,
                            file,
                            row,
                            line(files.getOrDefault(file, ""), row),
                            "catalogue.row-never",
                            number(table, row),
                            table.name()));
                case Overlap(var row, var other) ->
                    findings.add(PackageFinding.warning(
                            TableReview.RULE,
                            file,
                            row,
                            line(files.getOrDefault(file, ""), row),
                            "catalogue.row-overlap",
                            number(table, other),
                            number(table, row),
                            table.name()));
                case Gap gap
                when !policy.givesAll() && NeededResults.isNeeded(table.decision(), files) ->
                    findings.add(PackageFinding.warning(
                            TableReview.RULE,
                            file,
                            table.decision(),
                            line(files.getOrDefault(file, ""), table.decision()),
                            "catalogue.row-missing",
                            table.name(),
                            example(table, gap, answers)));
                default -> {}
            }
        }
    }

    private static List<String> never(List<Found> review) {
        return review.stream()
                .flatMap(found -> found instanceof NeverReached(var row) ? Stream.of(row) : Stream.of())
                .toList();
    }

    private static void count(
            String file,
            WrittenTable table,
            List<String> never,
            Map<String, String> files,
            List<PackageFinding> findings) {
        if (!never.isEmpty()) {
            findings.add(PackageFinding.warning(
                    TableReview.RULE,
                    file,
                    never.getFirst(),
                    line(files.getOrDefault(file, ""), never.getFirst()),
                    "catalogue.rows-never",
                    table.name(),
                    never.size(),
                    number(table, never.getFirst())));
        }
    }

    /** The names of its columns and a cell under each, in German as all names in findings. */
    private static String example(WrittenTable table, Gap gap, OfferedAnswers answers) {
        var words = new TableWords(table.inputs(), new WordsOfAnswers(answers), Texts.in(Texts.GERMAN));
        var cells = gap.rows().getFirst();
        return IntStream.range(0, cells.size())
                .filter(at -> !cells.get(at).isEmpty())
                .mapToObj(at -> "%s: %s"
                        .formatted(
                                words.column(table.inputs().get(at)),
                                words.asked(table.inputs().get(at), cells.get(at))))
                .collect(Collectors.joining("; "));
    }

    private static int line(String content, String id) {
        var at = content.indexOf("id=\"" + id + '"');
        return at < 0 ? 0 : (int) content.substring(0, at + 1).lines().count();
    }

    private static int number(WrittenTable table, String row) {
        return table.rows().stream().map(Row::id).toList().indexOf(row) + 1;
    }
}
