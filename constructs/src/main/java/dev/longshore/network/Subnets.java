package dev.longshore.network;

import java.util.List;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.ec2.PrivateSubnet;
import software.amazon.awscdk.services.ec2.PublicSubnet;
import software.amazon.awscdk.services.ec2.Vpc;

/**
 * A VPC and its subnets, in the order of their zones.
 *
 * @param resource the VPC itself
 * @param vpc the VPC with its subnets, for whatever is put into it
 * @param publicSubnets the subnets with a route to the internet gateway
 * @param privateSubnets the subnets for tasks
 */
record Subnets(Vpc resource, IVpc vpc, List<PublicSubnet> publicSubnets, List<PrivateSubnet> privateSubnets) {}
