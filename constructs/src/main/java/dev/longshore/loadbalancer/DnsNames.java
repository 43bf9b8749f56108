package dev.longshore.loadbalancer;

import dev.longshore.internal.LateValue;
import dev.longshore.internal.OptionCheck;
import dev.longshore.internal.OptionRule;
import dev.longshore.internal.Ordered;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
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
    /** A zone is asked once for its name: the answer never changes. */
    private static final Map<IHostedZone, String> ZONE_NAMES = new WeakHashMap<>();

    private DnsNames() {}

    /** Checks that each name is in its zone. What a zone is called is not known of one that is imported by its id. */
    static void check(List<DomainName> names, OptionCheck check) {
        Set<String> before = new HashSet<>();
        for (DomainName each : names) {
            String name = each.name().toLowerCase(Locale.ROOT);
            boolean whole = !name.endsWith(".");
            check.require(
                            whole,
                            OptionRule.DOMAIN_NAME,
                            "domainName",
                            each.name(),
                            "must be written without the dot at its end",
                            "leave it out")
                    .require(
                            before.add(name),
                            OptionRule.DOMAIN_NAME,
                            "domainName",
                            each.name(),
                            "must be given once",
                            "leave out the second");
            String zone = whole && !LateValue.isIn(each.name()) ? zoneName(each.zone()) : null;
            check.require(
                    zone == null || name.equals(zone) || name.endsWith("." + zone),
                    OptionRule.DOMAIN_NAME,
                    "domainName",
                    each.name(),
                    "must be in its hosted zone, " + zone,
                    "give the zone that the name is in, or a name that ends in ." + zone);
        }
    }

    /** Returns the first name that a client can ask for, or the one that AWS gives. */
    static String address(LoadBalancerProps props, ILoadBalancerV2 loadBalancer) {
        return props.domainNames().stream()
                .map(DomainName::name)
                .filter(name -> !name.startsWith("*"))
                .findFirst()
                .orElseGet(loadBalancer::getLoadBalancerDnsName);
    }

    private static @Nullable String zoneName(IHostedZone zone) {
        String name = ZONE_NAMES.computeIfAbsent(zone, DnsNames::askedName);
        return name.isEmpty() ? null : name;
    }

    private static String askedName(IHostedZone zone) {
        try {
            String name = zone.getZoneName();
            String whole = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
            return LateValue.isIn(name) ? "" : whole.toLowerCase(Locale.ROOT);
        } catch (RuntimeException unknown) {
            // CDK throws where the zone was imported by its id alone.
            return "";
        }
    }

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
