package org.brueckenschlag.matters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.catalogue.FormsOfAgency;
import org.brueckenschlag.catalogue.ProcessModel;
import org.brueckenschlag.forms.FormSchema;
import org.brueckenschlag.forms.Forms;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.Texts;
import org.springframework.stereotype.Component;

/** What somebody may already say when a matter starts: answers to the form of the first step. */
@Component
class FirstAnswers {

    private final FormsOfAgency agencyForms;
    private final Forms forms;
    private final SocialSpaces spaces;

    FirstAnswers(FormsOfAgency agencyForms, Forms forms, SocialSpaces spaces) {
        this.agencyForms = agencyForms;
        this.forms = forms;
        this.spaces = spaces;
    }

    /**
     * Refuses an unknown Sozialraum, answers that the first form does not ask for, and what is not of their kind, all
     * at once.
     *
     * @return the answers as they may be kept as a draft
     */
    Map<String, Object> check(StartMatter command, ProcessModel model, AgencyId agency) {
        var findings = new ArrayList<Finding>();
        if (spaces.of(agency).stream().noneMatch(space -> space.code().equals(command.socialSpace()))) {
            findings.add(Finding.of("socialSpace", "matters.social-space-unknown"));
        }
        var form = model.firstForm()
                .map(key -> agencyForms.form(model.id(), key, agency, Texts.GERMAN, Map.of()))
                .orElse(new FormSchema("", List.of()));
        var draft = forms.acceptDraft(form, command.answers(), command.reasons());
        findings.addAll(draft.findings());
        form.fields().stream()
                .filter(field -> field.readOnly() && command.answers().containsKey(field.key()))
                .forEach(field -> findings.add(Finding.of(field.key(), "matters.answer-unknown")));
        if (!findings.isEmpty()) {
            throw new Refused(MatterRefusal.ANSWERS_REFUSED, findings);
        }
        return draft.answers();
    }
}
