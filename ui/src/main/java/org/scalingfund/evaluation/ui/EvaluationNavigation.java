package org.scalingfund.evaluation.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.Navigation;
import org.scalingfund.base.ui.WorkPages;
import org.scalingfund.worklist.WorkItem;
import org.springframework.stereotype.Component;

@Component
class EvaluationNavigation implements Navigation, WorkPages {
    @Override
    public List<Entry> entries() {
        return List.of(new Entry(
                "evaluation.navigation",
                "manage/evaluations",
                60,
                Set.of(Role.EVALUATOR, Role.FUND_MANAGER, Role.AUDITOR)));
    }

    @Override
    public Optional<String> pathOf(WorkItem item) {
        return switch (item.kind()) {
            case GATHER_EVIDENCE, VERIFY_EVIDENCE, CONFIRM_RECOMMENDATION ->
                Optional.of("manage/evaluations/" + item.subject());
            default -> Optional.empty();
        };
    }
}
