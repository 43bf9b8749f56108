package dev.longshore.task;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.ecs.GenericLogDriver;
import software.amazon.awscdk.services.ecs.GenericLogDriverProps;
import software.amazon.awscdk.services.ecs.LogDriver;
import software.amazon.awscdk.services.logs.ILogGroup;
import software.amazon.awscdk.services.logs.LogGroup;
import software.constructs.Construct;

/** The log groups of a task's containers, and the log drivers that write to them. */
final class TaskLogs {
    /** What a container may write while CloudWatch Logs is slow; above it, lines are dropped, not the container. */
    static final String MAX_BUFFER_SIZE = "25m";

    private final Construct scope;
    private final EcsTaskProps props;
    private final Map<String, ILogGroup> groups = new LinkedHashMap<>();
    private final List<String> arns = new ArrayList<>();

    TaskLogs(Construct scope, EcsTaskProps props) {
        this.scope = scope;
        this.props = props;
    }

    LogDriver driver(ContainerOptions container) {
        LogDriver own = container.logging();
        if (own != null) {
            return own;
        }
        Map<String, String> options = new LinkedHashMap<>();
        options.put("awslogs-group", group(container).getLogGroupName());
        options.put("awslogs-region", Aws.REGION);
        options.put("awslogs-stream-prefix", container.name());
        options.put("mode", "non-blocking");
        options.put("max-buffer-size", MAX_BUFFER_SIZE);
        // CDK's own awslogs driver would add an inline policy to the execution role.
        return new GenericLogDriver(GenericLogDriverProps.builder()
                .logDriver("awslogs")
                .options(options)
                .build());
    }

    /** Returns the log groups by container. */
    Map<String, ILogGroup> groups() {
        return groups;
    }

    /** Returns the ARNs of the log groups that are written to, each once. */
    List<String> arns() {
        return arns;
    }

    private ILogGroup group(ContainerOptions container) {
        ILogGroup existing = props.logGroup();
        ILogGroup group = existing != null
                ? existing
                : LogGroup.Builder.create(scope, container.name() + "Logs")
                        .retention(props.profile().logRetention())
                        .removalPolicy(RemovalPolicy.DESTROY)
                        .build();
        groups.put(container.name(), group);
        String arn = group.getLogGroupArn();
        if (!arns.contains(arn)) {
            arns.add(arn);
        }
        return group;
    }
}
