package org.scalingfund.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.scalingfund.assessment.ApplicationText;
import org.scalingfund.base.ui.KeysetList;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.MoneyTable;
import org.scalingfund.base.ui.SummaryList;
import org.scalingfund.fund.QuestionId;

/** The application to be read; each answer can be reached by a link from the criterion it speaks to. */
final class ApplicationReading extends Composite<Section> {
    ApplicationReading(ApplicationText text) {
        var formats = Language.formats();
        getContent().addClassName("application-text");
        getContent().getElement().setAttribute("aria-label", getTranslation("assessment.application"));
        var facts = new SummaryList();
        facts.add(getTranslation("assessment.reference"), text.reference());
        facts.add(
                getTranslation("assessment.asked"),
                formats.roundMoney(text.amount().pounds()));
        var from = text.startsOn();
        var to = text.endsOn();
        if (from != null && to != null) {
            facts.add(
                    getTranslation("assessment.dates"),
                    getTranslation("assessment.dates-from-to", formats.date(from), formats.date(to)));
        }
        getContent().add(new H2(getTranslation("assessment.application")), facts);
        text.sections().forEach(this::add);
        addBudget(text.budget());
        addMilestones(text.milestones());
        addPartners(text.partners());
    }

    /** The id of an answer on the page. */
    static String idOf(QuestionId question) {
        return "answer-" + question;
    }

    private void add(ApplicationText.Section section) {
        getContent().add(new H3(section.title()));
        for (var answer : section.answers()) {
            var heading = new H4(answer.label());
            heading.setId(idOf(answer.question()));
            heading.getElement().setAttribute("tabindex", "-1");
            getContent().add(heading);
            getContent().add(new AnswerReading(answer));
        }
    }

    private void addBudget(List<ApplicationText.Cost> budget) {
        if (budget.isEmpty()) {
            return;
        }
        var words = getTranslation("assessment.budget");
        var table =
                new MoneyTable(words, getTranslation("assessment.cost"), List.of(getTranslation("assessment.amount")));
        table.show(budget.stream()
                .map(cost -> MoneyTable.Row.of(cost.description(), cost.amount().pounds()))
                .toList());
        getContent().add(new H3(words), table);
    }

    private void addPartners(List<ApplicationText.Partner> partners) {
        if (partners.isEmpty()) {
            return;
        }
        var list = new SummaryList();
        partners.forEach(partner -> list.add(partner.name(), partner.part()));
        getContent().add(new H3(getTranslation("application.partners.title")), list);
    }

    private void addMilestones(List<ApplicationText.Milestone> milestones) {
        if (milestones.isEmpty()) {
            return;
        }
        var words = getTranslation("assessment.milestones");
        var list = new KeysetList<ApplicationText.Milestone>(words)
                .text(getTranslation("assessment.milestone"), ApplicationText.Milestone::title)
                .text(
                        getTranslation("assessment.due"),
                        milestone -> Language.formats().date(milestone.dueOn()))
                .number(
                        getTranslation("assessment.payment-share"),
                        milestone -> Language.formats()
                                .percent(milestone.paymentShare().movePointLeft(2), 2));
        list.show(milestones, false);
        getContent().add(new H3(words), list);
    }
}
