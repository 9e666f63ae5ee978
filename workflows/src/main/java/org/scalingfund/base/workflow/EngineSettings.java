package org.scalingfund.base.workflow;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the process engine runs.
 *
 * @param jobs whether this node works off timers and background steps
 */
@ConfigurationProperties("scalingfund.engine")
record EngineSettings(@DefaultValue("true") boolean jobs) {}
