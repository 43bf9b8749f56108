package dev.longshore.connect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.ecs.CfnService.LogConfigurationProperty;
import software.amazon.awscdk.services.ecs.CfnService.ServiceConnectAccessLogConfigurationProperty;
import software.amazon.awscdk.services.ecs.CfnService.ServiceConnectClientAliasProperty;
import software.amazon.awscdk.services.ecs.CfnService.ServiceConnectConfigurationProperty;
import software.amazon.awscdk.services.ecs.CfnService.ServiceConnectServiceProperty;
import software.amazon.awscdk.services.ecs.CfnService.TimeoutConfigurationProperty;
import software.amazon.awscdk.services.ecs.ServiceConnectAccessLogFormat;
import software.amazon.awscdk.services.logs.ILogGroup;
import software.constructs.Construct;

/** Renders Service Connect. CDK's own way would permit the execution role once more, in an inline policy. */
public final class ServiceConnect {
    /** The prefix of the proxy's log streams. */
    private static final String STREAM_PREFIX = "service-connect";

    private ServiceConnect() {}

    /**
     * Renders what a service says.
     *
     * @param scope where the role for TLS is made
     * @param options what it says
     * @param namespace the ARN of the namespace: a name would make ECS look for one, or make one
     * @param endpoint where it is reached, or null
     * @param portName the name of the port that is served, or null
     * @param logs where the proxy logs to
     */
    public static ServiceConnectConfigurationProperty render(
            Construct scope,
            ConnectOptions options,
            String namespace,
            @Nullable Endpoint endpoint,
            @Nullable String portName,
            ILogGroup logs) {
        ServiceConnectConfigurationProperty.Builder configuration = ServiceConnectConfigurationProperty.builder()
                .enabled(true)
                .namespace(namespace)
                .logConfiguration(logging(logs));
        ServiceConnectAccessLogFormat format = options.accessLogs();
        if (format != null) {
            configuration.accessLogConfiguration(ServiceConnectAccessLogConfigurationProperty.builder()
                    .format(format.name())
                    .includeQueryParameters("DISABLED")
                    .build());
        }
        ServeOptions serve = options.serve();
        if (serve != null && endpoint != null && portName != null) {
            configuration.services(List.of(service(scope, serve, endpoint, portName)));
        }
        return configuration.build();
    }

    private static ServiceConnectServiceProperty service(
            Construct scope, ServeOptions serve, Endpoint endpoint, String portName) {
        ServiceConnectServiceProperty.Builder service = ServiceConnectServiceProperty.builder()
                .portName(portName)
                .discoveryName(serve.name())
                .clientAliases(List.of(ServiceConnectClientAliasProperty.builder()
                        .dnsName(endpoint.name())
                        .port(endpoint.port())
                        .build()));
        if (serve.perRequestTimeout() != null || serve.idleTimeout() != null) {
            service.timeout(TimeoutConfigurationProperty.builder()
                    .perRequestTimeoutSeconds(seconds(serve.perRequestTimeout()))
                    .idleTimeoutSeconds(seconds(serve.idleTimeout()))
                    .build());
        }
        ConnectTls tls = serve.tls();
        if (tls != null) {
            service.tls(tls.render(scope));
        }
        return service.build();
    }

    private static LogConfigurationProperty logging(ILogGroup group) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("awslogs-group", group.getLogGroupName());
        options.put("awslogs-region", Aws.REGION);
        options.put("awslogs-stream-prefix", STREAM_PREFIX);
        options.put("mode", "non-blocking");
        options.put("max-buffer-size", "25m");
        return LogConfigurationProperty.builder()
                .logDriver("awslogs")
                .options(options)
                .build();
    }

    private static @Nullable Number seconds(@Nullable Duration duration) {
        return duration == null ? null : duration.toSeconds();
    }
}
