package dev.longshore.loadbalancer;

import dev.longshore.acknowledge.Acknowledgement;
import dev.longshore.profile.Profile;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ec2.IPeer;
import software.amazon.awscdk.services.ec2.ISecurityGroup;
import software.amazon.awscdk.services.ec2.IVpc;

record DefaultLoadBalancerProps(
        Profile profile,
        @Nullable IVpc vpc,
        boolean internal,
        boolean dualStack,
        List<IPeer> allowedFrom,
        @Nullable ISecurityGroup securityGroup,
        boolean deletionProtection,
        List<DomainName> domainNames,
        @Nullable AccessLogs accessLogs,
        List<Acknowledgement> acknowledged,
        List<String> madeWith)
        implements LoadBalancerProps {
    @Override
    public LoadBalancerProps inVpc(IVpc otherwise) {
        return vpc != null
                ? this
                : new DefaultLoadBalancerProps(
                        profile,
                        otherwise,
                        internal,
                        dualStack,
                        allowedFrom,
                        securityGroup,
                        deletionProtection,
                        domainNames,
                        accessLogs,
                        acknowledged,
                        madeWith);
    }
}
