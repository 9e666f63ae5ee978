package org.scalingfund.base.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfFilter;

/**
 * A form whose session ended before it was sent looks like a forged one, and is refused like it. Its sender is led to
 * the sign-in page, which says that the page had been open for too long.
 */
final class StaleForms implements AccessDeniedHandler, ObjectPostProcessor<CsrfFilter> {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        response.sendRedirect(request.getContextPath() + "/sign-in?ended");
    }

    @Override
    public <O extends CsrfFilter> O postProcess(O filter) {
        filter.setAccessDeniedHandler(this);
        return filter;
    }
}
