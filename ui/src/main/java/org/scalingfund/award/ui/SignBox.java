package org.scalingfund.award.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.NotFoundException;
import java.util.function.Supplier;
import org.scalingfund.award.SignResult;
import org.scalingfund.base.ui.Outcomes;

/** A signature: that the agreement was read, for whom it is signed, and the deed itself. */
final class SignBox extends Composite<Div> {
    private final Checkbox read;
    private final transient Supplier<SignResult> deed;
    private final transient Runnable after;

    SignBox(String party, Supplier<SignResult> deed, Runnable after) {
        this.deed = deed;
        this.after = after;
        read = new Checkbox(getTranslation("award.sign.read", party));
        var sign = new Button(getTranslation("award.sign"), click -> sign());
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        var row = new Div(sign);
        row.addClassName("button-row");
        getContent().add(new H2(getTranslation("award.sign.title")), read, row);
    }

    private void sign() {
        if (!read.getValue()) {
            read.setErrorMessage(getTranslation("award.sign.read-first"));
            read.setInvalid(true);
            read.focus();
            return;
        }
        switch (deed.get()) {
            case SignResult.Signed _ -> Outcomes.done(getTranslation("award.signed"));
            case SignResult.NotOpen _ -> Outcomes.refused(getTranslation("award.sign.not-open"));
            case SignResult.OtherSideIsYours _ -> Outcomes.refused(getTranslation("award.sign.other-side"));
            case SignResult.NotYours _ -> throw new NotFoundException();
        }
        after.run();
    }
}
