package dev.longshore.network;

import dev.longshore.finding.Place;
import dev.longshore.internal.Judge;
import dev.longshore.internal.OptionCheck;
import dev.longshore.internal.OptionRule;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.Token;
import software.amazon.awscdk.services.ec2.ISubnet;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.ec2.Subnet;
import software.amazon.awscdk.services.ec2.SubnetSelection;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.ec2.VpcLookupOptions;
import software.constructs.Construct;

/** A VPC that is there already, and which of its subnets are for tasks. */
final class ExistingNetwork {
    private ExistingNetwork() {}

    static IVpc lookUp(Construct scope, ExistingNetworkProps props) {
        Stack stack = Stack.of(scope);
        boolean known = !Token.isUnresolved(stack.getAccount()) && !Token.isUnresolved(stack.getRegion());
        boolean told =
                props.vpcId() != null || props.defaultVpc() || !props.tags().isEmpty();
        Place place = Judge.place(scope);
        Judge.requireNoErrors(new OptionCheck(place)
                .require(
                        told,
                        OptionRule.MISSING,
                        "vpcId",
                        null,
                        "is missing: which VPC to look up",
                        "add vpcId(\"vpc-…\"), tag(\"Name\", \"shared\") or defaultVpc()")
                .require(
                        known,
                        OptionRule.LOOKUP,
                        "env",
                        null,
                        "of the stack is missing: account and region, in which the VPC is looked up",
                        "give the stack an env, or the VPC with Vpc.fromVpcAttributes and Network.of")
                .findings());
        VpcLookupOptions.Builder options = VpcLookupOptions.builder();
        if (props.vpcId() != null) {
            options.vpcId(props.vpcId());
        }
        if (props.defaultVpc()) {
            options.isDefault(true);
        }
        if (!props.tags().isEmpty()) {
            options.tags(props.tags());
        }
        if (props.subnetTag() != null) {
            options.subnetGroupNameTag(props.subnetTag());
        }
        return Vpc.fromLookup(scope, "Vpc", options.build());
    }

    static SubnetSelection taskSubnets(Construct scope, IVpc vpc, ExistingNetworkProps props) {
        if (props.taskSubnetIds().isEmpty()) {
            return props.taskSubnets();
        }
        List<ISubnet> all = new ArrayList<>(vpc.getPrivateSubnets());
        all.addAll(vpc.getIsolatedSubnets());
        all.addAll(vpc.getPublicSubnets());
        List<ISubnet> chosen = new ArrayList<>();
        for (String id : props.taskSubnetIds()) {
            chosen.add(all.stream()
                    .filter(subnet -> subnet.getSubnetId().equals(id))
                    .findFirst()
                    // Before the first lookup CDK shows a VPC that is made up, without these subnets.
                    .orElseGet(() -> Subnet.fromSubnetId(scope, id, id)));
        }
        return SubnetSelection.builder().subnets(chosen).build();
    }
}
