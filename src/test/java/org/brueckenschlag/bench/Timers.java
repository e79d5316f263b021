package org.brueckenschlag.bench;

import org.brueckenschlag.demo.RecordedCourse;
import org.camunda.bpm.engine.ManagementService;

/** Runs a timer whose turn it is, whatever the clock says: both engines wait for nothing. */
final class Timers {

    private Timers() {}

    static void run(ManagementService management, String instance, RecordedCourse.Timer timer) {
        var waiting = management
                .createJobQuery()
                .processInstanceId(instance)
                .activityId(timer.element())
                .orderByJobId()
                .asc()
                .list();
        management.executeJob(waiting.get(timer.position()).getId());
    }
}
