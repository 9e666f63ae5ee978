package org.scalingfund.application.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.Applications;
import org.scalingfund.application.BudgetCategory;
import org.scalingfund.application.BudgetLine;
import org.scalingfund.application.BudgetLineId;
import org.scalingfund.application.Budgets;
import org.scalingfund.application.RowResult;
import org.scalingfund.application.Submissions;
import org.scalingfund.application.TaskSheet;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.KeepTyping;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.tenancy.CurrentTenant;

/** Where applicants say what money they ask for, line by line; the total is always right. */
@Route(value = "applications/:application/budget", layout = MainLayout.class)
@AllowedTo(Role.APPLICANT)
class BudgetView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private static final String PAGE = "budget";

    private final transient Applications applications;
    private final transient Budgets budgets;
    private final transient Submissions submissions;
    private final transient CurrentTenant current;

    BudgetView(Applications applications, Budgets budgets, Submissions submissions, CurrentTenant current) {
        this.applications = applications;
        this.budgets = budgets;
        this.submissions = submissions;
        this.current = current;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("application.page.budget");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DraftPages.draft(applications, event).ifPresent(tasks -> show(tasks, event));
    }

    private void show(TaskSheet tasks, BeforeEnterEvent event) {
        var frame = new DraftFrame(getPageTitle(), tasks);
        var id = tasks.sheet().id();
        var terms = tasks.sheet().terms();
        var formats = Language.formats();
        frame.add(new Paragraph(getTranslation(
                "application.budget.lead",
                formats.roundMoney(terms.leastAward().pounds()),
                formats.roundMoney(terms.mostAward().pounds()))));
        var total = new Paragraph();
        total.addClassName("running-total");
        total.getElement().setAttribute("role", "status");
        Runnable sumUp = () -> total.setText(getTranslation(
                "application.budget.total",
                formats.money(tasksAgain(id).sheet().facts().amount().pounds())));
        sumUp.run();
        frame.add(new SavedRows<>(new Lines(id, frame), frame, sumUp), total);
        DraftPages.end(frame, tasks, PAGE);
        DraftPages.showOpen(frame, submissions, tasks, PAGE, event);
        getContent().removeAll();
        getContent().add(frame);
    }

    private TaskSheet tasksAgain(ApplicationId id) {
        return applications.tasks(id).orElseThrow();
    }

    private final class Lines implements SavedRows.Kept<BudgetLine> {
        private final ApplicationId id;
        private final DraftFrame frame;

        Lines(ApplicationId id, DraftFrame frame) {
            this.id = id;
            this.frame = frame;
        }

        @Override
        public List<BudgetLine> load() {
            return tasksAgain(id).sheet().budget();
        }

        @Override
        public SavedRows.Form<BudgetLine> form(@Nullable BudgetLine row) {
            var form = new LineForm(row, id + "/budget/" + current.actor());
            if (row == null) {
                frame.field("new", form.description);
            }
            return form;
        }

        @Override
        public RowResult add(BudgetLine row) {
            return budgets.add(id, row);
        }

        @Override
        public RowResult change(BudgetLine seen, BudgetLine now) {
            return budgets.change(id, seen, now);
        }

        @Override
        public RowResult remove(BudgetLine seen) {
            return budgets.remove(id, seen);
        }

        @Override
        public Optional<BudgetLine> again(BudgetLine row) {
            return load().stream().filter(line -> line.id().equals(row.id())).findAny();
        }

        @Override
        public String words(BudgetLine row) {
            return String.join(
                    " · ",
                    getTranslation("application.budget.category." + row.category()),
                    row.description(),
                    Language.formats().money(row.amount().pounds()));
        }
    }

    private final class LineForm implements SavedRows.Form<BudgetLine> {
        private final BudgetLineId id;
        private final Select<BudgetCategory> category = new Select<>();
        private final TextField description = new TextField(getTranslation("application.budget.description"));
        private final TextField amount = new TextField(getTranslation("application.budget.amount"));
        private final Div component = new Div();
        private final List<KeepTyping> typing;

        LineForm(@Nullable BudgetLine row, String keptAs) {
            id = row == null ? BudgetLineId.random() : row.id();
            category.setLabel(getTranslation("application.budget.category"));
            category.setItems(BudgetCategory.values());
            category.setItemLabelGenerator(each -> getTranslation("application.budget.category." + each));
            description.setMaxLength(BudgetLine.LONGEST_DESCRIPTION);
            amount.setPrefixComponent(new Span("£"));
            amount.getElement().setAttribute("inputmode", "decimal");
            amount.addClassName("amount");
            component.addClassName("budget-line");
            component.add(category, description, amount);
            if (row == null) {
                typing = List.of(
                        NewRowTyping.keep(component, description, keptAs + "/description"),
                        NewRowTyping.keep(component, amount, keptAs + "/amount"));
                return;
            }
            typing = List.of();
            category.setValue(row.category());
            description.setValue(row.description());
            amount.setValue(row.amount().pounds().toPlainString());
        }

        @Override
        public Component component() {
            return component;
        }

        @Override
        public List<AbstractField<?, ?>> fields() {
            return List.of(category, description, amount);
        }

        @Override
        public Optional<BudgetLine> read() {
            var money = Box.money(amount.getValue());
            amount.setErrorMessage(getTranslation("application.budget.amount.unusable"));
            amount.setInvalid(!amount.isEmpty() && money.isEmpty());
            return category.isEmpty() || description.getValue().isBlank()
                    ? Optional.empty()
                    : money.map(each -> new BudgetLine(
                            id, category.getValue(), description.getValue().strip(), each));
        }

        @Override
        public void saved() {
            typing.forEach(KeepTyping::forget);
        }
    }
}
