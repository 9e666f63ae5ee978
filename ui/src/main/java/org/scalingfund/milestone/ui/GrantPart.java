package org.scalingfund.milestone.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.scalingfund.milestone.GrantId;
import org.scalingfund.milestone.ReportId;
import org.springframework.modulith.NamedInterface;

/**
 * What another feature shows on the pages of a grant and its reports. It asks its own services, which say who may see
 * what; where it has nothing to show it is absent.
 */
@NamedInterface("panels")
public interface GrantPart {
    /** On the funder's page of a grant. */
    Optional<Component> onGrant(GrantId grant);

    /** On the recipient's page of a grant. */
    Optional<Component> onOwnGrant(GrantId grant);

    /** Where the recipient writes a report. */
    Optional<Component> onOwnReport(ReportId report);

    /** Where the funder reads a report. */
    Optional<Component> onReport(ReportId report);
}
