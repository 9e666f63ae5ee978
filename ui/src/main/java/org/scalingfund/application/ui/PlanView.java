package org.scalingfund.application.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.Applications;
import org.scalingfund.application.DeliveryPlans;
import org.scalingfund.application.PlannedMilestone;
import org.scalingfund.application.PlannedMilestoneId;
import org.scalingfund.application.RowResult;
import org.scalingfund.application.Submissions;
import org.scalingfund.application.TaskSheet;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.DateFields;
import org.scalingfund.base.ui.KeepTyping;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.tenancy.CurrentTenant;

/** Where applicants plan the steps of delivery, and how much of the award is paid with each. */
@Route(value = "applications/:application/plan", layout = MainLayout.class)
@AllowedTo(Role.APPLICANT)
class PlanView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private static final String PAGE = "plan";

    private final transient Applications applications;
    private final transient DeliveryPlans plans;
    private final transient Submissions submissions;
    private final transient CurrentTenant current;

    PlanView(Applications applications, DeliveryPlans plans, Submissions submissions, CurrentTenant current) {
        this.applications = applications;
        this.plans = plans;
        this.submissions = submissions;
        this.current = current;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("application.page.plan");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DraftPages.draft(applications, event).ifPresent(tasks -> show(tasks, event));
    }

    private void show(TaskSheet tasks, BeforeEnterEvent event) {
        var frame = new DraftFrame(getPageTitle(), tasks);
        var id = tasks.sheet().id();
        frame.add(new Paragraph(getTranslation("application.plan.lead")));
        var total = new Paragraph();
        total.addClassName("running-total");
        total.getElement().setAttribute("role", "status");
        Runnable sumUp = () -> total.setText(getTranslation(
                "application.plan.total", tasksAgain(id).sheet().shares().stripTrailingZeros()));
        sumUp.run();
        frame.add(new SavedRows<>(new Milestones(id, frame), frame, sumUp), total);
        DraftPages.end(frame, tasks, PAGE);
        DraftPages.showOpen(frame, submissions, tasks, PAGE, event);
        getContent().removeAll();
        getContent().add(frame);
    }

    private TaskSheet tasksAgain(ApplicationId id) {
        return applications.tasks(id).orElseThrow();
    }

    private final class Milestones implements SavedRows.Kept<PlannedMilestone> {
        private final ApplicationId id;
        private final DraftFrame frame;

        Milestones(ApplicationId id, DraftFrame frame) {
            this.id = id;
            this.frame = frame;
        }

        @Override
        public List<PlannedMilestone> load() {
            return tasksAgain(id).sheet().plan();
        }

        @Override
        public SavedRows.Form<PlannedMilestone> form(@Nullable PlannedMilestone row) {
            var form = new StepForm(row, id + "/plan/" + current.actor());
            frame.field(row == null ? "new" : row.id().toString(), row == null ? form.title : form.dueOn);
            return form;
        }

        @Override
        public RowResult add(PlannedMilestone row) {
            return plans.add(id, row);
        }

        @Override
        public RowResult change(PlannedMilestone seen, PlannedMilestone now) {
            return plans.change(id, seen, now);
        }

        @Override
        public RowResult remove(PlannedMilestone seen) {
            return plans.remove(id, seen);
        }

        @Override
        public Optional<PlannedMilestone> again(PlannedMilestone row) {
            return load().stream().filter(step -> step.id().equals(row.id())).findAny();
        }

        @Override
        public String words(PlannedMilestone row) {
            return String.join(
                    " · ",
                    row.title(),
                    Language.formats().date(row.dueOn()),
                    getTranslation("application.plan.percent", row.share().stripTrailingZeros()));
        }
    }

    private final class StepForm implements SavedRows.Form<PlannedMilestone> {
        private final PlannedMilestoneId id;
        private final TextField title = new TextField(getTranslation("application.plan.title"));
        private final DatePicker dueOn = DateFields.date(getTranslation("application.plan.due-on"));
        private final TextField share = new TextField(getTranslation("application.plan.share"));
        private final Div component = new Div();
        private final List<KeepTyping> typing;

        StepForm(@Nullable PlannedMilestone row, String keptAs) {
            id = row == null ? PlannedMilestoneId.random() : row.id();
            title.setMaxLength(PlannedMilestone.LONGEST_TITLE);
            share.setSuffixComponent(new Span("%"));
            share.getElement().setAttribute("inputmode", "decimal");
            share.addClassName("amount");
            component.addClassName("plan-line");
            component.add(title, dueOn, share);
            if (row == null) {
                typing = List.of(
                        NewRowTyping.keep(component, title, keptAs + "/title"),
                        NewRowTyping.keep(component, share, keptAs + "/share"));
                return;
            }
            typing = List.of();
            title.setValue(row.title());
            dueOn.setValue(row.dueOn());
            share.setValue(row.share().stripTrailingZeros().toPlainString());
        }

        @Override
        public Component component() {
            return component;
        }

        @Override
        public List<AbstractField<?, ?>> fields() {
            return List.of(title, dueOn, share);
        }

        @Override
        public Optional<PlannedMilestone> read() {
            var percent = percent(share.getValue().replace("%", "").strip());
            share.setErrorMessage(getTranslation("application.plan.share.unusable"));
            share.setInvalid(!share.isEmpty() && percent.isEmpty());
            return dueOn.isEmpty() || title.getValue().isBlank()
                    ? Optional.empty()
                    : percent.map(
                            each -> new PlannedMilestone(id, title.getValue().strip(), dueOn.getValue(), each));
        }

        @Override
        public void saved() {
            typing.forEach(KeepTyping::forget);
        }

        private static Optional<BigDecimal> percent(String typed) {
            return typed.matches("[0-9]{1,3}(\\.[0-9]{1,2})?")
                    ? Optional.of(new BigDecimal(typed)).filter(each -> each.compareTo(new BigDecimal(100)) <= 0)
                    : Optional.empty();
        }
    }
}
