package dev.longshore.task;

import dev.longshore.internal.Ordered;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.ecs.GenericLogDriver;
import software.amazon.awscdk.services.ecs.GenericLogDriverProps;
import software.amazon.awscdk.services.ecs.LogDriver;
import software.amazon.awscdk.services.ecs.Secret;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.kms.IKey;
import software.amazon.awscdk.services.logs.ILogGroup;
import software.amazon.awscdk.services.logs.LogGroup;
import software.amazon.awscdk.services.logs.LogGroupClass;
import software.amazon.awscdk.services.logs.RetentionDays;
import software.constructs.Construct;

/** The log groups of a task's containers, and the log drivers that write to them. */
final class TaskLogs {
    private final Construct scope;
    private final EcsTaskProps props;
    private final Map<String, ILogGroup> groups = new LinkedHashMap<>();
    private final List<String> arns = new ArrayList<>();

    TaskLogs(Construct scope, EcsTaskProps props) {
        this.scope = scope;
        this.props = props;
    }

    /** Returns the driver of a container; null where the instance decides. */
    @Nullable
    LogDriver driver(ContainerOptions container) {
        LogDriver own = container.logging();
        ContainerLogs logs = container.logs();
        String driver = logs.driver();
        if (own != null || driver == null) {
            return own;
        }
        Map<String, String> options = new LinkedHashMap<>();
        if (logs.isAwslogs()) {
            options.put("awslogs-group", group(container).getLogGroupName());
            options.put("awslogs-region", Aws.REGION);
            options.put("awslogs-stream-prefix", container.name());
            options.put("mode", logs.blocking() ? "blocking" : "non-blocking");
            if (!logs.blocking()) {
                options.put("max-buffer-size", logs.maxBufferMiB() + "m");
            }
        }
        options.putAll(logs.options());
        // CDK's own awslogs driver would add an inline policy to the execution role.
        GenericLogDriverProps.Builder generic =
                GenericLogDriverProps.builder().logDriver(driver).options(options);
        Map<String, Secret> secrets = new LinkedHashMap<>(logs.secretOptions());
        logs.secretOptionReferences()
                .forEach((name, from) -> secrets.put(name, SecretReferences.ofOption(scope, container, name, from)));
        if (!secrets.isEmpty()) {
            generic.secretOptions(secrets);
        }
        return new GenericLogDriver(generic.build());
    }

    /** Returns the log groups by container. */
    Map<String, ILogGroup> groups() {
        return groups;
    }

    /** Returns the ARNs of the log groups that are written to, each once. */
    List<String> arns() {
        return arns;
    }

    /** Returns the log group of the proxy of Service Connect, or null where there is none. */
    @Nullable
    ILogGroup ofProxy() {
        if (!props.proxied()) {
            return null;
        }
        ILogGroup existing = props.logGroup();
        return write(
                existing != null
                        ? existing
                        : newGroup("ServiceConnectLogs", ContainerLogs.builder().build()));
    }

    private ILogGroup group(ContainerOptions container) {
        ContainerLogs logs = container.logs();
        ILogGroup existing = logs.logGroup() != null ? logs.logGroup() : props.logGroup();
        ILogGroup group = existing != null ? existing : newGroup(container.name() + "Logs", logs);
        groups.put(container.name(), group);
        return write(group);
    }

    private ILogGroup write(ILogGroup group) {
        String arn = group.getLogGroupArn();
        if (!arns.contains(arn)) {
            arns.add(arn);
        }
        return group;
    }

    private LogGroup newGroup(String id, ContainerLogs logs) {
        RetentionDays retention = logs.retention();
        LogGroup.Builder group = LogGroup.Builder.create(scope, id)
                .retention(retention == null ? props.profile().logRetention() : retention)
                .removalPolicy(RemovalPolicy.DESTROY);
        if (logs.infrequentAccess()) {
            group.logGroupClass(LogGroupClass.INFREQUENT_ACCESS);
        }
        IKey key = logs.encryptionKey();
        if (key != null) {
            permit(key);
            group.encryptionKey(key);
        }
        return group.build();
    }

    // Without this CloudWatch Logs refuses the group: "The specified KMS Key Id could not be found".
    private static void permit(IKey key) {
        String groups = "arn:" + Aws.PARTITION + ":logs:" + Aws.REGION + ":" + Aws.ACCOUNT_ID + ":*";
        key.addToResourcePolicy(PolicyStatement.Builder.create()
                .principals(List.of(new ServicePrincipal("logs." + Aws.REGION + "." + Aws.URL_SUFFIX)))
                .actions(List.of(
                        "kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*"))
                .resources(List.of("*"))
                .conditions(Ordered.map("ArnLike", Ordered.map("kms:EncryptionContext:aws:logs:arn", groups)))
                .build());
    }
}
