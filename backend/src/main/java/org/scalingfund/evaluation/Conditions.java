package org.scalingfund.evaluation;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.milestone.GrantId;
import org.scalingfund.milestone.ReportId;
import org.scalingfund.milestone.ReportStatus;
import org.scalingfund.tenancy.Access;
import org.scalingfund.tenancy.CurrentTenant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What helps and what hinders an innovation, as those who run it, those who assess it and those who evaluate it see it.
 */
@Service
public class Conditions {
    private final ConditionRepository repository;
    private final Access access;
    private final CurrentTenant current;
    private final InstantSource clock;

    /**
     * One condition as the person rates it.
     *
     * @param rating from {@link ConditionRating#STRONG_BARRIER} to {@link ConditionRating#STRONG_ENABLER}
     * @param narrative why, in their own words; may be empty
     */
    public record Rated(String parameter, int rating, String narrative) {}

    Conditions(ConditionRepository repository, Access access, CurrentTenant current, InstantSource clock) {
        this.repository = repository;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @AllowedTo(Role.SIGNED_IN)
    public List<ConditionParameter> parameters() {
        return repository.parameters();
    }

    /** What the person's own side has rated on this occasion; colleagues of one organisation are one side. */
    @Transactional(readOnly = true)
    @AllowedTo({Role.APPLICANT, Role.ASSESSOR, Role.FUND_MANAGER, Role.EVALUATOR})
    public List<ConditionRating> own(ApplicationId application, String occasion, Rater rater) {
        if (rater == Rater.SELF && !repository.appliesOn(occasion, application, current.actor())) {
            return List.of();
        }
        return repository.ratings(application, occasion, rater, current.actor());
    }

    /** What the applicant's own side said of each condition the last time before this occasion. */
    @Transactional(readOnly = true)
    @AllowedTo(Role.APPLICANT)
    public Map<String, ConditionRating> before(ApplicationId application, String occasion) {
        if (!repository.appliesOn(occasion, application, current.actor())) {
            return Map.of();
        }
        return repository.ratings(application).stream()
                .filter(rating -> rating.rater() == Rater.SELF)
                .filter(rating -> !rating.occasion().equals(occasion))
                .collect(Collectors.toMap(
                        ConditionRating::parameter, Function.identity(), (earlier, later) -> later, TreeMap::new));
    }

    /** Whether the person can rate from this side on this occasion now. */
    @Transactional(readOnly = true)
    @AllowedTo({Role.APPLICANT, Role.ASSESSOR, Role.FUND_MANAGER, Role.EVALUATOR})
    public boolean mayRate(ApplicationId application, String occasion, Rater rater) {
        return holdsRoleOf(rater, occasion)
                && repository.mayRate(application, occasion, rater, current.actor(), clock.instant());
    }

    /** Keeps ratings at once; false when the person may not rate from this side, or not any longer. */
    @Transactional
    @AllowedTo({Role.APPLICANT, Role.ASSESSOR, Role.FUND_MANAGER, Role.EVALUATOR})
    public boolean rate(ApplicationId application, String occasion, Rater rater, List<Rated> ratings) {
        repository.hold(application, occasion);
        if (!mayRate(application, occasion, rater)) {
            return false;
        }
        var now = clock.instant();
        repository.rate(
                application,
                ratings.stream()
                        .map(rated -> new ConditionRating(
                                rated.parameter(),
                                occasion,
                                rater,
                                rated.rating(),
                                rated.narrative().strip(),
                                now))
                        .toList(),
                current.actor());
        return true;
    }

    /**
     * Rates what the applicant's own side has not rated yet as they did the time before; false when it is not theirs to
     * rate now, or nothing was rated before.
     */
    @Transactional
    @AllowedTo(Role.APPLICANT)
    public boolean rateAsBefore(ApplicationId application, String occasion) {
        var rated = own(application, occasion, Rater.SELF).stream()
                .map(ConditionRating::parameter)
                .collect(Collectors.toSet());
        var unrated = before(application, occasion).values().stream()
                .filter(earlier -> !rated.contains(earlier.parameter()))
                .map(earlier -> new Rated(earlier.parameter(), earlier.rating(), ""))
                .toList();
        return !unrated.isEmpty() && rate(application, occasion, Rater.SELF, unrated);
    }

    /** A report of the person's own organisation. */
    @Transactional(readOnly = true)
    @AllowedTo(Role.APPLICANT)
    public Optional<RatedReport> ownReport(ReportId report) {
        return repository.report(report).filter(found -> repository.actsFor(found.application(), current.actor()));
    }

    /** The reports of a grant of the person's own organisation, with which conditions are or were rated. */
    @Transactional(readOnly = true)
    @AllowedTo(Role.APPLICANT)
    public List<RatedReport> ownReports(GrantId grant) {
        return repository.reports(grant).stream()
                .filter(report -> repository.actsFor(report.application(), current.actor()))
                .toList();
    }

    /** A report that was submitted to the funder. */
    @Transactional(readOnly = true)
    @AllowedTo({Role.FUND_MANAGER, Role.EVALUATOR, Role.AUDITOR})
    public Optional<RatedReport> report(ReportId report) {
        return repository.report(report).filter(found -> found.status() != ReportStatus.DRAFT);
    }

    /**
     * How the conditions look from each side, for those who decide and evaluate: latest, or on one {@code occasion}.
     * Nothing for who has still to assess it: they say first what they think themselves.
     */
    @Transactional(readOnly = true)
    @AllowedTo({Role.FUND_MANAGER, Role.EVALUATOR, Role.AUDITOR})
    public Optional<ConditionProfile> profile(ApplicationId application, @Nullable String occasion) {
        return repository.isStillToAssess(application, current.actor())
                ? Optional.empty()
                : Optional.of(profile(repository.heard(application), occasion));
    }

    /** How the conditions looked from each side at {@code moment}: a published evaluation stays as it was. */
    @Transactional(readOnly = true)
    @AllowedTo({Role.FUND_MANAGER, Role.EVALUATOR, Role.AUDITOR})
    public Optional<ConditionProfile> profileAt(ApplicationId application, Instant moment) {
        return repository.isStillToAssess(application, current.actor())
                ? Optional.empty()
                : Optional.of(profile(repository.heard(application, moment), null));
    }

    /** What an assessor rated beside what the applicant did, once the assessment is submitted; no other assessor's. */
    @Transactional(readOnly = true)
    @AllowedTo(Role.ASSESSOR)
    public Optional<ConditionProfile> besideApplicants(ApplicationId application) {
        if (!repository.hasAssessed(application, current.actor())) {
            return Optional.empty();
        }
        var own = own(application, ConditionRating.AT_APPLICATION, Rater.ASSESSOR);
        var applicants = repository.heard(application).stream().filter(rating -> rating.rater() == Rater.SELF);
        return Optional.of(profile(Stream.concat(own.stream(), applicants).toList(), ConditionRating.AT_APPLICATION));
    }

    /** What the applicant's own side rated with the application, for their own people. */
    @Transactional(readOnly = true)
    @AllowedTo(Role.APPLICANT)
    public ConditionProfile ownProfile(ApplicationId application) {
        return profile(own(application, ConditionRating.AT_APPLICATION, Rater.SELF), ConditionRating.AT_APPLICATION);
    }

    private ConditionProfile profile(List<ConditionRating> ratings, @Nullable String occasion) {
        return occasion == null
                ? ConditionProfile.of(repository.parameters(), ratings)
                : ConditionProfile.on(occasion, repository.parameters(), ratings);
    }

    /** With an application its assessors assess, with a report those who review it. */
    private boolean holdsRoleOf(Rater rater, String occasion) {
        var roles = access.roles();
        return switch (rater) {
            case SELF -> true;
            case ASSESSOR ->
                occasion.equals(ConditionRating.AT_APPLICATION)
                        ? roles.contains(Role.ASSESSOR)
                        : roles.contains(Role.FUND_MANAGER) || roles.contains(Role.EVALUATOR);
            case EVALUATOR -> roles.contains(Role.EVALUATOR);
            case PARTNER -> false;
        };
    }
}
