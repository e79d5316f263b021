package org.brueckenschlag.audit;

import org.brueckenschlag.catalogue.ProtectedElements;
import org.brueckenschlag.tasks.OpenTasks.Work;
import org.brueckenschlag.tasks.TaskCard;
import org.springframework.stereotype.Component;

/**
 * The tasks in which something is redacted: those that no redesign can take out of a process, whatever their form and
 * its questions are called, and wherever else an agency uses the form that comes with the product.
 */
@Component
class RedactionTasks {

    private static final String FORM = "schwaerzung_durchfuehren";

    private final Work work;

    RedactionTasks(ProtectedElements safeguards) {
        work = new Work(FORM, safeguards.redactions());
    }

    Work work() {
        return work;
    }

    boolean contain(TaskCard task) {
        return FORM.equals(task.form()) || work.elements().contains(task.element());
    }
}
