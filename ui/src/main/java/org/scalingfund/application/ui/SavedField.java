package org.scalingfund.application.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.function.BiFunction;
import org.scalingfund.application.NotWritable;
import org.scalingfund.application.SaveResult;
import org.scalingfund.base.ui.KeepTyping;
import org.scalingfund.base.ui.SaveMark;
import org.scalingfund.base.ui.TwoTexts;

/**
 * A field that saves itself. What is typed stays in the browser until it is saved; when a colleague was quicker, both
 * texts are shown and one is chosen.
 */
final class SavedField extends Composite<Div> {
    /** What the server held when the person last saw it. */
    record Seen(String text, int revision) {}

    private final transient Box box;
    private final KeepTyping keep;
    private final SaveMark mark;
    private final transient BiFunction<String, Seen, SaveResult> saver;
    private final Div choice = new Div();
    private transient Seen seen;

    /** {@code id} is the element's id; {@code keptAs} names the text among all that this browser keeps. */
    SavedField(
            Box box, String id, String keptAs, Seen seen, SaveMark mark, BiFunction<String, Seen, SaveResult> saver) {
        this.box = box;
        this.seen = seen;
        this.mark = mark;
        this.saver = saver;
        var field = box.inner();
        if (field.getId().isEmpty()) {
            field.setId(id);
        }
        field.getElement().getThemeList().add("helper-above-field");
        keep = new KeepTyping(field.getId().orElse(id), keptAs, seen.text());
        box.fill().accept(seen.text());
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                save();
            }
        });
        // A round trip when the person leaves the field sends along what the pause in typing still holds back.
        field.getElement().addEventListener("focusout", left -> {});
        keep.onKept(this::offerKept);
        getContent().addClassName("saved-field");
        getContent().add(choice, box.outer());
        if (box.typed()) {
            getContent().add(keep);
        }
    }

    private void save() {
        var text = box.text().get();
        var raw = box.raw().get();
        mark.saving();
        box.validation().setInvalid(false);
        switch (saver.apply(text, seen)) {
            case SaveResult.Saved saved -> {
                seen = new Seen(text, saved.revision());
                keep.confirmed(raw);
                mark.saved(saved.at());
            }
            case SaveResult.Conflict conflict -> offerTheirs(text, conflict);
            case SaveResult.TooLong tooLong -> refuse(getTranslation("application.save.too-long", tooLong.limit()));
            case SaveResult.Unusable _ -> refuse(getTranslation("application.save.unusable"));
            case SaveResult.Refused(NotWritable why) -> {
                refuse(Refusals.words(why));
                box.inner().setReadOnly(true);
            }
        }
    }

    private void refuse(String words) {
        mark.notSaved();
        box.validation().setErrorMessage(words);
        box.validation().setInvalid(true);
    }

    /** This browser holds words that never arrived: nobody but the person can say which count. */
    private void offerKept(String kept) {
        choose(
                getTranslation("base.two.kept"),
                mine(kept, seen),
                new TwoTexts.Version(
                        getTranslation("base.two.saved"),
                        box.words().apply(seen.text()),
                        getTranslation("base.two.keep-saved"),
                        () -> keepTheirs(seen)));
    }

    private void offerTheirs(String mine, SaveResult.Conflict conflict) {
        mark.notSaved();
        var theirs = new Seen(conflict.theirText(), conflict.revision());
        var name = conflict.theirName();
        var who = name == null ? getTranslation("base.two.colleague") : name;
        choose(
                getTranslation("base.two.conflict", who),
                mine(mine, theirs),
                new TwoTexts.Version(
                        getTranslation("base.two.theirs", who),
                        box.words().apply(theirs.text()),
                        getTranslation("base.two.keep-theirs"),
                        () -> keepTheirs(theirs)));
    }

    private TwoTexts.Version mine(String text, Seen over) {
        return new TwoTexts.Version(
                getTranslation("base.two.yours"),
                box.words().apply(text),
                getTranslation("base.two.keep-yours"),
                () -> keepMine(text, over));
    }

    private void choose(String what, TwoTexts.Version mine, TwoTexts.Version other) {
        choice.removeAll();
        choice.add(new TwoTexts(what, mine, other));
    }

    private void keepMine(String mine, Seen over) {
        choice.removeAll();
        seen = over;
        box.fill().accept(mine);
        save();
    }

    private void keepTheirs(Seen theirs) {
        choice.removeAll();
        seen = theirs;
        box.fill().accept(theirs.text());
        box.validation().setInvalid(false);
        keep.forget();
    }
}
