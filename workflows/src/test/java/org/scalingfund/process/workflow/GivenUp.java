package org.scalingfund.process.workflow;

import org.camunda.bpm.engine.runtime.Job;
import org.scalingfund.base.workflow.TestCase;
import org.scalingfund.base.workflow.TestEngine;

/** Runs a broken step until the engine gives it up. */
final class GivenUp {
    private GivenUp() {}

    static Job on(TestEngine engine, TestCase running) {
        var management = engine.engine().getManagementService();
        for (var job = running.pendingStep(); job.getRetries() > 0; job = running.pendingStep()) {
            try {
                management.executeJob(job.getId());
            } catch (IllegalStateException expected) {
                // The step is broken on purpose; what counts is what the engine makes of it.
                continue;
            }
            throw new AssertionError("The step should have failed");
        }
        return running.pendingStep();
    }
}
