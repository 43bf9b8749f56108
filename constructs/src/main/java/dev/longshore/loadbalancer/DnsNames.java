package dev.longshore.loadbalancer;

import dev.longshore.internal.Ordered;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.certificatemanager.Certificate;
import software.amazon.awscdk.services.certificatemanager.CertificateValidation;
import software.amazon.awscdk.services.elasticloadbalancingv2.ILoadBalancerV2;
import software.amazon.awscdk.services.route53.ARecord;
import software.amazon.awscdk.services.route53.AaaaRecord;
import software.amazon.awscdk.services.route53.IHostedZone;
import software.amazon.awscdk.services.route53.RecordTarget;
import software.amazon.awscdk.services.route53.targets.LoadBalancerTarget;
import software.constructs.Construct;

/** The records of a load balancer's names, and the certificate that they validate. */
final class DnsNames {
    private DnsNames() {}

    static void point(Construct scope, LoadBalancerProps props, ILoadBalancerV2 loadBalancer) {
        if (props.domainNames().isEmpty()) {
            return;
        }
        RecordTarget target = RecordTarget.fromAlias(new LoadBalancerTarget(loadBalancer));
        for (DomainName name : props.domainNames()) {
            String id = Identity.hash(name.name());
            ARecord.Builder.create(scope, "Record" + id)
                    .zone(name.zone())
                    // Route 53 takes a name with a dot at its end as it is.
                    .recordName(name.name() + ".")
                    .target(target)
                    .build();
            if (props.dualStack()) {
                AaaaRecord.Builder.create(scope, "RecordV6" + id)
                        .zone(name.zone())
                        .recordName(name.name() + ".")
                        .target(target)
                        .build();
            }
        }
    }

    /** Returns a certificate for the names, or null where there are none. */
    static @Nullable Certificate certificate(Construct scope, LoadBalancerProps props) {
        if (props.domainNames().isEmpty()) {
            return null;
        }
        Map<String, IHostedZone> zones = new LinkedHashMap<>();
        props.domainNames().forEach(name -> zones.put(name.name(), name.zone()));
        List<String> names = new ArrayList<>(zones.keySet());
        return Certificate.Builder.create(scope, "Certificate")
                .domainName(names.get(0))
                .subjectAlternativeNames(names.size() == 1 ? null : names.subList(1, names.size()))
                .validation(CertificateValidation.fromDnsMultiZone(Ordered.copy(zones)))
                .build();
    }
}
