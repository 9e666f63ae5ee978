package org.scalingfund;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The product: pages, rules and processes in one program. */
@SpringBootApplication
@EnableScheduling
public class ScalingFund {
    public static void main(String[] arguments) {
        SpringApplication.run(ScalingFund.class, arguments);
    }
}
