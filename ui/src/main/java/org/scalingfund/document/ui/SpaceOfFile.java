package org.scalingfund.document.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.tenancy.Standpoints;
import org.scalingfund.tenancy.Tenant;
import org.scalingfund.tenancy.TenantId;
import org.scalingfund.tenancy.TenantOfRequest;
import org.scalingfund.tenancy.Tenants;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The funder's space that the address of a file names; the request works there and nowhere else. */
@Component
class SpaceOfFile implements TenantOfRequest, HandlerInterceptor, WebMvcConfigurer {
    private static final String ENTERED = SpaceOfFile.class.getName();

    private final ObjectProvider<Tenants> tenants;
    private final ObjectProvider<Standpoints> standpoints;

    SpaceOfFile(ObjectProvider<Tenants> tenants, ObjectProvider<Standpoints> standpoints) {
        this.tenants = tenants;
        this.standpoints = standpoints;
    }

    @Override
    public Optional<TenantId> current() {
        var request = RequestContextHolder.getRequestAttributes();
        return request != null
                        && request.getAttribute(ENTERED, RequestAttributes.SCOPE_REQUEST) instanceof TenantId tenant
                ? Optional.of(tenant)
                : Optional.empty();
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object page) {
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> named
                && named.get("space") instanceof String space) {
            standpoints
                    .getObject()
                    .from(Standpoint.NOWHERE, () -> tenants.getObject().findBySpace(space))
                    .map(Tenant::id)
                    .ifPresent(tenant -> request.setAttribute(ENTERED, tenant));
        }
        return true;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns(FilePage.PATHS);
    }
}
