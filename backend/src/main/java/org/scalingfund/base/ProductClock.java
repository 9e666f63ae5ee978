package org.scalingfund.base;

import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** The product's only clock. A deed can be done at another moment: demonstration data have a past, and tests need one. */
@Component
public class ProductClock implements InstantSource {
    private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();

    /** To the microsecond, as the database keeps it. */
    @Override
    public Instant instant() {
        var now = MOMENT.isBound() ? MOMENT.get() : Instant.now();
        return now.truncatedTo(java.time.temporal.ChronoUnit.MICROS);
    }

    /** Does {@code deed} as if it were {@code moment}, on this thread. */
    public void at(Instant moment, Runnable deed) {
        ScopedValue.where(MOMENT, moment).run(deed);
    }
}
