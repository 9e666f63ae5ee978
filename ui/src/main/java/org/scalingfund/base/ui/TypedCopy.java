package org.scalingfund.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;

/**
 * A second copy of what is typed into a field, in the browser, until the server has it. When it was lost on its way
 * (the connection, the tab, the session, the server), it stands beside what is saved and the person chooses.
 */
public final class TypedCopy extends Composite<Div> {
    private final transient HasValue<?, String> field;
    private final transient Runnable save;
    private final KeepTyping keep;
    private final Div choice = new Div();

    /**
     * {@code keptAs} names the text among all that this browser keeps: case, field and person. {@code save} saves the
     * field as it stands; the field shows the saved text already.
     */
    public <F extends Component & HasValue<?, String>> TypedCopy(F field, String keptAs, Runnable save) {
        this.field = field;
        this.save = save;
        if (field.getId().isEmpty()) {
            field.setId("typed-" + UUID.randomUUID());
        }
        keep = new KeepTyping(field.getId().orElseThrow(), keptAs, field.getValue());
        keep.onKept(this::offer);
        getContent().add(choice, keep);
    }

    /** The server has what stands in the field. */
    public void confirmed() {
        keep.confirmed(field.getValue());
    }

    /** The person chose another text over what they typed. */
    public void forget() {
        keep.forget();
    }

    private void offer(String kept) {
        var mine = new TwoTexts.Version(
                getTranslation("base.two.yours"), kept, getTranslation("base.two.keep-yours"), () -> {
                    choice.removeAll();
                    field.setValue(kept);
                    save.run();
                });
        var saved = new TwoTexts.Version(
                getTranslation("base.two.saved"), field.getValue(), getTranslation("base.two.keep-saved"), () -> {
                    choice.removeAll();
                    forget();
                });
        choice.add(new TwoTexts(getTranslation("base.two.kept"), mine, saved));
    }
}
