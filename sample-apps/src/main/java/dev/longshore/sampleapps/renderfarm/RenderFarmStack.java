package dev.longshore.sampleapps.renderfarm;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.pattern.BatchCompute;
import dev.longshore.pattern.BatchJob;
import dev.longshore.pattern.BatchSubmission;
import dev.longshore.pattern.TaskPipeline;
import dev.longshore.profile.Profile;
import dev.longshore.task.TaskSize;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.constructs.Construct;

/** The frames of a film: rendered on Spot instances, each encoded once it is there, and joined once all are. */
public final class RenderFarmStack extends Stack {
    private static final String BUSYBOX = "public.ecr.aws/docker/library/busybox:1.37";
    private static final int FRAMES = 100;

    /** Defines the stack. */
    public RenderFarmStack(Construct scope, String id) {
        super(scope, id);
        EcsCluster cluster = EcsCluster.create(this, "Cluster", c -> c.profile(Profile.DEVELOPMENT));
        BatchJob render = BatchJob.create(
                this,
                "Render",
                b -> b.profile(Profile.DEVELOPMENT)
                        .vpc(cluster.getVpc())
                        .image(BUSYBOX)
                        .command("sh", "-c", "echo \"Frame $AWS_BATCH_JOB_ARRAY_INDEX of $0\"", "Ref::scene")
                        .compute(BatchCompute.EC2_SPOT)
                        .instanceTypes("c7g.xlarge", "c6g.xlarge", "m7g.xlarge")
                        .size(TaskSize.VCPU_1_GB_2)
                        .arraySize(FRAMES)
                        .attempts(4)
                        .timeout(Duration.minutes(30)));
        BatchJob encode = BatchJob.create(
                this,
                "Encode",
                b -> b.profile(Profile.DEVELOPMENT)
                        .vpc(cluster.getVpc())
                        .image(BUSYBOX)
                        .command("sh", "-c", "echo \"Frame $AWS_BATCH_JOB_ARRAY_INDEX\"")
                        .compute(BatchCompute.FARGATE_SPOT)
                        .size(TaskSize.VCPU_0_25_GB_0_5)
                        .arraySize(FRAMES)
                        .timeout(Duration.minutes(10)));
        TaskPipeline.create(
                this,
                "Film",
                p -> p.profile(Profile.DEVELOPMENT)
                        .cluster(cluster)
                        .batch("Render", render, b -> b.parameter("scene", "$.scene"))
                        .batch("Encode", encode, BatchSubmission.Builder::nToN)
                        .task(
                                "Join",
                                t -> t.size(TaskSize.VCPU_0_25_GB_0_5)
                                        .addContainer("join", BUSYBOX, c -> c.command("echo", "All frames are there"))
                                        .timeout(Duration.hours(1))));
    }
}
