package org.scalingfund.assessment.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.Navigation;
import org.scalingfund.base.ui.WorkPages;
import org.scalingfund.worklist.WorkItem;
import org.springframework.stereotype.Component;

/** The way to an assessor's desk, and from a piece of work to the page it is done on. */
@Component
class AssessmentNavigation implements Navigation, WorkPages {
    @Override
    public List<Entry> entries() {
        return List.of(new Entry("assessment.desk.title", "assessments", 40, Set.of(Role.ASSESSOR)));
    }

    @Override
    public Optional<String> pathOf(WorkItem item) {
        return switch (item.kind()) {
            case ANSWER_INVITATION, SCORE_APPLICATION -> Optional.of("assessments/of/" + item.subject());
            case ALLOCATE_ASSESSORS -> Optional.of("manage/applications/" + item.subject() + "/allocation");
            case MODERATE_SCORES -> Optional.of("manage/applications/" + item.subject() + "/scores");
            case CLOSE_ASSESSMENT -> Optional.of("manage/rounds/" + item.subject() + "/progress");
            default -> Optional.empty();
        };
    }
}
