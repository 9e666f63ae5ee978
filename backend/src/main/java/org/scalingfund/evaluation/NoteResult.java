package org.scalingfund.evaluation;

/** What came of keeping what an evaluator found. */
public sealed interface NoteResult {
    record Noted() implements NoteResult {}

    /** A colleague has written since: both versions are safe until one is chosen. */
    record Changed(EvaluationSheet.Found theirs) implements NoteResult {}

    /** Its evidence is complete, or there is no such evaluation. */
    record NotOpen() implements NoteResult {}
}
