package org.scalingfund.demo;

import org.springframework.stereotype.Component;

/** The stories that the two funds are told in, and their material. */
@Component
record Stories(
        Material material,
        FundStory funds,
        RoundStory rounds,
        OpenQuestions questions,
        WritingStory writing,
        PartnerStory partners,
        AssessmentStory assessment,
        DecisionStory decisions,
        GrantStory grants,
        EvaluationStory evaluations,
        ProfileStory profiles) {

    /** The applications of a round that plan as most do. */
    void cast(RoundPlot round) {
        material.applicationsOf(round.code)
                .forEach(application ->
                        round.applications.add(new ApplicationPlot(application, round, Plans.usual(round.days))));
    }
}
