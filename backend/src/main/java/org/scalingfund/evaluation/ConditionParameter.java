package org.scalingfund.evaluation;

/** A condition that can help or hinder; its words are the text {@code condition.<code>}. */
public record ConditionParameter(String code, Cluster cluster) {}
