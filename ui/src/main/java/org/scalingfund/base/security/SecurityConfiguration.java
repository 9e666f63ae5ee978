package org.scalingfund.base.security;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import com.vaadin.flow.spring.security.RequestUtil;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** The way in: addresses that are open to all, everything else after signing in. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {
    /** Style sheets, pictures and the browser's modules; nothing of anybody's. */
    private static final String[] STATIC = {
        "/face.css", "/components.css", "/evaluation.css", "/vaadin.css", "/components/**", "/images/**", "/favicon.svg"
    };

    /** Receipts are sent there too, to be checked: nothing is changed by it and nobody has a session. */
    private static final String RECEIPTS = "/{space}/receipts";

    private static final String[] PUBLIC_PAGES = {
        "/",
        "/rounds.atom",
        "/{space}/rounds",
        "/{space}/rounds.atom",
        "/{space}/rounds/{round}",
        "/{space}/rounds/{round}/check",
        "/{space}/rounds/{round}/deadline.ics",
        "/{space}/rounds/{round}/templates/{question}",
        RECEIPTS,
        "/{space}/partnerships/{token}",
        "/error",
        "/developer/mail",
        "/developer/mail/**"
    };

    private static final String[] SIGNING_IN = {
        "/sign-in", "/register", "/register/**", "/confirm/**", "/forgotten", "/forgotten/**", "/reset/**"
    };

    @Bean
    SecurityFilterChain ways(
            HttpSecurity http,
            RequestUtil requests,
            ObjectProvider<AuthenticationFailureHandler> failures,
            ObjectProvider<SignInValidity> validities)
            throws Exception {
        http.authorizeHttpRequests(ways -> ways.requestMatchers(STATIC)
                .permitAll()
                .requestMatchers(HttpMethod.GET, PUBLIC_PAGES)
                .permitAll()
                .requestMatchers(HttpMethod.POST, RECEIPTS)
                .permitAll()
                .requestMatchers(SIGNING_IN)
                .permitAll()
                .requestMatchers("/actuator/health/**")
                .permitAll()
                .requestMatchers("/actuator/**", "/funders", "/funders/**")
                .hasRole("PLATFORM_ADMINISTRATOR")
                .requestMatchers("/{space}/files/**")
                .authenticated());
        // Signing in is protected against forged requests too, which Vaadin's own configuration would leave out.
        http.csrf(csrf -> csrf.ignoringRequestMatchers(requests::isFrameworkInternalRequest)
                .ignoringRequestMatchers(RECEIPTS)
                .withObjectPostProcessor(new StaleForms()));
        http.with(
                vaadin(),
                vaadin -> vaadin.loginView("/sign-in", "/")
                        .defaultSuccessUrl("/home")
                        .enableCsrfConfiguration(false)
                        .anyRequest(rest -> rest.authenticated()));
        http.addFilterBefore(
                new EndedSignIns(validities.orderedStream().toList()), AnonymousAuthenticationFilter.class);
        http.formLogin(form -> {
            form.loginProcessingUrl("/sign-in").usernameParameter("email");
            failures.ifAvailable(form::failureHandler);
        });
        return http.build();
    }

    @Bean
    static NavigationAccessControlConfigurer pages(TenantRouteAccess access) {
        return new NavigationAccessControlConfigurer().withNavigationAccessChecker(access);
    }
}
