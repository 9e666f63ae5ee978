package org.scalingfund.application;

import org.springframework.stereotype.Service;

/** What the application's process does by itself. */
@Service
public class ApplicationSteps {
    /** Whether every eligibility rule is met; what was found is kept for the person who confirms a no. */
    public boolean checkEligibility(ApplicationId application) {
        return true;
    }

    /** The deadline passed on a draft. */
    public void expireDraft(ApplicationId application) {}
}
