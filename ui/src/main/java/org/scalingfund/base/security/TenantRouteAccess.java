package org.scalingfund.base.security;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.server.auth.NavigationContext;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.tenancy.Access;
import org.scalingfund.tenancy.PersonOfRequest;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.tenancy.Standpoints;
import org.scalingfund.tenancy.Tenant;
import org.scalingfund.tenancy.Tenants;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;

/**
 * Lets a person open a page when they hold one of its roles in the funder's space that the address names. The tab is
 * taken into that space here, before anything of the page exists: two tabs may show two funders.
 */
@Component
class TenantRouteAccess implements NavigationAccessChecker {
    private final transient ObjectProvider<Tenants> tenants;
    private final transient ObjectProvider<Access> access;
    private final transient ObjectProvider<Standpoints> standpoints;
    private final transient ObjectProvider<PersonOfRequest> people;

    TenantRouteAccess(
            ObjectProvider<Tenants> tenants,
            ObjectProvider<Access> access,
            ObjectProvider<Standpoints> standpoints,
            ObjectProvider<PersonOfRequest> people) {
        this.tenants = tenants;
        this.access = access;
        this.standpoints = standpoints;
        this.people = people;
    }

    @Override
    public AccessCheckResult check(NavigationContext context) {
        if (context.isErrorHandling()) {
            return context.allow();
        }
        var allowed = AnnotatedElementUtils.findMergedAnnotation(context.getNavigationTarget(), AllowedTo.class);
        if (allowed == null) {
            return context.deny("The page does not say who may open it");
        }
        var space = context.getParameters().get(Spaces.PARAMETER);
        var tenant = space.flatMap(named -> tenants.getObject().findBySpace(named));
        if (UI.getCurrent() != null) {
            Spaces.enter(UI.getCurrent(), tenant.orElse(null));
        }
        if (Arrays.asList(allowed.value()).contains(Role.ANYONE)) {
            return context.allow();
        }
        return rolesIn(tenant.orElse(null)).stream().anyMatch(Arrays.asList(allowed.value())::contains)
                ? context.allow()
                : context.deny("None of the roles of this page is held here");
    }

    private Set<Role> rolesIn(@Nullable Tenant tenant) {
        var person = people.stream().flatMap(p -> p.current().stream()).findFirst();
        if (person.isEmpty()) {
            return EnumSet.noneOf(Role.class);
        }
        var standpoint = new Standpoint(tenant == null ? null : tenant.id(), person.get(), null);
        return standpoints.getObject().from(standpoint, () -> access.getObject().roles());
    }
}
