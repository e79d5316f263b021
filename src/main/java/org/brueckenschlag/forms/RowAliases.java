package org.brueckenschlag.forms;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.brueckenschlag.forms.FormComponent.Rows;
import org.brueckenschlag.shared.Finding;
import org.jspecify.annotations.Nullable;

/**
 * The letters of party groups. A row that carries a letter speaks about the group of that letter; a row without gets
 * the next free one. Only letters are taken, so that nobody is called by initials or a name.
 */
final class RowAliases {

    private static final Pattern LETTER = Pattern.compile("[A-Z]|A[A-Z]");

    private final Rows rows;
    private final Map<String, Map<?, ?>> groups = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();
    private final List<Finding> findings;

    RowAliases(Rows rows, @Nullable Object known, List<Finding> findings) {
        this.rows = rows;
        this.findings = findings;
        if (rows.ofPartyGroups() && known instanceof List<?> list) {
            for (var row : list) {
                if (row instanceof Map<?, ?> group && group.get(Rows.ALIAS) instanceof String alias) {
                    groups.put(alias, group);
                }
            }
        }
    }

    /**
     * Notes the row's letter.
     *
     * @return what is known about that group already
     */
    Map<?, ?> take(Map<?, ?> row, int index, Map<String, Object> into) {
        if (!rows.ofPartyGroups()) {
            return Map.of();
        }
        var path = AnswerPath.inRow(rows.key(), index, Rows.ALIAS);
        var given = row.get(Rows.ALIAS);
        if (given == null || FieldAnswer.isEmpty(given)) {
            if (rows.fixed()) {
                findings.add(Finding.of(path, "forms.group-missing"));
            }
            return Map.of();
        }
        if (!(given instanceof String alias) || !isGroup(alias)) {
            findings.add(Finding.of(path, "forms.group-unknown", AnswerPath.shortened(String.valueOf(given))));
            return Map.of();
        }
        if (!used.add(alias)) {
            findings.add(Finding.of(path, "forms.group-twice", alias));
        }
        into.put(Rows.ALIAS, alias);
        return groups.getOrDefault(alias, Map.of());
    }

    private boolean isGroup(String alias) {
        return groups.containsKey(alias)
                || (!rows.fixed() && LETTER.matcher(alias).matches());
    }

    void nameTheNew(List<Map<String, Object>> accepted) {
        if (!rows.ofPartyGroups()) {
            return;
        }
        var taken = new HashSet<>(groups.keySet());
        taken.addAll(used);
        for (var row : accepted) {
            if (!row.containsKey(Rows.ALIAS)) {
                var alias = Rows.nextAlias(taken);
                row.put(Rows.ALIAS, alias);
                taken.add(alias);
            }
        }
    }
}
