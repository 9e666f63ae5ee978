package org.scalingfund.base.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scalingfund.tenancy.Tenant;
import org.scalingfund.tenancy.TenantId;
import org.scalingfund.tenancy.TenantOfRequest;
import org.springframework.stereotype.Component;

/** The funder's space that a tab shows: part of its address, and of nothing else. */
@Component
public class Spaces implements TenantOfRequest {
    /** The route parameter that every page within a space begins with. */
    public static final String PARAMETER = "space";

    @Override
    public Optional<TenantId> current() {
        return Optional.ofNullable(UI.getCurrent())
                .flatMap(ui -> Optional.ofNullable(ComponentUtil.getData(ui, Tenant.class)))
                .map(Tenant::id);
    }

    /** Takes the tab into a space; only the check of who may open a page does this. */
    public static void enter(UI ui, @Nullable Tenant tenant) {
        ComponentUtil.setData(ui, Tenant.class, tenant);
    }

    /** The funder whose space this tab shows; a page within a space without one is not found. */
    public static Tenant here() {
        var tenant = ComponentUtil.getData(UI.getCurrent(), Tenant.class);
        if (tenant == null) {
            throw new NotFoundException();
        }
        return tenant;
    }

    /** The address of a page within this space: {@code path("manage", "rounds", id)} is {@code space/manage/rounds/id}. */
    public static String path(Object... parts) {
        var path = new StringBuilder(here().space());
        for (var part : parts) {
            path.append('/').append(part);
        }
        return path.toString();
    }
}
