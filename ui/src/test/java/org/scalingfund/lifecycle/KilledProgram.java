package org.scalingfund.lifecycle;

import org.scalingfund.ScalingFund;
import org.scalingfund.testing.NoTestComponents;
import org.scalingfund.testing.Stage;
import org.springframework.boot.SpringApplication;

/** The product as a program of its own, with a {@link KilledStory} that keeps it busy until it is killed. */
final class KilledProgram {
    private KilledProgram() {}

    public static void main(String[] arguments) {
        var program = new SpringApplication(ScalingFund.class, Stage.class, KilledStory.class);
        program.addInitializers(
                fresh -> fresh.getBeanFactory().registerSingleton("noTestComponents", new NoTestComponents()));
        program.run(arguments);
    }
}
