package org.scalingfund.process;

import java.util.List;
import java.util.Locale;
import org.scalingfund.activity.ActivityLog;
import org.scalingfund.activity.Deed;
import org.scalingfund.activity.Deed.SubjectKind;
import org.scalingfund.activity.Detail;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.process.Incidents.Incident;
import org.scalingfund.tenancy.CurrentTenant;
import org.scalingfund.tenancy.TenantId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a funder's administrator does about steps that the engine gave up on. */
@Service
public class OpenIncidents {
    /** Whoever has more than this has one cause to mend, not a list to leaf through. */
    public static final int SHOWN = 100;

    private final Incidents incidents;
    private final ActivityLog activity;
    private final CurrentTenant current;

    OpenIncidents(Incidents incidents, ActivityLog activity, CurrentTenant current) {
        this.incidents = incidents;
        this.activity = activity;
        this.current = current;
    }

    /** The latest first, at most {@link #SHOWN}. */
    @Transactional(readOnly = true)
    @AllowedTo(Role.TENANT_ADMINISTRATOR)
    public List<Incident> open() {
        return incidents.openIn(here(), SHOWN);
    }

    /** Has the step done once more, soon; false when it does not wait any longer. */
    @Transactional
    @AllowedTo(Role.TENANT_ADMINISTRATOR)
    public boolean retry(Incident incident) {
        var retried = incidents.retry(here(), incident.id());
        if (retried) {
            var process = "process." + incident.kind().name().toLowerCase(Locale.ROOT);
            activity.remember(
                    Deed.withinFunder("process.step-retried", subjectKind(incident.kind()), incident.subject())
                            .with(Detail.named(process, incident.step())));
        }
        return retried;
    }

    private TenantId here() {
        return current.current().orElseThrow(() -> new IllegalStateException("Outside every funder's space"));
    }

    private static SubjectKind subjectKind(ProcessKind kind) {
        return switch (kind) {
            case ROUND -> SubjectKind.ROUND;
            case APPLICATION, ASSESSMENT -> SubjectKind.APPLICATION;
            case AWARD -> SubjectKind.AWARD;
            case GRANT -> SubjectKind.GRANT;
            case EVALUATION -> SubjectKind.EVALUATION;
        };
    }
}
