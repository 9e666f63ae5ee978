package org.scalingfund.base;

/** A text that stands as an argument inside another one, in the language of that one. */
public record TextKey(String key) {}
