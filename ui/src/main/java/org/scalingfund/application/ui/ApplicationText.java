package org.scalingfund.application.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.scalingfund.application.ApplicationSheet;
import org.scalingfund.application.OutlineField;
import org.scalingfund.base.ui.FileLine;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.MoneyTable;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.base.ui.StatusTag;
import org.scalingfund.base.ui.SummaryList;
import org.scalingfund.base.ui.Tone;
import org.scalingfund.document.DocumentId;
import org.scalingfund.document.Scan;

/** Everything an application says, for reading; on a draft each part has the way to change it. */
final class ApplicationText extends Composite<Div> {
    private static final int KILOBYTE = 1000;

    private final transient ApplicationSheet sheet;
    private final boolean changeable;

    ApplicationText(ApplicationSheet sheet, boolean changeable) {
        this.sheet = sheet;
        this.changeable = changeable;
        getContent().addClassName("application-text");
        getContent().add(new H2(getTranslation("application.page.about")), about());
        sheet.sections().forEach(section -> getContent().add(new H2(section.title()), answers(section)));
        getContent().add(new H2(getTranslation("application.page.budget")), budget());
        getContent().add(new H2(getTranslation("application.page.plan")), plan());
        var partners = changeable ? sheet.partners() : sheet.acceptedPartners();
        if (!partners.isEmpty()) {
            getContent().add(new H2(getTranslation("application.partners.title")), partners(partners));
        }
    }

    private Component about() {
        var list = new SummaryList();
        for (var field : OutlineField.values()) {
            row(list, getTranslation("application.about." + field), words(field), "about", field.name());
        }
        var areas = String.join(
                ", ",
                sheet.outline().areas().stream()
                        .map(area -> area.nameIn(Language.locale()))
                        .toList());
        row(list, getTranslation("application.about.areas"), areas, "about", "areas");
        return list;
    }

    private String words(OutlineField field) {
        var text = sheet.outline().text(field);
        if (text.isEmpty()) {
            return text;
        }
        return switch (field) {
            case TITLE, SUMMARY -> text;
            case STARTS_ON, ENDS_ON -> Language.formats().date(LocalDate.parse(text));
            case STAGE, TARGET_STAGE -> getTranslation("application.stage." + text);
            case SCALING_ROUTE -> getTranslation("application.route." + text);
        };
    }

    private Component answers(ApplicationSheet.Section section) {
        var list = new SummaryList();
        for (var question : section.shown()) {
            var page = "sections/" + section.id();
            if (question.attachments().isEmpty()) {
                addAnswer(list, page, question);
                continue;
            }
            var files = new UnorderedList();
            question.attachments()
                    .forEach(file -> files.add(new ListItem(line(file.id(), file.name(), file.bytes(), file.scan()))));
            if (changeable) {
                list.add(question.label(), files, href(page, question.id().toString()));
            } else {
                list.add(question.label(), files);
            }
        }
        return list;
    }

    private void addAnswer(SummaryList list, String page, ApplicationSheet.Question question) {
        var asked = question.asked();
        var href = href(page, question.id().toString());
        if (asked.isCalculated() || (!changeable && question.isAnswered())) {
            list.add(question.label(), AnswerContent.of(asked.shape(), question.label(), question.answer()));
        } else if (question.isAnswered()) {
            list.add(question.label(), AnswerContent.of(asked.shape(), question.label(), question.answer()), href);
        } else if (changeable && asked.required()) {
            list.addMissing(question.label(), href);
        } else if (changeable) {
            list.add(question.label(), getTranslation("application.answer.none"), href);
        } else {
            list.add(question.label(), getTranslation("application.answer.none"));
        }
    }

    private void row(SummaryList list, String name, String value, String page, String field) {
        if (!changeable) {
            list.add(name, value.isEmpty() ? getTranslation("application.answer.none") : value);
            return;
        }
        if (value.isEmpty()) {
            list.addMissing(name, href(page, field));
            return;
        }
        list.add(name, value, href(page, field));
    }

    private Component budget() {
        if (sheet.budget().isEmpty()) {
            return new Paragraph(getTranslation("application.budget.none"));
        }
        var table = new MoneyTable(
                getTranslation("application.page.budget"),
                getTranslation("application.budget.description"),
                List.of(getTranslation("application.budget.amount")));
        table.show(sheet.budget().stream()
                .map(line -> MoneyTable.Row.of(
                        getTranslation("application.budget.category." + line.category()) + " · " + line.description(),
                        line.amount().pounds()))
                .toList());
        return changeable ? new Div(table, change("budget")) : table;
    }

    private Component plan() {
        if (sheet.plan().isEmpty()) {
            return new Paragraph(getTranslation("application.plan.none"));
        }
        var list = new SummaryList();
        sheet.plan()
                .forEach(step -> list.add(
                        step.title(),
                        getTranslation(
                                "application.plan.step",
                                Language.formats().date(step.dueOn()),
                                step.share().stripTrailingZeros())));
        return changeable ? new Div(list, change("plan")) : list;
    }

    /** Who has not accepted yet is named on a draft alone, so that whoever submits knows. */
    private Component partners(List<ApplicationSheet.Partner> partners) {
        var list = new SummaryList();
        partners.forEach(partner -> {
            if (partner.organisation() == null) {
                list.add(
                        partner.name(),
                        new Div(
                                new Div(new Span(partner.part())),
                                new Div(new StatusTag(
                                        getTranslation("application.partners.not-accepted"), Tone.WARN))));
            } else {
                list.add(partner.name(), partner.part());
            }
        });
        return list;
    }

    private Component change(String page) {
        var named = new Span(" " + getTranslation("application.page." + page));
        named.addClassName("for-ears");
        return new Anchor(
                Spaces.path("applications", sheet.id(), page), new Span(getTranslation("base.change")), named);
    }

    private String href(String page, String field) {
        return Spaces.path("applications", sheet.id(), page) + "?" + OpenPoints.FIELD + "=" + field;
    }

    static FileLine line(DocumentId id, String name, long bytes, Scan scan) {
        var size = Language.text("application.file.size", Math.max(1, bytes / KILOBYTE));
        return new FileLine(id, name + " (" + size + ")", scan.waits(), scan.virus());
    }
}
