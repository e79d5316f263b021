package org.brueckenschlag.tasks;

import java.time.Instant;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.brueckenschlag.shared.TaskId;
import org.brueckenschlag.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * An open task as lists show it: one row of the read model, kept in the engine's transaction.
 *
 * @param element id of the user task in the model; its label in the user's language comes from the catalogue
 * @param group alias of the party group it is about, null for the whole matter
 * @param groupType code of that group's {@code parteityp}
 * @param round the row of a list it is about, null where its step is not repeated for rows
 * @param form key of its form, null without one
 * @param due null without a deadline
 * @param remindAt when the system reminds of it, usually when 80 % of the time are over
 * @param reminded whether the reminder has gone out
 * @param escalated whether the deadline has passed and the Leitung was told
 * @param draft whether the actor who asks has a draft for it
 */
public record TaskCard(
        TaskId id,
        String element,
        String name,
        MatterId matter,
        String matterNumber,
        String matterTitle,
        String socialSpace,
        String socialSpaceName,
        AgencyId agency,
        String process,
        ProcessVersionId version,
        Role role,
        @Nullable ActorId assignee,
        @Nullable String group,
        @Nullable String groupType,
        @Nullable Round round,
        @Nullable String form,
        Instant createdAt,
        @Nullable Instant due,
        @Nullable Instant remindAt,
        boolean reminded,
        boolean escalated,
        String priority,
        boolean draft) {

    /** Name of the step, and of several of the same step which one: "Maßnahme umsetzen: Dolmetschweg". */
    public String title(ProcessCatalogue.Labels labels, Texts texts) {
        var label = labels.element(element);
        if (group != null) {
            return texts.get("tasks.of-group", label, group);
        }
        return round == null || round.field() == null || round.code() == null
                ? label
                : texts.get("tasks.of-row", label, labels.value(round.field(), round.code()));
    }
}
