package org.scalingfund.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.ApplicationPage;
import org.scalingfund.application.OpenPoint;
import org.scalingfund.application.PageState;
import org.springframework.stereotype.Component;

/** The page of an application on which the applicant says how sure they are that the innovation works. */
@Component
class EvidencePage implements ApplicationPage {
    private final EvidenceRepository repository;

    EvidencePage(EvidenceRepository repository) {
        this.repository = repository;
    }

    @Override
    public String key() {
        return "evidence";
    }

    @Override
    public int order() {
        return 600;
    }

    @Override
    public PageState state(ApplicationId application) {
        return repository.find(application, false).isPresent() ? PageState.COMPLETED : PageState.NOT_STARTED;
    }

    @Override
    public List<OpenPoint> openPoints(ApplicationId application) {
        return repository.find(application, false).isPresent()
                ? List.of()
                : List.of(OpenPoint.at(key(), "theoryOfChange", "evidence.unclaimed"));
    }

    @Override
    public SequencedMap<String, Object> content(ApplicationId application) {
        var content = new LinkedHashMap<String, Object>();
        repository.find(application, false).ifPresent(claim -> {
            content.put("level", claim.facts().level());
            content.put("facts", claim.facts().toString());
            content.put("note", claim.note());
        });
        return content;
    }
}
