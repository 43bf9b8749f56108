package dev.longshore.model.resource;

import dev.longshore.model.Resource;
import dev.longshore.model.Value;
import org.jspecify.annotations.Nullable;

/** A target group. */
public final class TargetGroup extends ResourceView {
    /** What a template calls this. */
    public static final Kind<TargetGroup> KIND =
            new Kind<>("AWS::ElasticLoadBalancingV2::TargetGroup", TargetGroup::new);

    /** Views a resource of a template as this. */
    public TargetGroup(Resource resource) {
        super(resource);
    }

    /** Returns its name. */
    public @Nullable Value<String> name() {
        return text("Name");
    }

    /** Returns the protocol of its targets. */
    public @Nullable Value<String> protocol() {
        return text("Protocol");
    }

    /** Returns HTTP1, HTTP2 or GRPC; HTTP1 unless set. */
    public @Nullable Value<String> protocolVersion() {
        return text("ProtocolVersion");
    }

    /** Returns instance, ip, lambda or alb; instance unless set. */
    public @Nullable Value<String> targetType() {
        return text("TargetType");
    }

    /** Returns the seconds between two health checks. */
    public @Nullable Value<Integer> healthCheckInterval() {
        return number("HealthCheckIntervalSeconds");
    }

    /** Returns the seconds a health check waits for an answer. */
    public @Nullable Value<Integer> healthCheckTimeout() {
        return number("HealthCheckTimeoutSeconds");
    }

    /** Returns the successes that make a target healthy. */
    public @Nullable Value<Integer> healthyThreshold() {
        return number("HealthyThresholdCount");
    }

    /** Returns the failures that make a target unhealthy. */
    public @Nullable Value<Integer> unhealthyThreshold() {
        return number("UnhealthyThresholdCount");
    }

    /** Returns the path of the health check. */
    public @Nullable Value<String> healthCheckPath() {
        return text("HealthCheckPath");
    }

    /** Returns the port of the health check; traffic-port unless set. */
    public @Nullable Value<String> healthCheckPort() {
        return text("HealthCheckPort");
    }

    /** Returns the protocol of the health check. */
    public @Nullable Value<String> healthCheckProtocol() {
        return text("HealthCheckProtocol");
    }

    /** Returns the status codes of a successful health check. */
    public @Nullable Value<String> httpCodes() {
        return part("Matcher").text("HttpCode");
    }

    /** Returns whether it certainly belongs to an application load balancer: it speaks HTTP, or is a Lambda function. */
    public boolean isApplication() {
        return isHttp() || "lambda".equals(Value.known(targetType()));
    }

    /** Returns whether its targets certainly speak HTTP or HTTPS. */
    public boolean isHttp() {
        String protocol = Value.known(protocol());
        return "HTTP".equals(protocol) || "HTTPS".equals(protocol);
    }

    /** Returns the attribute of that name, or null. */
    public @Nullable Attribute attribute(String name) {
        return objects("TargetGroupAttributes", Attribute::new).stream()
                .filter(attribute -> attribute.isNamed(name))
                .findFirst()
                .orElse(null);
    }
}
