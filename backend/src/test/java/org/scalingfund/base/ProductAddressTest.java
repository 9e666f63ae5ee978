package org.scalingfund.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ProductAddressTest {
    private final ApplicationContextRunner product =
            new ApplicationContextRunner().withUserConfiguration(ProductAddress.class);

    @Test
    void linksNameThePortThatTheProductWasStartedOn() {
        product.run(started -> assertThat(started.getBean(ProductAddress.class).of("/confirm"))
                .isEqualTo("http://localhost:8080/confirm"));
        product.withPropertyValues("server.port=9191")
                .run(started -> assertThat(started.getBean(ProductAddress.class).of("/confirm"))
                        .isEqualTo("http://localhost:9191/confirm"));
    }

    @Test
    void theAddressThatIsSetCounts() {
        product.withPropertyValues("server.port=9191", "scalingfund.address=https://fund.example.org/")
                .run(started -> assertThat(started.getBean(ProductAddress.class).of("/confirm"))
                        .isEqualTo("https://fund.example.org/confirm"));
    }
}
