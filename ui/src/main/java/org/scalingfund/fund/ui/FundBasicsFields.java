package org.scalingfund.fund.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.scalingfund.base.ui.Language;
import org.scalingfund.fund.FundBasics;
import org.scalingfund.fund.RoundProblem;
import org.scalingfund.fund.SeniorOfficer;

/** What a fund is called, what it is for, and who is accountable. */
final class FundBasicsFields {
    private final TextField name = Fields.text(Language.text("fund.fund.name"), null);
    private final TextArea summary =
            Fields.longText(Language.text("fund.fund.summary"), Language.text("fund.fund.summary.hint"));
    private final TextField officer =
            Fields.text(Language.text("fund.fund.officer"), Language.text("fund.fund.officer.hint"));
    private final TextField jobTitle =
            Fields.text(Language.text("fund.fund.officer-title"), Language.text("fund.fund.officer-title.hint"));

    void show(FundBasics basics) {
        name.setValue(basics.name());
        summary.setValue(basics.summary());
        officer.setValue(basics.officer().name());
        jobTitle.setValue(basics.officer().jobTitle());
    }

    void addTo(PartForm form) {
        form.field("name", name)
                .field("summary", summary)
                .field("officer", officer)
                .field("jobTitle", jobTitle);
    }

    List<RoundProblem> problems() {
        return FundBasics.problems(Fields.words(name), Fields.words(summary), officer());
    }

    /** Asked when there are no problems. */
    FundBasics basics() {
        return new FundBasics(Fields.words(name), Fields.words(summary), officer());
    }

    private SeniorOfficer officer() {
        return new SeniorOfficer(Fields.words(officer), Fields.words(jobTitle));
    }
}
