package org.scalingfund.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The parts of a longer piece of work, each with a link and how far it is. */
public final class TaskList extends Composite<UnorderedList> {
    public TaskList() {
        getContent().addClassName("task-list");
        getContent().getElement().setAttribute("role", "list");
    }

    /** A part that cannot start yet is no link; its hint says what it waits for. */
    public void add(String name, String href, @Nullable String hint, TaskState state) {
        var shown = state(state);
        var stateId = "task-" + UUID.randomUUID();
        shown.setId(stateId);
        var row = new ListItem(name(name, href, state, stateId), shown);
        if (hint != null) {
            var words = new Paragraph(hint);
            words.addClassName("task-hint");
            row.add(words);
        }
        getContent().add(row);
    }

    public void clear() {
        getContent().removeAll();
    }

    private static Component name(String name, String href, TaskState state, String stateId) {
        if (state == TaskState.CANNOT_START_YET) {
            var words = new Span(name);
            words.addClassName("task-closed");
            return words;
        }
        var link = new Anchor(href, name);
        link.getElement().setAttribute("aria-describedby", stateId);
        return link;
    }

    /** What is done steps back, what is left to do stands out. */
    private Component state(TaskState state) {
        return switch (state) {
            case COMPLETED -> {
                var done = new Span(Icon.CHECK.draw(), new Span(getTranslation("base.task.completed")));
                done.addClassName("task-done");
                yield done;
            }
            case IN_PROGRESS -> new StatusTag(getTranslation("base.task.in-progress"), Tone.INFO);
            case NOT_YET_STARTED -> new StatusTag(getTranslation("base.task.not-yet-started"), Tone.QUIET);
            case CANNOT_START_YET -> new StatusTag(getTranslation("base.task.cannot-start-yet"), Tone.QUIET, Icon.LOCK);
        };
    }
}
