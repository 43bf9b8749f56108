package dev.longshore.cluster;

import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ec2.ISubnet;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.ec2.SubnetSelection;
import software.amazon.awscdk.services.ecs.ICluster;
import software.constructs.IConstruct;

/**
 * Where a capacity is made.
 *
 * @param cluster the cluster it is for
 * @param vpc the VPC of its instances
 * @param subnets the subnets of the tasks, or null where CDK is to choose the private ones
 */
record CapacityHost(ICluster cluster, IVpc vpc, @Nullable SubnetSelection subnets) {
    /** Returns the subnets of instances: those that are said, or else those of the tasks. */
    List<ISubnet> select(@Nullable SubnetSelection said) {
        SubnetSelection selection = said == null ? subnets : said;
        List<ISubnet> listed = selection == null ? null : selection.getSubnets();
        if (listed != null) {
            // Selecting them asks for their zones, which subnets that are imported by id don't know.
            return listed;
        }
        return (selection == null ? vpc.selectSubnets() : vpc.selectSubnets(selection)).getSubnets();
    }

    /** Makes instances wait for the way out: before it none joins, and without it none reports that it has drained. */
    static void connect(IConstruct instances, List<ISubnet> subnets) {
        for (ISubnet subnet : subnets) {
            instances.getNode().addDependency(subnet.getInternetConnectivityEstablished());
        }
    }
}
