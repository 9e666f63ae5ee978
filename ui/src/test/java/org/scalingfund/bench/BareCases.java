package org.scalingfund.bench;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Cases that only the engine knows of, moved as the product moves its own. */
final class BareCases {
    private final BareEngine engine;
    private final int count;

    BareCases(BareEngine engine, int count) {
        this.engine = engine;
        this.count = count;
    }

    double millisecondsEach() {
        var watch = new Stopwatch();
        watch.run(this::roundWithItsApplications);
        return watch.milliseconds() / count;
    }

    private void roundWithItsApplications() {
        var now = Instant.now();
        var closesAt = now.plus(LifeOfACase.untilClosing());
        var closing = Date.from(closesAt);
        var expiring = Date.from(closesAt.plusSeconds(60));
        var round = UUID.randomUUID();
        var applications = Stream.generate(UUID::randomUUID).limit(count).toList();
        engine.begin("round", round, Map.of("opensAt", Date.from(now), "closesAt", closing));
        engine.runUntil(now);
        applications.forEach(application ->
                engine.begin("application", application, Map.of("closesAt", closing, "expiresAt", expiring)));
        done(applications, "application", "writeApplication", Map.of());
        engine.runUntil(closesAt);
        done(applications, "assessment", "allocateAssessors", Map.of());
        done(applications, "assessment", "scoreApplication", Map.of());
        engine.runUntil(closesAt);
        engine.done("round", round, "assessApplications", Map.of());
        engine.done("round", round, "decideFunding", Map.of());
        engine.runUntil(closesAt);
        done(applications, "application", "decideFunding", Map.of("outcome", "FUND"));
        var acceptBy = Date.from(closesAt.plusSeconds(1_000_000));
        applications.forEach(_ -> engine.begin("award", UUID.randomUUID(), Map.of("acceptBy", acceptBy)));
    }

    private void done(List<UUID> applications, String process, String task, Map<String, Object> variables) {
        applications.forEach(application -> engine.done(process, application, task, variables));
    }
}
