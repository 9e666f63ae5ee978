package org.scalingfund.evaluation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.InstantSource;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.base.ui.Outcomes;
import org.scalingfund.base.ui.SaveMark;
import org.scalingfund.base.ui.TypedCopy;
import org.scalingfund.evaluation.Evidence;

/** An applicant's claim while it is written: saved with each change. The button serves who has nothing to claim, too. */
final class EvidenceWriting extends Composite<Div> {
    private final transient Evidence evidence;
    private final transient InstantSource clock;
    private final transient ApplicationId application;
    private final EvidenceForm form;
    private final SaveMark mark = new SaveMark();
    private final TypedCopy copy;

    /** {@code keptAs} is the name under which the browser keeps what is typed. */
    EvidenceWriting(
            Evidence evidence, InstantSource clock, ApplicationId application, EvidenceForm form, String keptAs) {
        this.evidence = evidence;
        this.clock = clock;
        this.application = application;
        this.form = form;
        copy = new TypedCopy(form.noteField(), keptAs, this::keep);
        form.onChange(this::keep);
        var save = new Button(getTranslation("evidence.save"), _ -> keepAndTell());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var row = new Div(save);
        row.addClassName("button-row");
        getContent().add(new Div(mark), form, copy, row);
    }

    private void keepAndTell() {
        if (keep()) {
            var level = getTranslation("evidence.level." + form.facts().level());
            Outcomes.done(getTranslation("evidence.saved", level));
        }
    }

    private boolean keep() {
        if (!form.isRight()) {
            mark.notSaved();
            return false;
        }
        mark.saving();
        if (evidence.claim(application, form.facts(), form.note())) {
            copy.confirmed();
            mark.saved(clock.instant());
            return true;
        }
        mark.notSaved();
        Outcomes.refused(getTranslation("condition.closed"));
        return false;
    }
}
