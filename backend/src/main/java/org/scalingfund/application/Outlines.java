package org.scalingfund.application;

import java.time.InstantSource;
import java.util.List;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.organisation.CouncilArea;
import org.scalingfund.organisation.CouncilAreas;
import org.scalingfund.tenancy.CurrentTenant;
import org.scalingfund.worklist.WorkItems;
import org.scalingfund.worklist.WorkKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The page "About the project", as applicants fill it field by field. */
@Service
public class Outlines {
    private final OutlineRepository repository;
    private final CouncilAreas areas;
    private final OpenDrafts drafts;
    private final CurrentTenant current;
    private final WorkItems workItems;
    private final InstantSource clock;

    Outlines(
            OutlineRepository repository,
            CouncilAreas areas,
            OpenDrafts drafts,
            CurrentTenant current,
            WorkItems workItems,
            InstantSource clock) {
        this.repository = repository;
        this.areas = areas;
        this.drafts = drafts;
        this.workItems = workItems;
        this.current = current;
        this.clock = clock;
    }

    /** Saves one field that showed {@code seen} when the person began to type; dates as in 2026-07-03. */
    @Transactional
    @AllowedTo(Role.APPLICANT)
    public SaveResult save(ApplicationId application, OutlineField field, String text, String seen) {
        var typed = Typed.kept(text);
        if (typed.length() > field.longest()) {
            return new SaveResult.TooLong(field.longest());
        }
        if (!field.takes(typed)) {
            return new SaveResult.Unusable();
        }
        var now = clock.instant();
        var saved = repository.save(application, field, typed, seen, current.actor(), now);
        if (saved.isEmpty()) {
            return whyNotSaved(application, field, typed);
        }
        if (field == OutlineField.TITLE) {
            var reference = repository.showTitleInOwnList(application, typed);
            workItems.renamed(WorkKind.SUBMIT_APPLICATION, application.value(), reference.titled(typed));
        }
        return new SaveResult.Saved(saved.get(), now);
    }

    @Transactional
    @AllowedTo(Role.APPLICANT)
    public RowResult addArea(ApplicationId application, String code) {
        if (!areas.has(code)) {
            return new RowResult.Unusable();
        }
        return drafts.write(application, RowResult.Refused::new, () -> {
            repository.addArea(application, code);
            return new RowResult.Kept(clock.instant());
        });
    }

    @Transactional
    @AllowedTo(Role.APPLICANT)
    public RowResult removeArea(ApplicationId application, String code) {
        return drafts.write(application, RowResult.Refused::new, () -> {
            repository.removeArea(application, code);
            return new RowResult.Kept(clock.instant());
        });
    }

    /** Every council area there is to choose from, by name. */
    @Transactional(readOnly = true)
    @AllowedTo(Role.APPLICANT)
    public List<CouncilArea> allAreas() {
        return areas.all();
    }

    private SaveResult whyNotSaved(ApplicationId application, OutlineField field, String typed) {
        var refused = drafts.whyNot(application);
        if (refused.isPresent()) {
            return new SaveResult.Refused(refused.get());
        }
        var theirs = repository.find(application, field).orElseThrow();
        return theirs.text().equals(typed)
                ? new SaveResult.Saved(theirs.revision(), clock.instant())
                : new SaveResult.Conflict(theirs.text(), null, theirs.revision());
    }
}
