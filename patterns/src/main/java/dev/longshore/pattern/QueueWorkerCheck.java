package dev.longshore.pattern;

import dev.longshore.cluster.CapacityType;
import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import dev.longshore.internal.JobRule;
import dev.longshore.internal.OptionCheck;
import dev.longshore.queue.QueueScalingCheck;
import dev.longshore.queue.QueueScalingOptions;
import dev.longshore.queue.WorkQueueCheck;
import dev.longshore.queue.WorkQueueProps;
import dev.longshore.service.ServiceCheck;
import dev.longshore.task.ContainerOptions;
import dev.longshore.task.Timing;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awscdk.Duration;

/** Everything that is wrong with the options of a worker, its queue and its service, at once. */
final class QueueWorkerCheck {
    /** What Fargate allows. A message that takes longer is the business of task protection. */
    private static final int LONGEST_STOP_TIMEOUT = 120;

    private static final int MILLIS = 1000;

    private QueueWorkerCheck() {}

    static List<Finding> of(QueueWorkerProps props, Place place) {
        List<Finding> findings = new ArrayList<>(ServiceCheck.of(
                props.service(), place, !props.service().routes().isEmpty()));
        findings.addAll(WorkQueueCheck.of(props.queue(), place));
        findings.addAll(about(props, place));
        OptionCheck check = new OptionCheck(place);
        OwnCluster.check(props.service(), props.vpc(), check);
        check.require(
                props.otherScaling() == null,
                JobRule.QUEUE_SCALING,
                "scaling",
                null,
                "must not be set: the queue scales the tasks",
                "leave it out, or write tasks(0, 10) or another range");
        check.require(
                !props.service().daemon(),
                JobRule.QUEUE_SCALING,
                "daemon",
                null,
                "must not be set: the queue scales the tasks",
                "leave it out");
        retention(props, check);
        findings.addAll(check.findings());
        return findings;
    }

    private static void retention(QueueWorkerProps props, OptionCheck check) {
        Duration latency = props.queueScaling().acceptableLatency();
        long kept = props.queue().retention().toSeconds().longValue();
        long mayWait = latency == null ? 0 : QueueScalingOptions.millis(latency) / MILLIS;
        check.require(
                props.queue().existing() != null || kept > mayWait,
                JobRule.RETENTION,
                "retention",
                kept,
                "must be longer than the " + mayWait + " seconds of 'acceptableLatency'",
                "leave it out: it is " + WorkQueueProps.DEFAULT_RETENTION_DAYS + " days then");
    }

    /** Returns what concerns the worker itself; its parts show what is about them. */
    static List<Finding> about(QueueWorkerProps props, Place place) {
        List<Finding> findings = new ArrayList<>(QueueScalingCheck.of(props.queueScaling(), startup(props), place));
        OptionCheck check = new OptionCheck(place);
        stopping(props, check);
        findings.addAll(check.findings());
        return findings;
    }

    /**
     * Returns the seconds from the order of a task until it asks for messages, beyond what Fargate takes: what its containers
     * say, and an instance for it.
     */
    static int startup(QueueWorkerProps props) {
        Integer startup = Timing.startup(props.service().task());
        boolean instance = props.service().task().capacityType() != CapacityType.FARGATE;
        return (startup == null ? 0 : startup) + (instance ? QueueWorkerProps.INSTANCE_SECONDS : 0);
    }

    private static void stopping(QueueWorkerProps props, OptionCheck check) {
        int visibility = props.queue().visibilitySeconds();
        Duration perMessage = props.queueScaling().timePerMessage();
        long message = perMessage == null ? 0 : (QueueScalingOptions.millis(perMessage) + MILLIS - 1) / MILLIS;
        int longest = 0;
        for (ContainerOptions container : props.service().task().containers()) {
            longest = Math.max(longest, container.stopTimeoutSeconds());
            check.require(
                    props.queue().existing() != null || visibility >= container.stopTimeoutSeconds(),
                    JobRule.VISIBILITY,
                    "visibilityTimeout",
                    visibility,
                    "must be at least the " + container.stopTimeoutSeconds() + " seconds in which a stopped '"
                            + container.name() + "' still finishes its message",
                    "raise it, or lower stopTimeoutSeconds of the container");
        }
        boolean fargate = props.service().task().capacityType() == CapacityType.FARGATE;
        check.advise(
                message <= longest || (fargate && message > LONGEST_STOP_TIMEOUT),
                JobRule.UNFINISHED,
                "stopTimeoutSeconds",
                longest,
                "is less than the " + message + " seconds that a message takes",
                "add drainSeconds(" + message + ") to the container that works on messages");
    }
}
