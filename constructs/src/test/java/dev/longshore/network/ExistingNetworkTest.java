package dev.longshore.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.finding.InvalidInputException;
import dev.longshore.testing.Synth;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Environment;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.services.ec2.CfnInternetGateway;
import software.amazon.awscdk.services.ec2.ISubnet;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.ec2.SubnetType;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.ec2.VpcAttributes;

/** A VPC that is there already. */
class ExistingNetworkTest {
    @Test
    void chooses_subnets_by_type_and_by_id_and_makes_nothing() {
        Synth synth = Synth.of(stack -> {
            IVpc vpc = vpc(stack);
            Network byType = Network.of(stack, "ByType", vpc, n -> n.taskSubnets(SubnetType.PRIVATE_ISOLATED));
            Network byId = Network.of(stack, "ById", vpc, n -> n.taskSubnetIds("subnet-i2", "subnet-elsewhere"));
            Network byDefault = Network.of(stack, "Default", vpc, n -> {});
            assertThat(byType.getVpc().selectSubnets(byType.getTaskSubnets()).getSubnetIds())
                    .containsExactly("subnet-i1", "subnet-i2");
            assertThat(byId.getTaskSubnets().getSubnets())
                    .extracting(ISubnet::getSubnetId)
                    .containsExactly("subnet-i2", "subnet-elsewhere");
            assertThat(vpc.selectSubnets(byDefault.getTaskSubnets()).getSubnetIds())
                    .containsExactly("subnet-p1", "subnet-p2");
            assertThat(byDefault.getEndpoints()).isEmpty();
            assertThat(byDefault.getFlowLogGroup()).isNull();
            new CfnInternetGateway(stack, "OnlyResource");
        });
        assertThat(synth.types()).containsExactly("AWS::EC2::InternetGateway");
    }

    @Test
    void looks_up_where_the_stack_says_the_account() {
        Stack stack = new Stack(
                new App(AppProps.builder().analyticsReporting(false).build()),
                "Test",
                StackProps.builder()
                        .env(Environment.builder()
                                .account("111122223333")
                                .region("eu-west-1")
                                .build())
                        .build());
        Network network = Network.fromLookup(
                stack, "Net", n -> n.tag("Name", "shared").taskSubnets(SubnetType.PRIVATE_WITH_EGRESS));
        assertThat(network.getVpc().getVpcId()).isEqualTo("vpc-12345");
        Network byTag =
                Network.fromLookup(stack, "ByTag", n -> n.vpcId("vpc-0123").taskSubnetsTagged("Tier", "app"));
        assertThat(byTag.getTaskSubnets().getSubnetGroupName()).isEqualTo("app");
    }

    @Test
    void refuses_to_look_up_nothing_and_nowhere() {
        assertThatThrownBy(() -> Network.fromLookup(Synth.stack(), "Net", n -> {}))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("LS-005 error: 'vpcId' is missing")
                .hasMessageContaining("LS-024 error: 'env' of the stack is missing");
    }

    private static IVpc vpc(Stack stack) {
        return Vpc.fromVpcAttributes(
                stack,
                "Vpc",
                VpcAttributes.builder()
                        .vpcId("vpc-0123")
                        .availabilityZones(List.of("eu-west-1a", "eu-west-1b"))
                        .privateSubnetIds(List.of("subnet-p1", "subnet-p2"))
                        .isolatedSubnetIds(List.of("subnet-i1", "subnet-i2"))
                        .build());
    }
}
