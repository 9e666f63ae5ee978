package org.scalingfund.base.workflow;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the process engine runs.
 *
 * @param jobs whether this node works off timers and background steps
 * @param stepsLost how long after taking a step a node counts as dead, when the step is not done: another takes it then
 */
@ConfigurationProperties("scalingfund.engine")
record EngineSettings(
        @DefaultValue("true") boolean jobs,
        @DefaultValue("PT30S") Duration stepsLost) {}
