package org.scalingfund.demo;

import org.scalingfund.base.ProductClock;
import org.scalingfund.process.DueSteps;
import org.scalingfund.tenancy.Standpoints;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Plays a script: every scene at its moment, and between two scenes what the processes do by themselves. */
@Component
class Performance {
    private final ProductClock clock;
    private final DueSteps dueSteps;
    private final Standpoints standpoints;
    private final TransactionTemplate transaction;

    Performance(
            ProductClock clock, DueSteps dueSteps, Standpoints standpoints, PlatformTransactionManager transactions) {
        this.clock = clock;
        this.dueSteps = dueSteps;
        this.standpoints = standpoints;
        this.transaction = new TransactionTemplate(transactions);
    }

    void play(Script script) {
        var now = clock.instant();
        var scenes = script.inOrder();
        var reached = scenes.getFirst().at();
        for (var scene : scenes) {
            if (scene.at().isAfter(now)) {
                throw new IllegalStateException("Nothing has happened in the future: " + scene.at());
            }
            clock.at(reached, () -> dueSteps.runUntil(scene.at()));
            clock.at(
                    scene.at(),
                    () -> standpoints.run(
                            scene.from(),
                            () -> transaction.executeWithoutResult(
                                    _ -> scene.deed().run())));
            reached = scene.at();
        }
        clock.at(reached, () -> dueSteps.runUntil(now));
    }
}
