package org.scalingfund.enquiry;

import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scalingfund.activity.ActivityLog;
import org.scalingfund.activity.Deed;
import org.scalingfund.activity.Deed.SubjectKind;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.fund.RoundId;
import org.scalingfund.fund.RoundStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Until when rounds take questions, as fund managers set it. */
@Service
public class EnquiryWindows {
    /** The same in every language. */
    private static final DateTimeFormatter LOGGED = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm zzz", Locale.UK);

    private final EnquiryRepository repository;
    private final ActivityLog activity;
    private final InstantSource clock;

    EnquiryWindows(EnquiryRepository repository, ActivityLog activity, InstantSource clock) {
        this.repository = repository;
        this.activity = activity;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @AllowedTo({Role.FUND_MANAGER, Role.AUDITOR})
    public Optional<EnquiryWindow> find(RoundId round) {
        return repository.findWindow(round);
    }

    /**
     * Takes questions until {@code until}, and says whom to write to afterwards. Never into the past nor beyond the
     * deadline; once the round is open only to a later moment, because people plan by the one they were told.
     */
    @Transactional
    @AllowedTo(Role.FUND_MANAGER)
    public MoveWindowResult move(EnquiryWindow seen, Instant until, @Nullable String contact) {
        var found = repository.lockWindow(seen.about().round());
        if (found.isEmpty()) {
            return new MoveWindowResult.NotFound();
        }
        var window = found.get();
        var refused = whyNot(window, seen, until, contact);
        if (refused.isPresent()) {
            return refused.get();
        }
        repository.keepWindow(
                window.about().round(),
                until.equals(window.usual()) ? null : until,
                contact == null ? null : EnquiryText.CONTACT.kept(contact));
        if (!until.equals(window.until())) {
            activity.remember(Deed.withinFunder(
                    "enquiry.window-moved",
                    SubjectKind.ROUND,
                    window.about().round().value(),
                    LOGGED.format(until.atZone(window.about().zone()))));
        }
        return new MoveWindowResult.Moved();
    }

    private Optional<MoveWindowResult> whyNot(
            EnquiryWindow window, EnquiryWindow seen, Instant until, @Nullable String contact) {
        if (!window.canBeSet()) {
            return Optional.of(new MoveWindowResult.RoundOver());
        }
        if (!window.until().equals(seen.until())) {
            return Optional.of(new MoveWindowResult.ChangedMeanwhile());
        }
        if (contact != null && !EnquiryText.CONTACT.fits(contact)) {
            return Optional.of(new MoveWindowResult.ContactUnusable());
        }
        // Whom to write to can be named after the end too.
        return until.equals(window.until()) ? Optional.empty() : whyNot(window, until);
    }

    private Optional<MoveWindowResult> whyNot(EnquiryWindow window, Instant until) {
        if (until.isBefore(clock.instant())) {
            return Optional.of(new MoveWindowResult.InThePast());
        }
        if (until.isAfter(window.closesAt())) {
            return Optional.of(new MoveWindowResult.AfterDeadline(window.closesAt()));
        }
        if (window.status() == RoundStatus.OPEN && until.isBefore(window.until())) {
            return Optional.of(new MoveWindowResult.Earlier(window.until()));
        }
        return Optional.empty();
    }
}
