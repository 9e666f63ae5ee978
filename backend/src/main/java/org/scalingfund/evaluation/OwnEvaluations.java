package org.scalingfund.evaluation;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.milestone.GrantId;
import org.scalingfund.tenancy.CurrentTenant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the recipient of a grant reads of its evaluation: that it is under way, and all of it once it is published. */
@Service
public class OwnEvaluations {
    private final EvaluationRepository repository;
    private final ConditionRepository conditions;
    private final SpreadRepository spreads;
    private final CurrentTenant current;
    private final InstantSource clock;

    OwnEvaluations(
            EvaluationRepository repository,
            ConditionRepository conditions,
            SpreadRepository spreads,
            CurrentTenant current,
            InstantSource clock) {
        this.repository = repository;
        this.conditions = conditions;
        this.spreads = spreads;
        this.current = current;
        this.clock = clock;
    }

    /** Nothing when the grant is not their own. */
    @Transactional(readOnly = true)
    @AllowedTo(Role.APPLICANT)
    public Optional<OwnEvaluation> of(GrantId grant) {
        if (!repository.actsFor(grant, current.actor())) {
            return Optional.empty();
        }
        var underWay = repository.underWay(grant).flatMap(repository::find).map(EvaluationSheet::startedAt);
        var published = repository.publishedOf(grant).flatMap(repository::find);
        return Optional.of(new OwnEvaluation(
                underWay,
                published,
                published.map(sheet -> ConditionProfile.of(
                        conditions.parameters(),
                        conditions.heard(sheet.application(), sheet.basisAt(clock.instant())))),
                published
                        .map(sheet -> spreads.knownAt(grant, sheet.basisAt(clock.instant())))
                        .orElse(List.of())));
    }
}
