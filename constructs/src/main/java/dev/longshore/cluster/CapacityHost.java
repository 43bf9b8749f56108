package dev.longshore.cluster;

import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.ec2.SubnetSelection;
import software.amazon.awscdk.services.ecs.ICluster;

/**
 * Where a capacity is made.
 *
 * @param cluster the cluster it is for
 * @param vpc the VPC of its instances
 * @param subnets the subnets of the tasks, or null where CDK is to choose the private ones
 */
record CapacityHost(ICluster cluster, IVpc vpc, @Nullable SubnetSelection subnets) {}
