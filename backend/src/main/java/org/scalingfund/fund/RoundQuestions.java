package org.scalingfund.fund;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How fund managers write what a round asks, section by section, until it is published. */
@Service
public class RoundQuestions {
    private final FormRepository forms;
    private final QuestionRepository questions;
    private final DraftForms drafts;
    private final TemplateStore templates;

    RoundQuestions(FormRepository forms, QuestionRepository questions, DraftForms drafts, TemplateStore templates) {
        this.forms = forms;
        this.questions = questions;
        this.drafts = drafts;
        this.templates = templates;
    }

    @Transactional
    @AllowedTo(Role.FUND_MANAGER)
    public SetUpResult addSection(RoundId round, Section section) {
        return drafts.change(round, "round.section-added", section.title(), form -> {
            forms.insert(round, section, form.sections().size());
            return new SetUpResult.Done();
        });
    }

    @Transactional
    @AllowedTo(Role.FUND_MANAGER)
    public SetUpResult renameSection(RoundId round, Section seen, String title) {
        var renamed = new Section(seen.id(), title, seen.questions());
        return drafts.change(round, "round.section-renamed", title, form -> {
            if (form.section(seen.id())
                    .filter(current -> current.title().equals(seen.title()))
                    .isEmpty()) {
                return new SetUpResult.ChangedMeanwhile();
            }
            forms.rename(seen.id(), renamed.title());
            return new SetUpResult.Done();
        });
    }

    /** With all its questions, as they were seen: one added by a colleague since is not lost with it. */
    @Transactional
    @AllowedTo(Role.FUND_MANAGER)
    public SetUpResult removeSection(RoundId round, Section seen) {
        return drafts.change(round, "round.section-removed", seen.title(), form -> {
            if (!form.sections().contains(seen)) {
                return new SetUpResult.ChangedMeanwhile();
            }
            seen.questions().forEach(question -> templates.remove(question.id()));
            forms.delete(seen.id());
            return new SetUpResult.Done();
        });
    }

    @Transactional
    @AllowedTo(Role.FUND_MANAGER)
    public SetUpResult moveSection(RoundId round, Section section, Direction direction) {
        return drafts.change(round, "round.section-moved", section.title(), form -> {
            var order = new ArrayList<>(form.sections());
            if (!DraftForms.swap(order, indexOf(order, s -> s.id().equals(section.id())), direction)) {
                return new SetUpResult.ChangedMeanwhile();
            }
            forms.arrangeSections(order);
            return new SetUpResult.Done();
        });
    }

    @Transactional
    @AllowedTo(Role.FUND_MANAGER)
    public SetUpResult addQuestion(RoundId round, SectionId to, Question question) {
        return drafts.change(round, "round.question-added", question.label(), form -> {
            var section = form.section(to);
            if (section.isEmpty()) {
                return new SetUpResult.ChangedMeanwhile();
            }
            // Two colleagues who add a question at once each get a code of their own.
            questions.insert(
                    round, to, form.added(question), section.get().questions().size());
            return new SetUpResult.Done();
        });
    }

    @Transactional
    @AllowedTo(Role.FUND_MANAGER)
    public SetUpResult changeQuestion(RoundId round, Question seen, Question wanted) {
        return drafts.change(round, "round.question-changed", wanted.label(), form -> {
            if (!form.questions().contains(seen)) {
                return new SetUpResult.ChangedMeanwhile();
            }
            questions.update(wanted);
            return new SetUpResult.Done();
        });
    }

    @Transactional
    @AllowedTo(Role.FUND_MANAGER)
    public SetUpResult removeQuestion(RoundId round, Question seen) {
        return drafts.change(round, "round.question-removed", seen.label(), form -> {
            if (!form.questions().contains(seen)) {
                return new SetUpResult.ChangedMeanwhile();
            }
            templates.remove(seen.id());
            questions.delete(seen.id());
            return new SetUpResult.Done();
        });
    }

    /** Past its neighbour; from the edge of its section into the next one. */
    @Transactional
    @AllowedTo(Role.FUND_MANAGER)
    public SetUpResult moveQuestion(RoundId round, Question question, Direction direction) {
        return drafts.change(round, "round.question-moved", question.label(), form -> {
            var order = form.sections();
            var from = indexOf(order, s -> s.questions().contains(question));
            if (from < 0) {
                return new SetUpResult.ChangedMeanwhile();
            }
            var own = new ArrayList<>(order.get(from).questions());
            if (DraftForms.swap(own, own.indexOf(question), direction)) {
                forms.arrangeSections(with(order, from, own));
                return new SetUpResult.Done();
            }
            var to = from + direction.step();
            if (to < 0 || to >= order.size()) {
                return new SetUpResult.ChangedMeanwhile();
            }
            var neighbours = new ArrayList<>(order.get(to).questions());
            own.remove(question);
            neighbours.add(direction == Direction.UP ? neighbours.size() : 0, question);
            forms.arrangeSections(with(with(order, from, own), to, neighbours));
            return new SetUpResult.Done();
        });
    }

    private static List<Section> with(List<Section> sections, int index, List<Question> questions) {
        var changed = new ArrayList<>(sections);
        var section = sections.get(index);
        changed.set(index, new Section(section.id(), section.title(), questions));
        return changed;
    }

    private static int indexOf(List<Section> sections, Predicate<Section> wanted) {
        return IntStream.range(0, sections.size())
                .filter(i -> wanted.test(sections.get(i)))
                .findFirst()
                .orElse(-1);
    }
}
