package org.scalingfund;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The product: pages, rules and processes in one program. */
@SpringBootApplication
public class ScalingFund {
    public static void main(String[] args) {
        SpringApplication.run(ScalingFund.class, args);
    }
}
