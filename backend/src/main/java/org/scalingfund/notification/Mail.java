package org.scalingfund.notification;

import java.time.Instant;
import java.util.UUID;

/** A plain message to one person. */
public record Mail(UUID id, String recipient, String subject, String body, Instant writtenAt) {}
