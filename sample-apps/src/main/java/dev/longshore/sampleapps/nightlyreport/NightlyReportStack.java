package dev.longshore.sampleapps.nightlyreport;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.pattern.ScheduledJob;
import dev.longshore.profile.Profile;
import dev.longshore.task.TaskSize;
import java.time.ZoneId;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.constructs.Construct;

/** A report for each night, which may take an hour and runs once at a time, and a clean-up for each hour. */
public final class NightlyReportStack extends Stack {
    private static final String BUSYBOX = "public.ecr.aws/docker/library/busybox:1.37";

    /** Defines the stack. */
    public NightlyReportStack(Construct scope, String id) {
        super(scope, id);
        EcsCluster cluster = EcsCluster.create(this, "Cluster", c -> c.profile(Profile.DEVELOPMENT));
        ScheduledJob.create(
                this,
                "Report",
                j -> j.profile(Profile.DEVELOPMENT)
                        .cluster(cluster)
                        .addContainer(
                                "report", BUSYBOX, c -> c.command("sh", "-c", "echo \"Report of $(date)\"; sleep 30"))
                        .size(TaskSize.VCPU_0_25_GB_0_5)
                        .schedule("cron(0 3 * * ? *)")
                        .timeZone(ZoneId.of("Europe/Berlin"))
                        .timeout(Duration.hours(1))
                        .attempts(2)
                        .oneAtATime()
                        .spotFirst());
        ScheduledJob.create(
                this,
                "CleanUp",
                j -> j.profile(Profile.DEVELOPMENT)
                        .cluster(cluster)
                        .addContainer("clean-up", BUSYBOX, c -> c.command("echo", "Nothing to clean up"))
                        .size(TaskSize.VCPU_0_25_GB_0_5)
                        .schedule("rate(1 hour)")
                        .flexibleWindow(Duration.minutes(15)));
    }
}
