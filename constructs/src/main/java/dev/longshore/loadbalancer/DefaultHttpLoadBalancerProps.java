package dev.longshore.loadbalancer;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.certificatemanager.ICertificate;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationListener;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationLoadBalancer;
import software.amazon.awscdk.services.elasticloadbalancingv2.IApplicationLoadBalancer;
import software.amazon.awscdk.services.elasticloadbalancingv2.SslPolicy;

record DefaultHttpLoadBalancerProps(
        LoadBalancerProps common,
        List<ICertificate> certificates,
        SslPolicy tlsPolicy,
        boolean plainHttp,
        boolean redirectHttp,
        @Nullable IApplicationLoadBalancer existing,
        Duration idleTimeout,
        @Nullable Duration clientKeepAlive,
        Answer otherwise,
        @Nullable Answer maintenance,
        @Nullable String webAclArn,
        int ruleQuota,
        boolean toAnywhere,
        @Nullable Consumer<ApplicationLoadBalancer.Builder> customizeLoadBalancer,
        @Nullable Consumer<ApplicationListener.Builder> customizeListener)
        implements HttpLoadBalancerProps {
    @Override
    public HttpLoadBalancerProps inVpc(IVpc otherwise) {
        return new DefaultHttpLoadBalancerProps(
                common.inVpc(otherwise),
                certificates,
                tlsPolicy,
                plainHttp,
                redirectHttp,
                existing,
                idleTimeout,
                clientKeepAlive,
                this.otherwise,
                maintenance,
                webAclArn,
                ruleQuota,
                toAnywhere,
                customizeLoadBalancer,
                customizeListener);
    }
}
