package org.scalingfund.fund;

import org.springframework.stereotype.Service;

/** What the round's process does by itself when its time comes. */
@Service
public class RoundSteps {
    public void open(RoundId round) {}

    public void close(RoundId round) {}
}
