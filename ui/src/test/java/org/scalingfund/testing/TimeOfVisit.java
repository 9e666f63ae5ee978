package org.scalingfund.testing;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.scalingfund.base.ProductClock;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Lets a browser of a test come at another moment than now: the moment stands in a header of each of its requests.
 * Whoever sends none comes now.
 */
@TestComponent
@Order(Ordered.HIGHEST_PRECEDENCE)
public class TimeOfVisit implements Filter {
    public static final String HEADER = "X-Time-Of-Visit";

    private final ProductClock clock;

    TimeOfVisit(ProductClock clock) {
        this.clock = clock;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var moment = request instanceof HttpServletRequest visit ? visit.getHeader(HEADER) : null;
        if (moment == null) {
            chain.doFilter(request, response);
            return;
        }
        try {
            clock.at(Instant.parse(moment), () -> answer(chain, request, response));
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        } catch (Refused refused) {
            throw refused.cause;
        }
    }

    private static void answer(FilterChain chain, ServletRequest request, ServletResponse response) {
        try {
            chain.doFilter(request, response);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (ServletException refused) {
            throw new Refused(refused);
        }
    }

    /** Carries what the chain threw out of the deed. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final ServletException cause;

        Refused(ServletException cause) {
            super(cause);
            this.cause = cause;
        }
    }
}
