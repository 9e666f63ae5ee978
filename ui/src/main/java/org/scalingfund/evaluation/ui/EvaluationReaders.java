package org.scalingfund.evaluation.ui;

import java.util.List;
import org.scalingfund.base.Role;

/** Who of the funder reads evaluations. */
final class EvaluationReaders {
    static final List<Role> ROLES = List.of(Role.FUND_MANAGER, Role.EVALUATOR, Role.AUDITOR);

    private EvaluationReaders() {}
}
