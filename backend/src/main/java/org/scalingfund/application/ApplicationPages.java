package org.scalingfund.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The pages of an application in order: its own, and those that other features bring. */
@Component
class ApplicationPages {
    private static final int QUESTIONS = 200;

    private final List<ApplicationPage> others;

    ApplicationPages(List<ApplicationPage> others) {
        this.others = others.stream()
                .sorted(Comparator.comparingInt(ApplicationPage::order).thenComparing(ApplicationPage::key))
                .toList();
    }

    /** Everything that stands in the way of submitting, in the order of the pages. */
    List<OpenPoint> openPoints(ApplicationSheet sheet) {
        var found = new ArrayList<>(ApplicationChecks.all(sheet));
        others.forEach(page -> found.addAll(page.openPoints(sheet.id())));
        return found;
    }

    /** What other features' pages hold, to be sealed with the rest. */
    SequencedMap<String, Object> otherContent(ApplicationId application) {
        var content = new LinkedHashMap<String, Object>();
        others.forEach(page -> content.put(page.key(), page.content(application)));
        return content;
    }

    List<TaskSheet.Task> tasks(ApplicationSheet sheet) {
        var tasks = new ArrayList<Placed>();
        tasks.add(placed(100, ApplicationChecks.ABOUT, null, aboutState(sheet)));
        for (var section : sheet.sections()) {
            var begun = section.shown().stream().anyMatch(ApplicationPages::isBegun);
            var state = state(begun, ApplicationChecks.section(section));
            tasks.add(placed(QUESTIONS, ApplicationChecks.pageOf(section), section.title(), state));
        }
        var budgetBegun = !sheet.budget().isEmpty();
        tasks.add(placed(300, ApplicationChecks.BUDGET, null, state(budgetBegun, ApplicationChecks.budget(sheet))));
        var planBegun = !sheet.plan().isEmpty();
        tasks.add(placed(400, ApplicationChecks.PLAN, null, state(planBegun, ApplicationChecks.plan(sheet))));
        others.forEach(page -> tasks.add(placed(page.order(), page.key(), null, page.state(sheet.id()))));
        tasks.sort(Comparator.comparingInt(Placed::order));
        return tasks.stream().map(Placed::task).toList();
    }

    /** What is worked out is nobody's beginning. */
    private static boolean isBegun(ApplicationSheet.Question question) {
        return question.isAnswered() && !question.asked().isCalculated();
    }

    private record Placed(int order, TaskSheet.Task task) {}

    private static Placed placed(int order, String page, @Nullable String title, PageState state) {
        return new Placed(order, new TaskSheet.Task(page, title, state));
    }

    /** The title is there from the first moment, so it alone is no beginning. */
    private static PageState aboutState(ApplicationSheet sheet) {
        var outline = sheet.outline();
        var begun = !outline.areas().isEmpty();
        for (var field : OutlineField.values()) {
            begun |= field != OutlineField.TITLE && !outline.text(field).isBlank();
        }
        return state(begun, ApplicationChecks.about(sheet));
    }

    private static PageState state(boolean begun, List<OpenPoint> open) {
        if (open.isEmpty()) {
            return begun ? PageState.COMPLETED : PageState.NOT_STARTED;
        }
        return begun ? PageState.IN_PROGRESS : PageState.NOT_STARTED;
    }
}
