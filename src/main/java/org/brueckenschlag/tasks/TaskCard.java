package org.brueckenschlag.tasks;

import java.time.Instant;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.brueckenschlag.shared.TaskId;
import org.jspecify.annotations.Nullable;

/**
 * An open task as lists show it: one row of the read model, kept in the engine's transaction.
 *
 * @param element id of the user task in the model; its label in the user's language comes from the catalogue
 * @param group alias of the party group it is about, null for the whole matter
 * @param groupType code of that group's {@code parteityp}
 * @param form key of its form, null without one
 * @param due null without a deadline
 * @param remindAt when 80 % of the time are over
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
        @Nullable String form,
        Instant createdAt,
        @Nullable Instant due,
        @Nullable Instant remindAt,
        boolean reminded,
        boolean escalated,
        String priority,
        boolean draft) {}
