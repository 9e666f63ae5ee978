package org.scalingfund.application;

/** What came of trying to start an application. */
public sealed interface StartResult {
    record Started(ApplicationId application) implements StartResult {}

    /** The organisation is already writing one for this round: go on with that. */
    record AlreadyStarted(ApplicationId application, String reference, String title) implements StartResult {}

    /** The round has not opened yet, or has closed. */
    record RoundNotOpen() implements StartResult {}

    /** There is no such round here, or the person does not act for the organisation. */
    record NotFound() implements StartResult {}

    /** Without a title, or with one of more characters than {@code limit}. */
    record TitleUnusable(int limit) implements StartResult {}
}
