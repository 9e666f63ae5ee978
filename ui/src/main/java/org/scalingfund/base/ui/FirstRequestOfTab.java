package org.scalingfund.base.ui;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;
import org.springframework.web.servlet.mvc.Controller;

/**
 * Hands what Vaadin's client asks for to Vaadin, before the home page is looked for: the client begins every tab with
 * a request to the same address, told apart by a parameter.
 */
@Component
class FirstRequestOfTab extends AbstractHandlerMapping {
    private static final String ASKED_BY_CLIENT = "v-r";

    private final Controller vaadin;

    FirstRequestOfTab(@Qualifier("vaadinForwardingController") Controller vaadin) {
        this.vaadin = vaadin;
        setOrder(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    protected @Nullable Object getHandlerInternal(HttpServletRequest request) {
        return request.getParameter(ASKED_BY_CLIENT) == null ? null : vaadin;
    }
}
