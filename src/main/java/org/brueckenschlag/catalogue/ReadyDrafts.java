package org.brueckenschlag.catalogue;

import java.util.List;
import java.util.Optional;
import org.brueckenschlag.casefree.FreeTexts;
import org.brueckenschlag.casefree.TextDoor;
import org.brueckenschlag.casefree.WrittenText;
import org.brueckenschlag.catalogue.PackageFinding.Severity;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.shared.Refused;
import org.springframework.stereotype.Component;

/** Whether a draft may be sent and released. */
@Component
class ReadyDrafts {

    private final JdbcDrafts drafts;
    private final DeployedPackages deployed;
    private final CheckedDrafts checks;
    private final FreeTexts texts;

    ReadyDrafts(JdbcDrafts drafts, DeployedPackages deployed, CheckedDrafts checks, FreeTexts texts) {
        this.drafts = drafts;
        this.deployed = deployed;
        this.checks = checks;
        this.texts = texts;
    }

    void refuseNote(WrittenText note) {
        if (note.text().length() > Drafts.LONGEST_NOTE) {
            throw new Refused(
                    CatalogueRefusal.DRAFT_NOTE, List.of(Finding.of("note", "forms.too-long", Drafts.LONGEST_NOTE)));
        }
        var findings = texts.findings(TextDoor.REDESIGN_NOTE, "note", note);
        if (!findings.isEmpty()) {
            throw new Refused(CatalogueRefusal.DRAFT_NOTE, findings);
        }
    }

    /** Whether another version is in use than the one that it began with. */
    boolean isOutdated(Draft draft) {
        var current = deployed.latest(draft.process(), draft.agency()).map(DeployedProcess::id);
        return !current.equals(Optional.ofNullable(draft.base()));
    }

    void refuseOutdated(Draft draft) {
        if (isOutdated(draft)) {
            throw new Refused(CatalogueRefusal.DRAFT_OUTDATED);
        }
    }

    /**
     * What would stop the release, asked at sending and again at releasing.
     *
     * @return rules that only warn
     */
    List<String> refuseUnready(Draft draft) {
        refuseOutdated(draft);
        var files = drafts.files(draft.id());
        if (draft.base() != null && files.equals(deployed.files(draft.base()))) {
            throw new Refused(CatalogueRefusal.DRAFT_UNCHANGED);
        }
        var findings = checks.findings(draft, files);
        var errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        if (errors > 0) {
            throw new Refused(CatalogueRefusal.DRAFT_HAS_ERRORS, errors);
        }
        return findings.stream().map(PackageFinding::rule).distinct().sorted().toList();
    }
}
