package dev.longshore.loadbalancer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.certificatemanager.ICertificate;
import software.amazon.awscdk.services.ec2.ISecurityGroup;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationLoadBalancer;
import software.amazon.awscdk.services.elasticloadbalancingv2.IApplicationLoadBalancer;
import software.amazon.awscdk.services.elasticloadbalancingv2.IListenerCertificate;
import software.amazon.awscdk.services.elasticloadbalancingv2.IpAddressType;
import software.amazon.awscdk.services.elasticloadbalancingv2.ListenerCertificate;
import software.amazon.awscdk.services.wafv2.CfnWebACLAssociation;
import software.constructs.Construct;

/** Makes an Application Load Balancer, and what stands beside it. */
final class HttpLoadBalancers {
    private HttpLoadBalancers() {}

    static ApplicationLoadBalancer make(Construct scope, HttpLoadBalancerProps props, ISecurityGroup group) {
        LoadBalancerProps common = props.common();
        ApplicationLoadBalancer.Builder builder = ApplicationLoadBalancer.Builder.create(scope, "LoadBalancer")
                .vpc(Objects.requireNonNull(common.vpc()))
                .internetFacing(!common.internal())
                .securityGroup(group)
                .idleTimeout(props.idleTimeout())
                .clientKeepAlive(props.clientKeepAlive())
                .ipAddressType(common.dualStack() ? IpAddressType.DUAL_STACK : null)
                .dropInvalidHeaderFields(true)
                .deletionProtection(common.deletionProtection());
        Consumer<ApplicationLoadBalancer.Builder> customize = props.customizeLoadBalancer();
        if (customize != null) {
            customize.accept(builder);
        }
        ApplicationLoadBalancer made = builder.build();
        AccessLogs logs = common.accessLogs();
        if (logs != null) {
            LogBucket.http(scope, logs, made, made::setAttribute);
        }
        return made;
    }

    static List<IListenerCertificate> certificates(Construct scope, HttpLoadBalancerProps props) {
        if (props.plainHttp()) {
            return List.of();
        }
        @Nullable
        ICertificate made = props.certificates().isEmpty() ? DnsNames.certificate(scope, props.common()) : null;
        List<IListenerCertificate> certificates = new ArrayList<>();
        if (made != null) {
            certificates.add(ListenerCertificate.fromCertificateManager(made));
        }
        props.certificates().forEach(each -> certificates.add(ListenerCertificate.fromCertificateManager(each)));
        return certificates;
    }

    static void guard(Construct scope, HttpLoadBalancerProps props, IApplicationLoadBalancer loadBalancer) {
        String webAcl = props.webAclArn();
        if (webAcl != null) {
            CfnWebACLAssociation.Builder.create(scope, "WebAcl")
                    .resourceArn(loadBalancer.getLoadBalancerArn())
                    .webAclArn(webAcl)
                    .build();
        }
    }
}
