package org.scalingfund.process.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.Icon;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.Navigation;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.base.ui.StartNotice;
import org.scalingfund.process.OpenIncidents;
import org.scalingfund.tenancy.Access;

/** Tells administrators that steps failed, and leads them there. */
@org.springframework.stereotype.Component
class IncidentsNotice implements StartNotice, Navigation {
    private static final int ORDER = 92;

    private final OpenIncidents incidents;
    private final Access access;

    IncidentsNotice(OpenIncidents incidents, Access access) {
        this.incidents = incidents;
        this.access = access;
    }

    @Override
    public List<Entry> entries() {
        return List.of(new Entry(
                "process.incidents.navigation", IncidentsView.PATH, ORDER, Set.of(Role.TENANT_ADMINISTRATOR)));
    }

    @Override
    public Optional<Component> notice() {
        if (!access.roles().contains(Role.TENANT_ADMINISTRATOR)) {
            return Optional.empty();
        }
        var failed = incidents.open().size();
        if (failed == 0) {
            return Optional.empty();
        }
        var notice = new Div(
                Icon.WARN.draw(),
                new Anchor(Spaces.path(IncidentsView.PATH), Language.count("process.incidents.notice", failed)));
        notice.addClassName("start-notice");
        notice.getElement().setAttribute("role", "status");
        return Optional.of(notice);
    }
}
