package org.brueckenschlag.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brueckenschlag.catalogue.PackageFinding.Severity;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.shared.Refused;

/** What files of a draft may be kept, and what of them has to be. */
final class DraftContents {

    private DraftContents() {}

    /** What has to be kept to come from one state to the other: an empty content takes a file out. */
    static Map<String, String> differing(Map<String, String> before, Map<String, String> after) {
        var changed = new HashMap<String, String>();
        before.keySet().stream().filter(name -> !after.containsKey(name)).forEach(name -> changed.put(name, ""));
        after.forEach((name, content) -> {
            if (!content.equals(before.get(name))) {
                changed.put(name, content);
            }
        });
        return changed;
    }

    /** Drawing programs break lines where they like. */
    static boolean saysTheSame(Map<String, String> before, Map<String, String> after) {
        return before.keySet().equals(after.keySet())
                && differing(before, after).keySet().stream()
                        .allMatch(name ->
                                laidOut(before.getOrDefault(name, "")).equals(laidOut(after.getOrDefault(name, ""))));
    }

    private static String laidOut(String content) {
        return content.strip().replaceAll("\\s+", " ").replace("> <", "><");
    }

    static void refuseUnfit(Map<String, String> changed) {
        if (changed.values().stream().anyMatch(content -> content.getBytes(UTF_8).length > Drafts.LONGEST_FILE)) {
            throw new Refused(CatalogueRefusal.DRAFT_TOO_LONG, Drafts.LONGEST_FILE);
        }
        if (!changed.keySet().stream().allMatch(NamesOfFilesCheck::isName)) {
            throw new Refused(CatalogueRefusal.DRAFT_FILE_NAME);
        }
    }

    /** What is too much to be looked through is not kept either. */
    static void refuseUnread(List<PackageFinding> findings) {
        if (findings.stream()
                .anyMatch(finding -> finding.file().equals(PackageFiles.WHOLE)
                        && NamesOfFilesCheck.RULES_OF_SIZE.contains(finding.rule()))) {
            throw new Refused(CatalogueRefusal.DRAFT_TOO_LONG, Drafts.LONGEST_FILE);
        }
    }

    static void refusePersons(Set<String> files, List<PackageFinding> findings) {
        var persons = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR
                        && finding.rule().equals(NobodyInTextsCheck.RULE)
                        && files.contains(finding.file()))
                .map(finding -> Finding.of(
                        finding.element() == null ? finding.file() : finding.element(),
                        finding.key(),
                        finding.arguments().toArray()))
                .toList();
        if (!persons.isEmpty()) {
            throw new Refused(CatalogueRefusal.DRAFT_PERSON, persons);
        }
    }
}
