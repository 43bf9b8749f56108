package dev.longshore.pattern;

import dev.longshore.cluster.Architecture;
import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import dev.longshore.internal.JobRule;
import dev.longshore.internal.OptionCheck;
import dev.longshore.internal.OptionRule;
import dev.longshore.profile.Profile;
import dev.longshore.task.TaskSize;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.batch.EcsJobDefinition;
import software.amazon.awscdk.services.batch.Secret;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.ecs.ContainerImage;

record DefaultBatchJobProps(
        Profile profile,
        @Nullable IVpc vpc,
        @Nullable ContainerImage image,
        List<String> command,
        Map<String, String> environment,
        Map<String, Secret> secrets,
        TaskSize size,
        Architecture architecture,
        BatchCompute compute,
        List<String> instanceTypes,
        int maxVcpus,
        @Nullable Integer gpus,
        boolean readonlyRootFilesystem,
        int attempts,
        @Nullable Duration timeout,
        @Nullable Integer arraySize,
        boolean sequential,
        @Nullable Consumer<EcsJobDefinition.Builder> customizeJobDefinition)
        implements BatchJobProps {
    private static final int MOST_ATTEMPTS = 10;
    private static final int LEAST_TIMEOUT_SECONDS = 60;
    private static final int LEAST_ARRAY = 2;
    private static final int MOST_ARRAY = 10000;
    private static final int UNITS = 1024;
    private static final int MOST_UNITS_ON_FARGATE = 16 * UNITS;

    @Override
    public Builder toBuilder() {
        Builder builder = new Builder()
                .profile(profile)
                .size(size)
                .architecture(architecture)
                .compute(compute)
                .maxVcpus(maxVcpus)
                .attempts(attempts)
                .readonlyRootFilesystem(readonlyRootFilesystem);
        builder.vpc = vpc;
        builder.image = image;
        builder.command = command;
        builder.environment.putAll(environment);
        builder.secrets.putAll(secrets);
        builder.instanceTypes = instanceTypes;
        builder.gpus = gpus;
        builder.timeout = timeout;
        builder.arraySize = arraySize;
        builder.sequential = sequential;
        builder.customizeJobDefinition = customizeJobDefinition;
        return builder;
    }

    /** Returns everything that is wrong, at once. */
    List<Finding> check(Place place) {
        long seconds =
                timeout == null ? LEAST_TIMEOUT_SECONDS : timeout.toSeconds().longValue();
        return new OptionCheck(place)
                .require(
                        image != null,
                        OptionRule.MISSING,
                        "image",
                        null,
                        "is missing",
                        "add image(\"example/simulate:1\")")
                .require(
                        !compute.isFargate()
                                || (TaskSize.allOfFargate().contains(size) && size.cpuUnits() <= MOST_UNITS_ON_FARGATE),
                        JobRule.BATCH_SIZE,
                        "size",
                        size.words(),
                        "must be one of Fargate's, of 16 vCPUs at the most",
                        "write size(TaskSize.VCPU_1_GB_2) or another, or compute(BatchCompute.EC2)")
                .require(
                        compute.isFargate() || (size.cpuUnits() > 0 && size.cpuUnits() % UNITS == 0),
                        JobRule.BATCH_SIZE,
                        "size",
                        size.words(),
                        "must have whole vCPUs on EC2, and one at the least",
                        "write size(TaskSize.of(1024, 2048)) or another")
                .require(
                        compute.isFargate() == instanceTypes.isEmpty(),
                        compute.isFargate() ? OptionRule.CONTRADICTION : OptionRule.MISSING,
                        "instanceTypes",
                        compute.isFargate() ? instanceTypes : null,
                        compute.isFargate() ? "must not be set on Fargate" : "is missing for EC2",
                        compute.isFargate()
                                ? "leave it out, or write compute(BatchCompute.EC2)"
                                : "write instanceTypes(\"m7g.large\", \"m6g.large\")")
                .require(
                        attempts >= 1 && attempts <= MOST_ATTEMPTS,
                        JobRule.BATCH_ATTEMPTS,
                        "attempts",
                        attempts,
                        "must be 1 to " + MOST_ATTEMPTS,
                        "write attempts(3)")
                .require(
                        seconds >= LEAST_TIMEOUT_SECONDS,
                        JobRule.BATCH_TIMEOUT,
                        "timeout",
                        seconds + " s",
                        "must be " + LEAST_TIMEOUT_SECONDS + " seconds at least",
                        "write timeout(Duration.hours(1))")
                .require(
                        arraySize == null || (arraySize >= LEAST_ARRAY && arraySize <= MOST_ARRAY),
                        JobRule.BATCH,
                        "arraySize",
                        arraySize,
                        "must be " + LEAST_ARRAY + " to " + MOST_ARRAY,
                        "leave it out for one job")
                .require(
                        gpus == null || (gpus >= 1 && !compute.isFargate()),
                        JobRule.BATCH,
                        "gpus",
                        gpus,
                        "must be 1 or more, on EC2",
                        "write compute(BatchCompute.EC2) with instanceTypes(\"g6.xlarge\"), or leave it out")
                .require(
                        !sequential || arraySize != null,
                        JobRule.DEPENDENCY,
                        "sequential",
                        null,
                        "is about the jobs of an array, and there is none",
                        "add arraySize(n), or leave it out")
                .require(
                        maxVcpus * UNITS >= size.cpuUnits(),
                        JobRule.BATCH,
                        "maxVcpus",
                        maxVcpus,
                        "must be enough for one job of " + size.words() + ", or it waits for ever",
                        "raise it")
                .findings();
    }
}
