package org.scalingfund.application;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.scalingfund.activity.ActivityLog;
import org.scalingfund.activity.Deed;
import org.scalingfund.activity.Deed.SubjectKind;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Formats;
import org.scalingfund.base.Role;
import org.scalingfund.identity.EmailAddress;
import org.scalingfund.identity.LinkSecret;
import org.scalingfund.identity.People;
import org.scalingfund.notification.Outbox;
import org.scalingfund.tenancy.CurrentTenant;
import org.scalingfund.tenancy.SpaceAddress;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The organisations that take part in an application, as the one that leads it asks them and takes them out again while
 * it is a draft. Everybody who writes for the lead may: an invitation binds nobody, and who signs sees the partners
 * before submitting.
 */
@Service
public class Partners {
    static final Duration INVITED_FOR = Duration.ofDays(14);

    /** Those who declined or were taken out are counted too. */
    static final int MOST_INVITED = 40;

    private final ApplicationRepository applications;
    private final OpenDrafts drafts;
    private final ApplicationVisibilityQueries visibility;
    private final PartnerRepository repository;
    private final People people;
    private final ActivityLog log;
    private final Outbox outbox;
    private final SpaceAddress address;
    private final CurrentTenant current;
    private final InstantSource clock;

    Partners(
            ApplicationRepository applications,
            OpenDrafts drafts,
            ApplicationVisibilityQueries visibility,
            PartnerRepository repository,
            People people,
            ActivityLog log,
            Outbox outbox,
            SpaceAddress address,
            CurrentTenant current,
            InstantSource clock) {
        this.applications = applications;
        this.drafts = drafts;
        this.visibility = visibility;
        this.repository = repository;
        this.people = people;
        this.log = log;
        this.outbox = outbox;
        this.address = address;
        this.current = current;
        this.clock = clock;
    }

    /** Everybody who was asked and what became of it, the earliest first; partners see no addresses. */
    @Transactional(readOnly = true)
    @AllowedTo(Role.APPLICANT)
    public Optional<PartnersSheet> of(ApplicationId application) {
        return applications
                .look(application, current.actor())
                .filter(_ -> visibility.isOwn(application))
                .map(draft -> {
                    var leads = draft.capacity() != Draft.Capacity.PARTNER;
                    var rows = repository.list(application);
                    return new PartnersSheet(
                            leads
                                    ? rows
                                    : rows.stream()
                                            .map(PartnersSheet.Row::withoutEmail)
                                            .toList(),
                            leads && draft.isOpenAt(clock.instant()),
                            clock.instant());
                });
    }

    /** Asks an organisation by mail; {@code language} is the mail's for somebody who has no account. */
    @Transactional
    @AllowedTo(Role.APPLICANT)
    public InvitePartnerResult invite(ApplicationId application, NewPartner typed, Locale language) {
        var problems = typed.problems();
        var email = typed.address();
        if (!problems.isEmpty() || email.isEmpty()) {
            return new InvitePartnerResult.Unusable(problems);
        }
        return manage(application, InvitePartnerResult.Refused::new, draft -> {
            if (repository.count(application) >= MOST_INVITED) {
                return new InvitePartnerResult.TooMany(MOST_INVITED);
            }
            if (!people.mayBeWrittenTo(email.get())) {
                return new InvitePartnerResult.TooManyMails();
            }
            var sent = sent(draft);
            if (!repository.insert(draft, typed, email.get(), sent)) {
                return new InvitePartnerResult.InvitedAlready();
            }
            write(draft, typed, email.get(), sent, language);
            remember("application.partner-invited", draft, typed.name());
            return new InvitePartnerResult.Invited(email.get().value());
        });
    }

    /** Sends an unanswered invitation again, under a new address and for another fourteen days. */
    @Transactional
    @AllowedTo(Role.APPLICANT)
    public ChangePartnerResult resend(ApplicationId application, PartnerId partner, Locale language) {
        return manage(application, ChangePartnerResult.Refused::new, draft -> {
            var waiting = repository.waiting(application, partner);
            var email = waiting.flatMap(NewPartner::address);
            if (waiting.isEmpty() || email.isEmpty()) {
                return new ChangePartnerResult.ChangedMeanwhile();
            }
            if (!people.mayBeWrittenTo(email.get())) {
                return new ChangePartnerResult.TooManyMails();
            }
            var sent = sent(draft);
            repository.renew(application, partner, sent);
            write(draft, waiting.get(), email.get(), sent, language);
            remember("application.partner-invited-again", draft, waiting.get().name());
            return new ChangePartnerResult.Done();
        });
    }

    /** Takes an invitation back, or a partner out: its people lose access at once, and what they wrote stays. */
    @Transactional
    @AllowedTo(Role.APPLICANT)
    public ChangePartnerResult remove(ApplicationId application, PartnerId partner) {
        return manage(application, ChangePartnerResult.Refused::new, draft -> {
            var removed = repository.remove(application, partner, current.actor(), clock.instant());
            if (removed.isEmpty()) {
                return new ChangePartnerResult.ChangedMeanwhile();
            }
            var organisation = removed.get().organisation();
            if (organisation == null) {
                remember("application.partner-taken-back", draft, removed.get().name());
            } else {
                remember("application.partner-removed", draft, removed.get().name());
                outbox.writeToAll(organisation, "partner-removed", removed.get().name(), titled(draft));
            }
            return new ChangePartnerResult.Done();
        });
    }

    /** What is not led by the person's organisation looks like what is no draft any more. */
    private <R> R manage(
            ApplicationId application, Function<? super NotWritable, R> refused, Function<? super Draft, R> change) {
        var draft = applications
                .lock(application, current.actor())
                .filter(found -> found.capacity() != Draft.Capacity.PARTNER);
        var why = drafts.whyNot(draft);
        return why.isPresent() ? refused.apply(why.get()) : change.apply(draft.orElseThrow());
    }

    private PartnerRepository.Sent sent(Draft draft) {
        var now = clock.instant();
        return new PartnerRepository.Sent(LinkSecret.random(), current.actor(), now, expiry(now, draft.closesAt()));
    }

    /** Never after the deadline: from then on there is nothing to take part in. */
    private static Instant expiry(Instant now, Instant closesAt) {
        var later = now.plus(INVITED_FOR);
        return later.isBefore(closesAt) ? later : closesAt;
    }

    private void write(
            Draft draft, NewPartner typed, EmailAddress email, PartnerRepository.Sent sent, Locale language) {
        var invited = people.findOrInvite(email, shortened(typed.name()), language);
        var inviter = people.find(current.actor()).orElseThrow();
        outbox.write(
                invited.id(),
                "partner-invited",
                inviter.name(),
                typed.name(),
                titled(draft),
                typed.part(),
                address.of("/partnerships/" + sent.secret().text()),
                Formats.of(invited.language()).dateTimeWithZone(sent.expiresAt()));
    }

    /** A person's name is shorter than an organisation's may be; whoever comes says their own. */
    private static String shortened(String name) {
        return name.length() <= 120 ? name : name.substring(0, 120).strip();
    }

    private static String titled(Draft draft) {
        return new ApplicationReference(draft.reference()).titled(draft.title());
    }

    private void remember(String kind, Draft draft, String partner) {
        log.remember(
                Deed.seenByApplicant(kind, SubjectKind.APPLICATION, draft.id().value(), draft.reference(), partner));
    }
}
