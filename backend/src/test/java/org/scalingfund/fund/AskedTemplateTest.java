package org.scalingfund.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.scalingfund.fund.FormDocument.AskedTemplate;

/** Files that travel within the file of a round arrive whole, and are known when they do not. */
class AskedTemplateTest {

    @Property
    void allBytesArriveUnderTheirName(@ForAll @Size(min = 1, max = 400) byte[] bytes) {
        var question = question();
        var form = new RoundForm(List.of(), List.of(new Section(SectionId.random(), "Money", List.of(question))));
        var sent = FormDocument.of(form, Map.of(question.id(), AskedTemplate.of("budget.xlsx", bytes)));

        assertThat(faults(sent)).isEmpty();
        assertThat(sent.templates()).containsOnlyKeys("Q1").allSatisfy((code, file) -> {
            assertThat(file.name()).isEqualTo("budget.xlsx");
            assertThat(file.bytes()).isEqualTo(bytes);
        });
    }

    @Property
    void aChangedByteIsNoticed(@ForAll @Size(min = 1, max = 400) byte[] bytes, @ForAll @IntRange(max = 399) int place) {
        var changed = bytes.clone();
        changed[place % bytes.length] ^= 1;
        var question = question();
        var form = new RoundForm(List.of(), List.of(new Section(SectionId.random(), "Money", List.of(question))));
        var sent = new AskedTemplate(
                "budget.xlsx",
                AskedTemplate.of("", bytes).sha256(),
                AskedTemplate.of("", changed).content());

        assertThat(faults(FormDocument.of(form, Map.of(question.id(), sent))))
                .extracting(fault -> fault.problem().code())
                .containsExactly("file-template-broken");
    }

    private static List<DocumentFault> faults(FormDocument form) {
        var faults = new DocumentFaults();
        form.judge(faults);
        return faults.found();
    }

    private static Question question() {
        return new Question(
                QuestionId.random(),
                "Q1",
                "Your budget",
                "",
                "",
                true,
                AnswerShape.of(QuestionKind.FILE),
                QuestionLogic.NONE);
    }
}
