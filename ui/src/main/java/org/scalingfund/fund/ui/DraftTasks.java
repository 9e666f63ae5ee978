package org.scalingfund.fund.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.TaskList;
import org.scalingfund.base.ui.TaskState;
import org.scalingfund.fund.Round;
import org.scalingfund.fund.RoundId;
import org.scalingfund.fund.RoundPart;

/** What is to be set up before a round can be published, and how far each part is. */
final class DraftTasks extends Composite<Div> {
    private final TaskList tasks = new TaskList();

    DraftTasks() {
        getContent().add(new H2(getTranslation("fund.draft.tasks")), tasks);
    }

    void add(Round round, RoundPart part, boolean complete) {
        tasks.add(
                getTranslation("fund.part." + part),
                RoundPaths.part(round, part),
                getTranslation("fund.part." + part + ".hint"),
                complete ? TaskState.COMPLETED : TaskState.IN_PROGRESS);
    }

    /** Always open: the check itself says what is missing. */
    void addCheck(RoundId round, int missing) {
        tasks.add(
                getTranslation("fund.check.title"),
                RoundPaths.within(round, "check"),
                missing == 0 ? getTranslation("fund.check.ready") : Language.count("fund.check.problems", missing),
                missing == 0 ? TaskState.NOT_YET_STARTED : TaskState.IN_PROGRESS);
    }
}
