package dev.longshore.rehearsal;

/** Follows a rehearsal. Every method does nothing unless overridden. */
public interface RehearsalListener {
    /**
     * A step begins.
     *
     * @param step the step's name
     */
    default void started(String step) {}

    /**
     * Something happened to a resource or a stack.
     *
     * @param event what happened
     */
    default void happened(StackEvent event) {}

    /**
     * The CLI wrote a line.
     *
     * @param line the line
     */
    default void printed(String line) {}

    /**
     * A step ended as it should.
     *
     * @param step the step and its outcome
     */
    default void finished(RehearsalStep step) {}
}
