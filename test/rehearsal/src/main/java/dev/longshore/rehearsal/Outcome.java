package dev.longshore.rehearsal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What came of one operation on all stacks of an app.
 *
 * @param operation {@code deploy} or {@code destroy}
 * @param stacks each stack's status afterwards
 * @param events what happened, in the order of time; the times are made up, see {@link #duration}
 * @param replaced the resources that were made anew
 * @param deleted the resources that were deleted because nothing names them any more
 * @param leftBehind what outlived its stack or template, kept on purpose or stuck
 * @param rollouts the deployments of Amazon ECS services
 * @param remarks what AWS accepts and people regret
 * @param duration how long it takes on AWS, roughly: the longest chain of resources that wait for each other
 * @param failure why it failed, empty when it did not
 */
public record Outcome(
        String operation,
        Map<String, String> stacks,
        List<StackEvent> events,
        List<Replacement> replaced,
        List<Deletion> deleted,
        List<LeftBehind> leftBehind,
        List<Rollout> rollouts,
        List<Remark> remarks,
        Duration duration,
        String failure) {
    /**
     * Whether all went as asked.
     *
     * @return true unless it failed
     */
    public boolean succeeded() {
        return failure.isEmpty();
    }

    /**
     * Whether there was nothing to do.
     *
     * @return true when no resource was touched
     */
    public boolean changedNothing() {
        return events.isEmpty() && succeeded();
    }

    /**
     * What kept its data on purpose: by a policy of Retain, or in a snapshot.
     *
     * @return the resources
     */
    public List<LeftBehind> kept() {
        return leftBehind.stream().filter(LeftBehind::onPurpose).toList();
    }

    /**
     * What should be gone and is not.
     *
     * @return the resources, each with the reason
     */
    public List<LeftBehind> stuck() {
        return leftBehind.stream().filter(left -> !left.onPurpose()).toList();
    }

    /**
     * What held data that is lost now.
     *
     * @return the logical ids of the resources that were replaced or deleted without a copy
     */
    public List<String> dataLost() {
        List<String> ids = new ArrayList<>();
        replaced.stream().filter(Replacement::dataLost).forEach(one -> ids.add(one.logicalId()));
        deleted.stream()
                .filter(Deletion::dataLost)
                .forEach(one -> ids.add(one.resource().logicalId()));
        return ids;
    }

    /**
     * The events as a text for people.
     *
     * @return a line for each resource, with its time
     */
    public String timeline() {
        return TimelineText.of(this);
    }

    /**
     * The events as one HTML page that needs nothing else, with a bar for each resource.
     *
     * @param title the heading, such as the app's name
     * @return the page
     */
    public String html(String title) {
        return html(title, List.of());
    }

    /**
     * The same page, where the loss of some data is meant.
     *
     * @param title the heading, such as the app's name
     * @param acceptedDataLoss the logical ids of what may lose its data; the page is bad news only where others do
     * @return the page
     */
    public String html(String title, Collection<String> acceptedDataLoss) {
        return TimelinePage.of(this, title, acceptedDataLoss);
    }
}
