package org.brueckenschlag.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.brueckenschlag.forms.FormSchema;
import org.brueckenschlag.forms.FormTexts;
import org.brueckenschlag.reference.ReferenceLists;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.Texts;
import org.springframework.stereotype.Component;

/**
 * Forms as the people of an agency fill them in today: without notes that are not released, and with what the agency's
 * lists offer. Views, REST and the check of the answers ask here, so that they cannot disagree.
 */
@Component
public final class FormsOfAgency {

    private final ProcessCatalogue catalogue;
    private final NoteFields notes;
    private final ReferenceLists lists;

    public FormsOfAgency(ProcessCatalogue catalogue, NoteFields notes, ReferenceLists lists) {
        this.catalogue = catalogue;
        this.notes = notes;
        this.lists = lists;
    }

    /** @param known answers of earlier steps: what stands there already stays possible */
    public FormSchema form(
            ProcessVersionId version, String key, AgencyId agency, Locale locale, Map<String, Object> known) {
        return notes.released(catalogue.model(version).key(), catalogue.form(version, key, locale), agency)
                .offering(new ListsOfAgency(lists, agency, locale, false), known);
    }

    /** The same of a form that is not in use. */
    public FormSchema form(String process, FormSchema german, AgencyId agency, Map<String, Object> known) {
        return notes.released(process, german, agency)
                .offering(new ListsOfAgency(lists, agency, Texts.GERMAN, false), known);
    }

    /** For what is only half filled in: what a list has offered once may still stand there. */
    public FormSchema formOfDraft(ProcessVersionId version, String key, AgencyId agency) {
        var form = catalogue.form(version, key, Texts.GERMAN);
        return notes.released(catalogue.model(version).key(), form, agency)
                .offering(new ListsOfAgency(lists, agency, Texts.GERMAN, true), Map.of());
    }

    /**
     * A form that nobody works with yet, as the people of an agency would see it.
     *
     * @param words translations by key; none for German
     */
    public FormSchema preview(FormSchema form, Map<String, String> words, AgencyId agency, Locale locale) {
        return FormTexts.localise(
                        form, key -> Optional.ofNullable(words.get(key)).filter(word -> !word.isBlank()))
                .offering(new ListsOfAgency(lists, agency, locale, false), Map.of());
    }

    /** What that form asks in people's own words, and nobody is asked yet: Datenschutz has not released it. */
    public List<FormQuestion> waiting(String process, DraftForm form, AgencyId agency) {
        return form.questions().stream()
                .filter(question -> question.kind().isInOwnWords() && !question.readOnly())
                .filter(question -> !notes.isReleased(process, form.key(), question.field(), agency))
                .toList();
    }

    /** The same as form-js JSON, in German. */
    public String json(ProcessVersionId version, String key, AgencyId agency, Map<String, Object> known) {
        var form = catalogue.form(version, key, Texts.GERMAN);
        var released = notes.released(catalogue.model(version).key(), form, catalogue.formJson(version, key), agency);
        return FormJson.offering(released, form(version, key, agency, Texts.GERMAN, known));
    }
}
