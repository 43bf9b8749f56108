package dev.longshore.sampleapps.etl;

import dev.longshore.cluster.Capacity;
import dev.longshore.pattern.PipelineTask;
import dev.longshore.pattern.TaskPipeline;
import dev.longshore.profile.Profile;
import dev.longshore.task.TaskSize;
import java.util.function.Consumer;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.constructs.Construct;

/** Extracts from two sources at once, transforms each file of the input on Spot, and loads what came of it. */
public final class EtlStack extends Stack {
    /** Defines the stack. */
    public EtlStack(Construct scope, String id) {
        super(scope, id);
        TaskPipeline.create(
                this,
                "Etl",
                p -> p.profile(Profile.DEVELOPMENT)
                        .parallel(
                                "Extract",
                                all -> all.task(
                                                "Orders",
                                                saying("orders of $DAY").andThen(EtlStack::day))
                                        .task(
                                                "Customers",
                                                saying("customers of $DAY").andThen(EtlStack::day)))
                        .forEach(
                                "Transform",
                                "$.files",
                                10,
                                saying("file $INDEX: $FILE")
                                        .andThen(t -> t.capacity(Capacity.FARGATE_SPOT)
                                                .attempts(3)
                                                .timeout(Duration.minutes(30))
                                                .input(in -> in.environment("FILE", "$.item")
                                                        .environment("INDEX", "$.index"))))
                        .task("Load", saying("load").andThen(t -> t.timeout(Duration.hours(1))))
                        .onFailure("CleanUp", saying("clean up")));
    }

    private static void day(PipelineTask.Builder task) {
        task.attempts(2).timeout(Duration.minutes(30)).input(in -> in.environment("DAY", "$.day"));
    }

    private static Consumer<PipelineTask.Builder> saying(String what) {
        return t -> t.size(TaskSize.VCPU_0_25_GB_0_5)
                .addContainer(
                        "app",
                        "public.ecr.aws/docker/library/busybox:1.37",
                        c -> c.command("sh", "-c", "echo \"" + what + "\""));
    }
}
