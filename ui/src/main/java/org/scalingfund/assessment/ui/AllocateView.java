package org.scalingfund.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.InstantSource;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.assessment.AllocationRow;
import org.scalingfund.assessment.AllocationRow.Allocated;
import org.scalingfund.assessment.Allocations;
import org.scalingfund.assessment.AssessmentStatus;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.BackLink;
import org.scalingfund.base.ui.DueDate;
import org.scalingfund.base.ui.EmptyState;
import org.scalingfund.base.ui.ErrorSummary;
import org.scalingfund.base.ui.KeysetList;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.Outcomes;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.tenancy.Access;

/** Who assesses one application: those allocated, and everybody who could be, with what speaks against it. */
@Route(value = "manage/applications/:application/allocation", layout = MainLayout.class)
@AllowedTo({Role.FUND_MANAGER, Role.AUDITOR})
class AllocateView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Allocations allocations;
    private final transient Access access;
    private final transient InstantSource clock;

    AllocateView(Allocations allocations, Access access, InstantSource clock) {
        this.allocations = allocations;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assessment.allocate.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AssessmentWords.application(event));
    }

    private void show(ApplicationId application) {
        var row = allocations.find(application).orElseThrow(NotFoundException::new);
        var manages = access.roles().contains(Role.FUND_MANAGER);
        var title = new PageTitle(
                getPageTitle(),
                getTranslation(
                        "assessment.allocate.lead",
                        row.reference() + " " + row.title(),
                        row.organisation(),
                        row.live(),
                        row.needed()));
        var problems = new ErrorSummary(title);
        getContent().removeAll();
        getContent()
                .add(
                        new BackLink(
                                Spaces.path("manage/applications", application),
                                getTranslation("assessment.allocate.back")),
                        problems,
                        title,
                        new H2(getTranslation("assessment.assessors")),
                        allocated(row, manages));
        if (manages) {
            getContent()
                    .add(new CandidateChoice(
                            allocations, application, clock.instant(), problems, () -> show(application)));
        }
    }

    private KeysetList<Allocated> allocated(AllocationRow row, boolean manages) {
        var list = new KeysetList<Allocated>(getTranslation("assessment.assessors"))
                .text(getTranslation("assessment.assessor"), Allocated::name)
                .column(getTranslation("assessment.state"), one -> AssessmentWords.status(one.status()))
                .column(getTranslation("assessment.due"), this::due)
                .number(getTranslation("assessment.total"), one -> AssessmentWords.percent(one.total()));
        if (manages) {
            list.controls(getTranslation("assessment.deed"), one -> withdraw(row.application(), one));
        }
        list.setEmptyState(new EmptyState(
                getTranslation("assessment.allocate.nobody"), getTranslation("assessment.allocate.nobody.next")));
        list.show(row.assessors(), false);
        return list;
    }

    private Component due(Allocated one) {
        return isUnfinished(one) ? new DueDate(one.dueAt(), clock.instant()) : new Span("–");
    }

    private Component withdraw(ApplicationId application, Allocated one) {
        if (!isUnfinished(one)) {
            return new Span("–");
        }
        var button = new Button(getTranslation("assessment.withdraw"), _ -> {
            if (allocations.withdraw(one.assessment())) {
                Outcomes.done(getTranslation("assessment.withdrawn", one.name()));
            } else {
                Outcomes.refused(getTranslation("assessment.withdraw.too-late", one.name()));
            }
            show(application);
        });
        button.setAriaLabel(getTranslation("assessment.withdraw.of", one.name()));
        return button;
    }

    private static boolean isUnfinished(Allocated one) {
        return one.status() == AssessmentStatus.INVITED || one.status() == AssessmentStatus.IN_PROGRESS;
    }
}
