package org.scalingfund.activity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A remembered deed; {@code person} is nobody when the product did it by itself. */
public record Entry(long number, Instant at, @Nullable String person, String kind, List<String> details) {}
