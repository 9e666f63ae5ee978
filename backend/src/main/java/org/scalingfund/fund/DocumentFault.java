package org.scalingfund.fund;

/**
 * Something that keeps a file from being a round.
 *
 * @param place in the file, as a JSON pointer; of a file that cannot be read at all, its line
 */
public record DocumentFault(String place, RoundProblem problem) {}
