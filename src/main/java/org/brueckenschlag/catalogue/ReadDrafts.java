package org.brueckenschlag.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.brueckenschlag.forms.Forms;
import org.brueckenschlag.shared.Refused;
import org.springframework.stereotype.Component;

/** What a draft says, as people read it. */
@Component
class ReadDrafts {

    private final JdbcDrafts drafts;
    private final ProcessCatalogue catalogue;
    private final ComparedVersions comparison;
    private final Forms forms;

    ReadDrafts(JdbcDrafts drafts, ProcessCatalogue catalogue, ComparedVersions comparison, Forms forms) {
        this.drafts = drafts;
        this.catalogue = catalogue;
        this.comparison = comparison;
        this.forms = forms;
    }

    OpenedPackage opened(Draft draft) {
        try {
            return OpenedPackage.of(draft, drafts.files(draft.id()), forms);
        } catch (IllegalArgumentException | IllegalStateException halfDrawn) {
            throw new Refused(CatalogueRefusal.DRAFT_UNREADABLE);
        }
    }

    List<VersionChange> changes(Draft draft, Locale locale) {
        var now = drafts.files(draft.id());
        try {
            return draft.base() == null
                    ? comparison.all(draft, now, locale)
                    : comparison.between(draft.base(), now, locale);
        } catch (IllegalArgumentException | IllegalStateException halfDrawn) {
            throw new Refused(CatalogueRefusal.DRAFT_UNREADABLE);
        }
    }

    /** Its files as they were when it was begun, by name. */
    Map<String, String> begun(Draft draft) {
        return drafts.files(draft.id(), 1);
    }

    ProcessCatalogue.Labels words(Draft draft, Locale locale) {
        if (draft.base() != null) {
            return catalogue.labels(draft.base(), locale);
        }
        try {
            return opened(draft).words(locale);
        } catch (Refused halfDrawn) {
            return OpenedPackage.of(draft, begun(draft), forms).words(locale);
        }
    }
}
