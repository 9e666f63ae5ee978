package org.scalingfund.lifecycle;

import java.util.UUID;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.assessment.AssessmentId;
import org.scalingfund.fund.CriterionId;
import org.scalingfund.fund.QuestionId;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.tenancy.TenantId;

/** What a story has to be told to go on after a kill: where an answer is being written, and where a score. */
record StoryIds(
        TenantId funder,
        PersonId administrator,
        PersonId lead,
        ApplicationId application,
        QuestionId question,
        TenantId assessing,
        PersonId assessor,
        AssessmentId assessment,
        CriterionId criterion) {

    static StoryIds parse(String[] words) {
        return new StoryIds(
                new TenantId(UUID.fromString(words[1])),
                new PersonId(UUID.fromString(words[2])),
                new PersonId(UUID.fromString(words[3])),
                new ApplicationId(UUID.fromString(words[4])),
                new QuestionId(UUID.fromString(words[5])),
                new TenantId(UUID.fromString(words[6])),
                new PersonId(UUID.fromString(words[7])),
                new AssessmentId(UUID.fromString(words[8])),
                new CriterionId(UUID.fromString(words[9])));
    }

    /** As {@link #parse} reads it, after the first word. */
    @Override
    public String toString() {
        return String.join(
                " ",
                funder.toString(),
                administrator.toString(),
                lead.toString(),
                application.toString(),
                question.toString(),
                assessing.toString(),
                assessor.toString(),
                assessment.toString(),
                criterion.toString());
    }
}
