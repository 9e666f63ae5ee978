package org.scalingfund.application;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.scalingfund.tenancy.CurrentTenant;
import org.springframework.stereotype.Component;

/** Lets the person of the request write an application of theirs, as long as it is a draft before its deadline. */
@Component
class OpenDrafts {
    private final ApplicationRepository applications;
    private final CertificationRepository certifications;
    private final CurrentTenant current;
    private final InstantSource clock;

    OpenDrafts(
            ApplicationRepository applications,
            CertificationRepository certifications,
            CurrentTenant current,
            InstantSource clock) {
        this.applications = applications;
        this.certifications = certifications;
        this.current = current;
        this.clock = clock;
    }

    /** Makes {@code change} with the application's row locked and the deadline looked at after that. */
    <R> R write(ApplicationId application, Function<? super NotWritable, R> refused, Supplier<R> change) {
        var why = whyNot(applications.lock(application, current.actor()));
        return why.isPresent() ? refused.apply(why.get()) : change.get();
    }

    /** Why a save that found nothing to write was refused; nothing when the application is open. */
    Optional<NotWritable> whyNot(ApplicationId application) {
        return whyNot(applications.look(application, current.actor()));
    }

    /** What is not the person's is not found, and looks like what is no draft any more. */
    Optional<NotWritable> whyNot(Optional<Draft> draft) {
        if (draft.isEmpty()) {
            return Optional.of(new NotWritable.NoLongerDraft());
        }
        var now = clock.instant();
        var certifier = draft.filter(with -> with.isWithCertifierAt(now))
                .flatMap(with -> certifications.open(with.id()))
                .<NotWritable>map(open -> new NotWritable.BeingCertified(open.certifierName()));
        return certifier.isPresent() ? certifier : draft.get().whyNot(now);
    }
}
