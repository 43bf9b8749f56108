package dev.longshore.acceptance.fault;

import java.util.List;
import java.util.function.Consumer;
import software.amazon.awscdk.Stack;

/**
 * A fault in an app of plain CDK.
 *
 * @param id its number
 * @param what what is wrong
 * @param seen what the rehearsal says of it
 * @param wrong the versions of the app, deployed one after the other; the last one has the fault
 * @param right the same versions, repaired
 * @param destroyed whether it shows when the app is destroyed
 */
record Fault(
        String id,
        String what,
        String seen,
        List<Consumer<Stack>> wrong,
        List<Consumer<Stack>> right,
        boolean destroyed) {
    /** A fault of a first deployment. */
    static Fault created(String id, String what, String seen, Consumer<Stack> wrong, Consumer<Stack> right) {
        return new Fault(id, what, seen, List.of(wrong), List.of(right), false);
    }

    /** A fault of the way from one version to the next. */
    static Fault updated(
            String id, String what, String seen, List<Consumer<Stack>> wrong, List<Consumer<Stack>> right) {
        return new Fault(id, what, seen, wrong, right, false);
    }

    /** A fault that nobody notices until the app shall go. */
    static Fault destroyed(String id, String what, String seen, Consumer<Stack> wrong, Consumer<Stack> right) {
        return new Fault(id, what, seen, List.of(wrong), List.of(right), true);
    }

    @Override
    public String toString() {
        return id + " " + what;
    }
}
