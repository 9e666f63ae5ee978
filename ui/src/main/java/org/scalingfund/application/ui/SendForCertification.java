package org.scalingfund.application.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import java.util.function.Consumer;
import org.scalingfund.application.ApplicationSheet;
import org.scalingfund.application.Certifications;
import org.scalingfund.application.Certifier;
import org.scalingfund.application.OpenPoint;
import org.scalingfund.application.SendResult;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.Outcomes;
import org.scalingfund.base.ui.Spaces;

/** Where a signatory says who certifies the application, declares that it is true, and sends it to them. */
final class SendForCertification extends Composite<Div> {
    private final transient Certifications certifications;
    private final transient ApplicationSheet sheet;
    private final transient Consumer<List<OpenPoint>> incomplete;
    private final RadioButtonGroup<Certifier> certifier =
            new RadioButtonGroup<>(getTranslation("application.certification.who"));
    private final Checkbox declared = new Checkbox(getTranslation("application.declaration"));
    private final Button send;

    /** {@code incomplete} shows what is missing. */
    SendForCertification(Certifications certifications, ApplicationSheet sheet, Consumer<List<OpenPoint>> incomplete) {
        this.certifications = certifications;
        this.sheet = sheet;
        this.incomplete = incomplete;
        send = new Button(getTranslation("application.certification.send"), click -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        var others = certifications.certifiers(sheet.id());
        if (others.isEmpty()) {
            getContent()
                    .add(
                            new Paragraph(getTranslation(
                                    "application.certification.nobody",
                                    sheet.facts().organisationName())),
                            new Anchor(
                                    Spaces.path("organisation", sheet.facts().organisation()),
                                    getTranslation("application.certification.add")));
            return;
        }
        certifier.setItems(others);
        certifier.setItemLabelGenerator(SendForCertification::words);
        certifier.addValueChangeListener(change -> certifier.setInvalid(false));
        declared.addValueChangeListener(change -> declared.setInvalid(false));
        var form = new Div(certifier, declared, send);
        form.addClassName("form");
        getContent().add(new Paragraph(getTranslation("application.certification.frozen")), form);
    }

    private static String words(Certifier someone) {
        return Language.text(
                "application.team.member", someone.name(), Language.text("application.capacity." + someone.capacity()));
    }

    private void send() {
        send.setEnabled(true);
        var chosen = certifier.getValue();
        if (chosen == null) {
            refuseCertifier();
            return;
        }
        switch (certifications.send(sheet.id(), chosen.id(), declared.getValue())) {
            case SendResult.Sent _ -> {
                Outcomes.done(getTranslation("application.certification.sent"));
                leave();
            }
            case SendResult.Incomplete(var points) -> incomplete.accept(points);
            case SendResult.NotDeclared _ -> {
                declared.setErrorMessage(getTranslation("application.certification.declaration-missing"));
                declared.setInvalid(true);
                declared.focus();
            }
            case SendResult.CertifierUnusable _ -> refuseCertifier();
            case SendResult.RoundClosed(var deadline) -> {
                Outcomes.refused(getTranslation(
                        "application.refused.not-submitted", Language.formats().dateTimeWithZone(deadline)));
                leave();
            }
            case SendResult.NotASignatory _ -> Outcomes.refused(getTranslation("application.submit.not-signatory"));
            case SendResult.NotToCertify _ -> {
                Outcomes.refused(getTranslation("application.refused.no-draft"));
                leave();
            }
            case SendResult.NotFound _ -> throw new NotFoundException();
        }
    }

    private void refuseCertifier() {
        certifier.setErrorMessage(getTranslation("application.certification.who.missing"));
        certifier.setInvalid(true);
        certifier.getElement().callJsFunction("focus");
    }

    private void leave() {
        getUI().ifPresent(page -> page.navigate(Spaces.path("applications", sheet.id())));
    }
}
