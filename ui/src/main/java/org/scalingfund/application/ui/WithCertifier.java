package org.scalingfund.application.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import org.scalingfund.application.ApplicationStatus;
import org.scalingfund.application.CallBackResult;
import org.scalingfund.application.Certification;
import org.scalingfund.application.Certifications;
import org.scalingfund.application.TaskSheet;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.Outcomes;

/** Says who has an application to certify, until when, and lets a signatory call it back. */
final class WithCertifier extends Composite<Div> {
    private final transient Certifications certifications;
    private final transient Runnable again;

    /** {@code again} shows the page anew. */
    WithCertifier(Certifications certifications, TaskSheet tasks, Certification waiting, Runnable again) {
        this.certifications = certifications;
        this.again = again;
        var id = tasks.sheet().id();
        var facts = tasks.sheet().facts();
        var formats = Language.formats();
        getContent()
                .add(
                        Statuses.tag(ApplicationStatus.CERTIFYING),
                        new Paragraph(ClosingTime.of(facts.closesAt(), tasks.now())),
                        new Paragraph(getTranslation(
                                "application.certification.with",
                                waiting.certifier(),
                                waiting.askedBy(),
                                formats.dateTime(waiting.askedAt()))),
                        new Paragraph(getTranslation(
                                "application.certification.until", formats.dateTimeWithZone(facts.closesAt()))));
        if (!waiting.stillMember()) {
            getContent()
                    .add(new Paragraph(getTranslation(
                            "application.certification.left", waiting.certifier(), facts.organisationName())));
        }
        var row = new Div();
        row.addClassName("button-row");
        if (waiting.waitsForYou()) {
            var certify = new Anchor(DraftPages.path(id, "certify"), getTranslation("application.certification.read"));
            certify.addClassNames("button", "primary");
            row.add(certify);
        }
        if (tasks.maySign()) {
            var callBack = new Button(getTranslation("application.certification.call-back"), click -> callBack(tasks));
            callBack.setDisableOnClick(true);
            row.add(callBack);
        }
        getContent().add(row);
    }

    private void callBack(TaskSheet tasks) {
        switch (certifications.callBack(tasks.sheet().id())) {
            case CallBackResult.CalledBack _ -> Outcomes.done(getTranslation("application.certification.called-back"));
            case CallBackResult.NotWithCertifier _ ->
                Outcomes.refused(getTranslation("application.certification.not-there"));
            case CallBackResult.NotASignatory _ -> Outcomes.refused(getTranslation("application.submit.not-signatory"));
            case CallBackResult.NotFound _ -> throw new NotFoundException();
        }
        again.run();
    }
}
