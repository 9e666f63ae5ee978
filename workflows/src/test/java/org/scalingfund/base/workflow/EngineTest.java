package org.scalingfund.base.workflow;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class EngineTest {

    @Test
    void anEngineThatCannotBeBuiltKeepsTheProductFromStartingAndSaysWhy() {
        // What never came up is closed without a word.
        try (var engine = Engine.builtBy(() -> {
            throw new IllegalStateException("no table act_ru_job");
        })) {
            assertThatExceptionOfType(CompletionException.class)
                    .isThrownBy(engine::afterSingletonsInstantiated)
                    .withMessageContaining("no table act_ru_job");
            assertThatExceptionOfType(CompletionException.class).isThrownBy(engine::jobs);
        }
    }
}
