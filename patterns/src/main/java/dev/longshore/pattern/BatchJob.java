package dev.longshore.pattern;

import dev.longshore.internal.Judge;
import dev.longshore.internal.PinnedFlags;
import dev.longshore.internal.ServiceTrust;
import dev.longshore.network.Network;
import dev.longshore.network.NetworkProps;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.services.batch.Action;
import software.amazon.awscdk.services.batch.EcsJobDefinition;
import software.amazon.awscdk.services.batch.IManagedComputeEnvironment;
import software.amazon.awscdk.services.batch.JobQueue;
import software.amazon.awscdk.services.batch.OrderedComputeEnvironment;
import software.amazon.awscdk.services.batch.Reason;
import software.amazon.awscdk.services.batch.RetryStrategy;
import software.amazon.awscdk.services.ec2.Connections;
import software.amazon.awscdk.services.ec2.IConnectable;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.ec2.SecurityGroup;
import software.amazon.awscdk.services.ec2.SubnetSelection;
import software.amazon.awscdk.services.iam.IGrantable;
import software.amazon.awscdk.services.iam.IPrincipal;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.logs.LogGroup;
import software.constructs.Construct;

/**
 * A job of AWS Batch: a job definition, a queue and what it runs on, on Fargate or EC2, on demand or Spot first, as one
 * job or an array of them.
 */
public final class BatchJob extends Construct implements IConnectable, IGrantable {
    private final @Nullable Network network;
    private final SecurityGroup securityGroup;
    private final Role jobRole;
    private final Role executionRole;
    private final LogGroup logGroup;
    private final JobQueue jobQueue;
    private final EcsJobDefinition jobDefinition;
    private final @Nullable Integer arraySize;
    private final boolean sequential;

    /** Defines the job from finished options. */
    public BatchJob(Construct scope, String id, BatchJobProps props) {
        super(scope, id);
        DefaultBatchJobProps options = (DefaultBatchJobProps) props;
        Judge.requireNoErrors(options.check(Judge.place(this, scope, id)));
        PinnedFlags.on(this, scope);
        IVpc given = options.vpc();
        network = given != null
                ? null
                : new Network(
                        this,
                        "Network",
                        NetworkProps.builder().profile(options.profile()).build());
        IVpc vpc = given != null ? given : Objects.requireNonNull(network).getVpc();
        SubnetSelection subnets = network == null ? null : network.getTaskSubnets();
        securityGroup = SecurityGroup.Builder.create(this, "SecurityGroup")
                .vpc(vpc)
                // A changed description replaces the group: it never holds a value.
                .description("Jobs of AWS Batch")
                .build();
        jobRole = role("JobRole");
        executionRole = role("ExecutionRole");
        BatchParts parts = new BatchParts(this, options);
        logGroup = parts.logs();
        arraySize = options.arraySize();
        sequential = options.sequential();
        jobQueue = queue(parts.environments(vpc, subnets, securityGroup));
        jobDefinition = definition(options, parts);
        CfnOutput.Builder.create(this, "Submit")
                .description("Submits a job by hand; --depends-on jobId=... makes it wait for another")
                .value("aws batch submit-job --job-name by-hand --job-queue " + jobQueue.getJobQueueArn()
                        + " --job-definition " + jobDefinition.getJobDefinitionArn()
                        + (arraySize == null ? "" : " --array-properties size=" + arraySize)
                        + (sequential ? " --depends-on type=SEQUENTIAL" : ""))
                .build();
    }

    /** Defines the job from options written in place. */
    public static BatchJob create(Construct scope, String id, Consumer<BatchJobProps.Builder> options) {
        return new BatchJob(scope, id, BatchJobProps.builder().apply(options).build());
    }

    /** Returns the network that was made, or null. */
    public @Nullable Network getNetwork() {
        return network;
    }

    /** Returns the L2 job definition. */
    public EcsJobDefinition getJobDefinition() {
        return jobDefinition;
    }

    /** Returns the L2 job queue. */
    public JobQueue getJobQueue() {
        return jobQueue;
    }

    /** Returns the role with which AWS pulls the image, writes logs and reads secrets. */
    public Role getExecutionRole() {
        return executionRole;
    }

    /** Returns the role of the code in the job. */
    public Role getJobRole() {
        return jobRole;
    }

    /** Returns the log group. */
    public LogGroup getLogGroup() {
        return logGroup;
    }

    /** Returns how many jobs an array has, or null for one job. */
    public @Nullable Integer getArraySize() {
        return arraySize;
    }

    /** Returns whether the jobs of the array run one after the other. */
    public boolean getSequential() {
        return sequential;
    }

    @Override
    public Connections getConnections() {
        return securityGroup.getConnections();
    }

    @Override
    public IPrincipal getGrantPrincipal() {
        return jobRole.getGrantPrincipal();
    }

    private Role role(String id) {
        return Role.Builder.create(this, id)
                .assumedBy(ServiceTrust.of("ecs-tasks.amazonaws.com", "ecs", "*"))
                .build();
    }

    private JobQueue queue(List<IManagedComputeEnvironment> environments) {
        List<OrderedComputeEnvironment> ordered = new ArrayList<>();
        for (IManagedComputeEnvironment environment : environments) {
            ordered.add(OrderedComputeEnvironment.builder()
                    .computeEnvironment(environment)
                    .order(ordered.size() + 1)
                    .build());
        }
        return JobQueue.Builder.create(this, "Queue")
                .computeEnvironments(ordered)
                .priority(1)
                .build();
    }

    private EcsJobDefinition definition(DefaultBatchJobProps props, BatchParts parts) {
        EcsJobDefinition.Builder builder = EcsJobDefinition.Builder.create(this, "Definition")
                .container(parts.container(logGroup, jobRole, executionRole))
                .retryAttempts(props.attempts())
                .propagateTags(true);
        if (props.compute().isSpotFirst() && !props.compute().isFargate()) {
            builder.retryStrategies(List.of(RetryStrategy.of(Action.RETRY, Reason.SPOT_INSTANCE_RECLAIMED)));
        }
        if (props.timeout() != null) {
            builder.timeout(props.timeout());
        }
        Consumer<EcsJobDefinition.Builder> customize = props.customizeJobDefinition();
        if (customize != null) {
            customize.accept(builder);
        }
        return builder.build();
    }
}
