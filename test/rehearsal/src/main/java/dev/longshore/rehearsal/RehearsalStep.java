package dev.longshore.rehearsal;

/**
 * A step of a rehearsal that went as it should.
 *
 * @param name the step's name, such as {@code update}
 * @param seconds how long the CLI took
 * @param outcome what came of it, in a sentence
 */
public record RehearsalStep(String name, double seconds, String outcome) {}
