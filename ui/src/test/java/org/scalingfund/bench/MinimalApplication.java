package org.scalingfund.bench;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** The least that answers a request with Spring Boot. Bears no stereotype, so that the product's tests do not find it. */
@EnableAutoConfiguration
public class MinimalApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(MinimalApplication.class, arguments);
    }

    @Bean
    RouterFunction<ServerResponse> hello() {
        return RouterFunctions.route()
                .GET("/", request -> ServerResponse.ok().body("Hello"))
                .build();
    }
}
