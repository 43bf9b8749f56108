package dev.longshore.loadbalancer;

import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import dev.longshore.internal.LateValue;
import dev.longshore.internal.OptionCheck;
import dev.longshore.internal.OptionRule;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Fn;
import software.amazon.awscdk.services.ec2.ISecurityGroup;
import software.amazon.awscdk.services.ec2.SecurityGroup;
import software.amazon.awscdk.services.ec2.SecurityGroupImportOptions;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationListener;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationListenerAttributes;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationLoadBalancer;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationLoadBalancerAttributes;
import software.amazon.awscdk.services.elasticloadbalancingv2.IApplicationListener;
import software.amazon.awscdk.services.elasticloadbalancingv2.IApplicationLoadBalancer;
import software.constructs.Construct;

/** An HTTP load balancer of another app. */
final class ImportedHttpLoadBalancer {
    private static final String LISTENER = ":listener/";
    private static final Pattern LISTENER_ARN =
            Pattern.compile("arn:[^:]+:elasticloadbalancing:[^:]+:[0-9]{12}:listener/app/[^/]+/[^/]+/[^/]+");
    /** What CDK returns before the first lookup of a parameter. */
    private static final String NOT_LOOKED_UP = "dummy-value-for-";

    private static final String MADE_UP =
            "arn:aws:elasticloadbalancing:us-east-1:123456789012:listener/app/not-looked-up/1/1";
    private static final Pattern GROUP_ID = Pattern.compile("sg-[0-9a-f]+");

    private ImportedHttpLoadBalancer() {}

    static List<Finding> check(ImportedHttpLoadBalancerProps props, Place place) {
        OptionCheck check = new OptionCheck(place);
        given(props.listenerArn(), "listenerArn", "add the ARN of the listener, as its app exports it", check);
        given(props.securityGroupId(), "securityGroupId", "add the id of the load balancer's security group", check);
        given(props.address(), "address", "add the name that clients use, such as api.example.com", check);
        return check.require(
                        fits(props.listenerArn(), LISTENER_ARN),
                        OptionRule.IMPORTED_ARN,
                        "listenerArn",
                        props.listenerArn(),
                        "must be the ARN of a listener of an Application Load Balancer",
                        "give arn:aws:elasticloadbalancing:…:listener/app/…")
                .require(
                        fits(props.securityGroupId(), GROUP_ID),
                        OptionRule.IMPORTED_ARN,
                        "securityGroupId",
                        props.securityGroupId(),
                        "must be the id of a security group",
                        "give sg-…")
                .findings();
    }

    /** Returns what holds for the load balancer, as far as it matters here. */
    static HttpLoadBalancerProps props(ImportedHttpLoadBalancerProps props) {
        HttpLoadBalancerProps.Builder known = HttpLoadBalancerProps.builder().ruleQuota(props.ruleQuota());
        if (props.plainHttp()) {
            known.plainHttp();
        }
        if (props.toAnywhere()) {
            known.allowToAnywhere();
        }
        return known.build();
    }

    static IApplicationLoadBalancer loadBalancer(Construct scope, ImportedHttpLoadBalancerProps props) {
        return ApplicationLoadBalancer.fromApplicationLoadBalancerAttributes(
                scope,
                "LoadBalancer",
                ApplicationLoadBalancerAttributes.builder()
                        .loadBalancerArn(loadBalancerArn(listenerArn(props)))
                        .securityGroupId(Objects.requireNonNull(props.securityGroupId()))
                        .securityGroupAllowsAllOutbound(props.toAnywhere())
                        .loadBalancerDnsName(Objects.requireNonNull(props.address()))
                        .build());
    }

    static IApplicationListener listener(Construct scope, ImportedHttpLoadBalancerProps props, int port) {
        ISecurityGroup group = SecurityGroup.fromSecurityGroupId(
                scope,
                "SecurityGroup",
                Objects.requireNonNull(props.securityGroupId()),
                SecurityGroupImportOptions.builder()
                        .allowAllOutbound(props.toAnywhere())
                        .build());
        return ApplicationListener.fromApplicationListenerAttributes(
                scope,
                "Listener",
                ApplicationListenerAttributes.builder()
                        .listenerArn(listenerArn(props))
                        .securityGroup(group)
                        .defaultPort(port)
                        .build());
    }

    /** Returns what changes when the listener is another load balancer's, as far as it is known before the deployment. */
    static String identity(ImportedHttpLoadBalancerProps props) {
        String arn = listenerArn(props);
        return "Existing" + (LateValue.isIn(arn) ? "" : Identity.hash(loadBalancerArn(arn)));
    }

    private static String listenerArn(ImportedHttpLoadBalancerProps props) {
        String arn = Objects.requireNonNull(props.listenerArn());
        return arn.startsWith(NOT_LOOKED_UP) ? MADE_UP : arn;
    }

    // …:listener/app/name/id/listener is a listener of …:loadbalancer/app/name/id.
    private static String loadBalancerArn(String listener) {
        if (!LateValue.isIn(listener)) {
            return listener.substring(0, listener.lastIndexOf('/')).replace(LISTENER, ":loadbalancer/");
        }
        List<String> parts = Fn.split("/", listener);
        return Fn.join(
                "/",
                List.of(
                        Fn.select(0, Fn.split(LISTENER, listener)) + ":loadbalancer",
                        Fn.select(1, parts),
                        Fn.select(2, parts),
                        Fn.select(3, parts)));
    }

    private static void given(@Nullable String value, String option, String fix, OptionCheck check) {
        check.require(value != null, OptionRule.MISSING, option, null, "is missing", fix);
    }

    private static boolean fits(@Nullable String value, Pattern pattern) {
        return value == null
                || LateValue.isIn(value)
                || value.startsWith(NOT_LOOKED_UP)
                || pattern.matcher(value).matches();
    }
}
