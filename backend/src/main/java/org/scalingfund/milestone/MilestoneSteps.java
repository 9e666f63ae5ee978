package org.scalingfund.milestone;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;
import org.scalingfund.activity.ActivityLog;
import org.scalingfund.activity.Deed;
import org.scalingfund.activity.Deed.SubjectKind;
import org.scalingfund.award.AwardId;
import org.scalingfund.notification.Outbox;
import org.scalingfund.tenancy.Deadlines;
import org.springframework.stereotype.Service;

/** What the grant's process does by itself. */
@Service
public class MilestoneSteps {
    /** As long as a report is late it is asked for again, and as long as one is under review it may be returned. */
    private static final Duration BETWEEN_CHASES = Duration.ofDays(7);

    /** After that, more of the same mail helps nobody: the list of grants says that it is late. */
    private static final Duration CHASED_FOR = Duration.ofDays(42);

    private final GrantStart start;
    private final GrantRepository grants;
    private final ActivityLog activity;
    private final Outbox outbox;
    private final Deadlines deadlines;
    private final InstantSource clock;

    MilestoneSteps(
            GrantStart start,
            GrantRepository grants,
            ActivityLog activity,
            Outbox outbox,
            Deadlines deadlines,
            InstantSource clock) {
        this.start = start;
        this.grants = grants;
        this.activity = activity;
        this.outbox = outbox;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The agreement is signed by both: the grant begins, with its milestones and payments. */
    public void startGrant(AwardId award) {
        start.startGrant(award);
    }

    /** Reminds of the reports that fell due, and says when to look again. */
    public Optional<Instant> chaseReports(GrantId grant) {
        var now = clock.instant();
        var awaited = grants.awaited(grant);
        awaited.stream()
                .filter(milestone -> milestone.status().isOpen())
                .filter(milestone -> isToBeChased(milestone, deadlines.on(milestone.dueOn()), now))
                .forEach(milestone -> chase(grant, milestone, now));
        if (awaited.isEmpty()) {
            return Optional.empty();
        }
        var nextDue = awaited.stream()
                .filter(milestone -> milestone.status().isOpen())
                .map(milestone -> deadlines.on(milestone.dueOn()))
                .filter(due -> due.isAfter(now));
        var anythingLateOrInReview = awaited.stream()
                .anyMatch(milestone -> !milestone.status().isOpen()
                        || !deadlines.on(milestone.dueOn()).isAfter(now));
        return Stream.concat(nextDue, anythingLateOrInReview ? Stream.of(now.plus(BETWEEN_CHASES)) : Stream.empty())
                .min(Instant::compareTo);
    }

    /** A step that runs a little early or is tried again does not ask twice. */
    private static boolean isToBeChased(GrantRepository.Awaited milestone, Instant dueAt, Instant now) {
        if (dueAt.isAfter(now) || dueAt.plus(CHASED_FOR).isBefore(now)) {
            return false;
        }
        var chasedAt = milestone.chasedAt();
        return chasedAt == null || chasedAt.isBefore(now.minus(BETWEEN_CHASES.minusDays(1)));
    }

    private void chase(GrantId grant, GrantRepository.Awaited milestone, Instant now) {
        var late = grants.find(grant).orElseThrow();
        grants.chased(milestone.id(), now);
        activity.remember(
                Deed.seenByApplicant("milestone.chased", SubjectKind.GRANT, grant.value(), milestone.title()));
        outbox.writeToAll(
                late.organisation(),
                "milestone.late",
                late.reference(),
                late.title(),
                milestone.title(),
                deadlines.on(milestone.dueOn()));
    }
}
