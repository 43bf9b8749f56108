package dev.longshore.rehearsal;

import java.util.List;

/**
 * What happens on the way from one version of an app to another.
 *
 * @param forward the update
 * @param back the same update when its last resource fails: the way back
 */
public record Upgrade(Outcome forward, Outcome back) {
    /**
     * What held data that the update loses.
     *
     * @return the logical ids
     */
    public List<String> dataLost() {
        return forward.dataLost();
    }

    /**
     * What the update takes away from those who use the app: data, also where a copy is kept that the app no longer uses, and names
     * that the templates give. What replaces nothing of the kind is not among it.
     *
     * @return a sentence for each, such as {@code replaces Files (AWS::EFS::FileSystem), because Encrypted changed: data would be lost}
     */
    public List<String> losses() {
        return Losses.of(forward);
    }

    /**
     * Whether a failure on the way leads back to the version before.
     *
     * @return true when every stack is as it was
     */
    public boolean rollsBack() {
        return back.changedNothing()
                || (back.stacks().values().stream().noneMatch(status -> status.endsWith("_FAILED"))
                        && back.stuck().isEmpty());
    }

    /**
     * The update as a text for people.
     *
     * @return a line for each resource and for each consequence
     */
    public String text() {
        if (forward.changedNothing()) {
            return "nothing changes\n";
        }
        String way = rollsBack() ? "a failure on the way is rolled back" : "a failure on the way is not rolled back";
        return forward.timeline() + way + "\n";
    }
}
