package org.scalingfund.award.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.scalingfund.award.FundingLineRule.Proposal;
import org.scalingfund.base.workflow.TestEngine;

/** Where the money stops. */
class DmnFundingLineTest {
    @RegisterExtension
    static final TestEngine ENGINE = new TestEngine(Map.of());

    @Test
    void goodApplicationsAreFundedWhileThereIsMoney() {
        var line = new DmnFundingLine(ENGINE.built());

        assertThat(line.proposalFor(true, true)).isEqualTo(Proposal.FUND);
        assertThat(line.proposalFor(true, false)).isEqualTo(Proposal.RESERVE);
        assertThat(line.proposalFor(false, true)).isEqualTo(Proposal.DECLINE);
        assertThat(line.proposalFor(false, false)).isEqualTo(Proposal.DECLINE);
    }
}
