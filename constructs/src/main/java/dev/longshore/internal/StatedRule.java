package dev.longshore.internal;

/** A rule about options. */
public interface StatedRule {
    /** Returns what is refused, and by whom. */
    Stated stated();

    /** Returns the id of the rule. */
    default String id() {
        return stated().id();
    }

    /** Returns what AWS answers. */
    default String answer() {
        return stated().answer();
    }

    /** Returns where it is stated. */
    default String source() {
        return stated().source();
    }
}
