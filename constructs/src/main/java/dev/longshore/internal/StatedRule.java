package dev.longshore.internal;

/** A rule about options: what is refused, and by whom. */
public interface StatedRule {
    /** Returns the id of the rule. */
    String id();

    /** Returns what AWS answers. */
    String answer();

    /** Returns where it is stated. */
    String source();
}
