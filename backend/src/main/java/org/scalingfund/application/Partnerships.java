package org.scalingfund.application;

import java.time.InstantSource;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.scalingfund.activity.ActivityLog;
import org.scalingfund.activity.Deed;
import org.scalingfund.activity.Deed.SubjectKind;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.identity.LinkSecret;
import org.scalingfund.notification.Outbox;
import org.scalingfund.organisation.OrganisationId;
import org.scalingfund.tenancy.CurrentTenant;
import org.scalingfund.tenancy.SpaceAddress;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invitations to take part in an application, as those who hold their address see and answer them. Whoever holds it may
 * answer, not only the person it was sent to: organisations pass such mails on to whoever signs for them. It is answered
 * with an account, so that it is known who gave the organisation's word.
 */
@Service
public class Partnerships {
    /** Which words were accepted: those of the text {@code application.partner.terms}. Count up when they change. */
    public static final String TERMS = "1";

    public static final int LONGEST_REASON = 500;

    private final PartnerRepository repository;
    private final ActivityLog log;
    private final Outbox outbox;
    private final SpaceAddress address;
    private final CurrentTenant current;
    private final InstantSource clock;

    Partnerships(
            PartnerRepository repository,
            ActivityLog log,
            Outbox outbox,
            SpaceAddress address,
            CurrentTenant current,
            InstantSource clock) {
        this.repository = repository;
        this.log = log;
        this.outbox = outbox;
        this.address = address;
        this.current = current;
        this.clock = clock;
    }

    /** The invitation that the address ending in {@code token} leads to. */
    @Transactional(readOnly = true)
    @AllowedTo(Role.ANYONE)
    public PartnerInvitation invitation(String token) {
        var asked = repository.asked(new LinkSecret(token));
        if (asked.isEmpty()) {
            return new PartnerInvitation.Over(PartnerInvitation.Why.UNKNOWN);
        }
        var found = asked.get();
        var over = found.over(clock.instant());
        return over.isPresent()
                ? new PartnerInvitation.Over(over.get())
                : new PartnerInvitation.Open(
                        found.application(),
                        found.title(),
                        found.roundTitle(),
                        found.leadName(),
                        found.invitedBy(),
                        found.name(),
                        found.part(),
                        found.closesAt(),
                        found.expiresAt());
    }

    /** Takes part with one of the person's organisations. The word is the organisation's, so somebody who signs gives it. */
    @Transactional
    @AllowedTo(Role.APPLICANT)
    public AnswerPartnerResult accept(String token, OrganisationId organisation, boolean terms) {
        return answer(token, asked -> {
            if (asked.lead().equals(organisation)) {
                return new AnswerPartnerResult.LeadsItself();
            }
            var name = repository.nameOfBound(organisation, current.actor());
            if (name.isEmpty()) {
                return new AnswerPartnerResult.NotASignatory();
            }
            if (!terms) {
                return new AnswerPartnerResult.TermsNotAccepted();
            }
            if (repository.takesPart(asked.application(), organisation)) {
                return new AnswerPartnerResult.TakesPartAlready();
            }
            repository.accept(
                    asked,
                    new PartnerRepository.Acceptance(
                            organisation, name.get(), current.actor(), TERMS, clock.instant()));
            remember("application.partner-accepted", asked, name.get());
            outbox.writeToAll(asked.lead(), "partner-accepted", name.get(), titled(asked), page(asked));
            return new AnswerPartnerResult.Accepted(asked.application());
        });
    }

    /** Declines; the reason may be left out, and what is too long of it is left out. */
    @Transactional
    @AllowedTo(Role.APPLICANT)
    public AnswerPartnerResult decline(String token, String reason) {
        return answer(token, asked -> {
            var because = because(reason);
            repository.decline(asked, current.actor(), because, clock.instant());
            remember("application.partner-declined", asked, asked.name());
            if (because == null) {
                outbox.writeToAll(asked.lead(), "partner-declined", asked.name(), titled(asked), page(asked));
            } else {
                outbox.writeToAll(
                        asked.lead(), "partner-declined-because", asked.name(), titled(asked), page(asked), because);
            }
            return new AnswerPartnerResult.Declined();
        });
    }

    private static @Nullable String because(String reason) {
        var typed = Typed.kept(reason).strip();
        var kept = typed.length() <= LONGEST_REASON
                ? typed
                : typed.substring(0, LONGEST_REASON).strip();
        return kept.isEmpty() ? null : kept;
    }

    /** Looked at once more after the application is locked: of two who answer at once, one does. */
    private AnswerPartnerResult answer(
            String token, Function<? super PartnerRepository.Asked, AnswerPartnerResult> deed) {
        var secret = new LinkSecret(token);
        var seen = repository.asked(secret);
        if (seen.isEmpty()) {
            return new AnswerPartnerResult.Over(PartnerInvitation.Why.UNKNOWN);
        }
        repository.lock(seen.get().application());
        var asked = repository.asked(secret);
        if (asked.isEmpty()) {
            return new AnswerPartnerResult.Over(PartnerInvitation.Why.UNKNOWN);
        }
        var over = asked.get().over(clock.instant());
        return over.isPresent() ? new AnswerPartnerResult.Over(over.get()) : deed.apply(asked.get());
    }

    private String page(PartnerRepository.Asked asked) {
        return address.of("/applications/" + asked.application() + "/partners");
    }

    private static String titled(PartnerRepository.Asked asked) {
        return new ApplicationReference(asked.reference()).titled(asked.title());
    }

    private void remember(String kind, PartnerRepository.Asked asked, String partner) {
        log.remember(Deed.seenByApplicant(
                kind, SubjectKind.APPLICATION, asked.application().value(), asked.reference(), partner));
    }
}
