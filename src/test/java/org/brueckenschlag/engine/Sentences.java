package org.brueckenschlag.engine;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The words in which both histories are compared. */
final class Sentences {

    /** What an operation did is told by a step of its own kind; each of them is seen in the other tables. */
    static final Set<String> TOLD_BY_THEIR_EFFECT = Set.of(
            "Task:Complete",
            "Task:Claim",
            "Task:Assign",
            "Task:Create",
            "Task:SetPriority",
            "Task:SetName",
            "Task:SetDueDate",
            "Task:SetFollowUpDate",
            "Task:Update",
            "Task:SetOwner",
            "ProcessInstance:Create",
            "ProcessInstance:Suspend",
            "ProcessInstance:Activate",
            "Variable:SetVariable",
            "Variable:SetVariables",
            "Variable:RemoveVariable",
            "Variable:ModifyVariable",
            "IdentityLink:AddGroupLink",
            "IdentityLink:DeleteGroupLink",
            "IdentityLink:AddUserLink",
            "IdentityLink:DeleteUserLink");

    private static final Set<String> COUNTERS =
            Set.of("nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances", "loopCounter");

    private Sentences() {}

    static boolean isCounter(@Nullable Object name) {
        return COUNTERS.contains(String.valueOf(name));
    }

    static String instance(
            @Nullable Object id,
            @Nullable Object root,
            @Nullable Object definition,
            @Nullable Object start,
            @Nullable Object parent,
            @Nullable Object end,
            String state) {
        return "instance %s in matter %s of %s, begun at %s, called by %s, ended at %s, %s"
                .formatted(id, root, definition, start, parent, end, state);
    }

    static String activity(
            @Nullable Object id,
            @Nullable Object element,
            @Nullable Object type,
            @Nullable Object name,
            @Nullable Object parent,
            @Nullable Object task,
            @Nullable Object called,
            String state) {
        return "activity %s: %s %s '%s' in %s, task %s, calls %s, %s"
                .formatted(id, type, element, name, parent, task, called, state);
    }

    static String task(
            @Nullable Object id,
            @Nullable Object element,
            @Nullable Object activity,
            @Nullable Object name,
            @Nullable Object due,
            @Nullable Object followUp,
            @Nullable Object priority,
            @Nullable Object assignee,
            @Nullable Object owner,
            String state) {
        return "task %s: %s in %s '%s', due %s, follow-up %s, priority %s, assignee %s, owner %s, %s"
                .formatted(id, element, activity, name, time(due), time(followUp), priority, assignee, owner, state);
    }

    static String place(@Nullable Object name, @Nullable Object scope, @Nullable Object task) {
        return "variable " + name + " in " + scope + " of task " + task;
    }

    static String link(
            @Nullable Object task,
            @Nullable Object type,
            @Nullable Object user,
            @Nullable Object group,
            @Nullable Object operation) {
        return "link %s %s of task %s: user %s, group %s".formatted(operation, type, task, user, group);
    }

    static String decision(
            @Nullable Object key,
            @Nullable Object activity,
            List<String> inputs,
            List<String> outputs,
            @Nullable Object collected) {
        return "decision %s in %s: %s -> %s, collected %s"
                .formatted(
                        key, activity, inputs, outputs, collected == null ? null : ((Number) collected).doubleValue());
    }

    static String job(@Nullable Object type, @Nullable Object element, String state) {
        return "job %s at %s %s".formatted(type, element, state);
    }

    static String operation(
            @Nullable Object entity, @Nullable Object operation, @Nullable Object property, @Nullable Object task) {
        return "operation %s:%s %s of task %s".formatted(entity, operation, property, task);
    }

    /** Maps in one order and without what is absent, at any depth. */
    static @Nullable Object sorted(@Nullable Object value) {
        return switch (value) {
            case List<?> list -> list.stream().map(Sentences::sorted).toList();
            case Map<?, ?> map -> {
                var sorted = new TreeMap<String, @Nullable Object>();
                map.forEach((key, entry) -> {
                    if (entry != null) {
                        sorted.put(String.valueOf(key), sorted(entry));
                    }
                });
                yield sorted;
            }
            // canonical JSON has one way to write a number, whatever its type was
            case Double number when number == Math.rint(number) && Math.abs(number) < 1e15 -> number.longValue();
            case null, default -> value;
        };
    }

    private static @Nullable Object time(@Nullable Object time) {
        return time instanceof Date date ? Instant.ofEpochMilli(date.getTime()) : time;
    }
}
