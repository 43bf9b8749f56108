package dev.longshore.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.network.Network;
import dev.longshore.testing.Synth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ec2.ISubnet;
import software.amazon.awscdk.services.ec2.Subnet;
import software.amazon.awscdk.services.ec2.SubnetSelection;

/** What moves and what goes: order of deletion, ids when something is added, feature flags. */
class CapacityLifeTest {
    private static final String ASSOCIATION = "AWS::ECS::ClusterCapacityProviderAssociations";
    private static final String PROVIDER = "AWS::ECS::CapacityProvider";
    private static final String GROUP = "AWS::AutoScaling::AutoScalingGroup";
    /** The recommended flags that touch what capacity is made of. */
    private static final List<String> FLAGS = List.of(
            "@aws-cdk/aws-autoscaling:generateLaunchTemplateInsteadOfLaunchConfig",
            "@aws-cdk/aws-ec2:ebsDefaultGp3Volume",
            "@aws-cdk/aws-ec2:ec2SumTImeoutEnabled",
            "@aws-cdk/aws-ec2:launchTemplateDefaultUserData",
            "@aws-cdk/aws-ec2:restrictDefaultSecurityGroup",
            "@aws-cdk/aws-ec2:uniqueImdsv2TemplateName",
            "@aws-cdk/aws-ecs:arnFormatIncludesClusterName",
            "@aws-cdk/aws-iam:importedRoleStackSafeDefaultPolicyName",
            "@aws-cdk/aws-iam:minimizePolicies",
            "@aws-cdk/aws-kms:applyImportedAliasPermissionsToPrincipal",
            "@aws-cdk/core:aspectPrioritiesMutating",
            "@aws-cdk/core:enablePartitionLiterals",
            "@aws-cdk/core:explicitStackTags",
            "@aws-cdk/core:includePrefixInUniqueNameGeneration");

    @Test
    void each_part_goes_before_what_it_needs() {
        Judged judged = Judged.of(
                app(Map.of()),
                stack -> cluster(
                        stack,
                        c -> c.addEc2Capacity(
                                        "OnDemand",
                                        e -> e.instanceTypes("m7g.large").warmPool(1))
                                .addManagedInstances("Managed", m -> {})));
        assertThat(judged.typesBefore(ASSOCIATION)).contains(PROVIDER, GROUP, "AWS::ECS::Cluster");
        // An instance that drains needs its agent, and the agent its permissions.
        assertThat(judged.typesBefore(GROUP))
                .contains(
                        "AWS::ECS::Cluster",
                        "AWS::EC2::LaunchTemplate",
                        "AWS::EC2::Route",
                        "AWS::IAM::InstanceProfile",
                        "AWS::IAM::Role",
                        "AWS::IAM::ManagedPolicy")
                .doesNotContain(PROVIDER, ASSOCIATION);
        assertThat(judged.typesBefore("AWS::AutoScaling::WarmPool")).contains(GROUP);
        assertThat(judged.text()).doesNotContain("AWS::IAM::Policy\"", "AWS::Lambda::Function");
    }

    @Test
    void adding_and_reordering_capacity_moves_no_id() {
        Map<String, Object> before = ids(c -> c.addEc2Capacity("First", e -> e.instanceTypes("m7g.large")));
        Map<String, Object> after = ids(c -> c.externalInstances()
                .execLogging()
                .addManagedInstances("Managed", m -> {})
                .addEc2Capacity("Second", e -> e.instanceTypes("m7i.large", "m6i.large"))
                .addEc2Capacity(
                        "First", e -> e.instanceTypes("m7g.large", "m6g.large").spotShare(50)));
        assertThat(after).containsAllEntriesOf(before);
    }

    @Test
    void order_of_subnets_moves_no_id() {
        Map<String, Object> straight = ids(subnets(false));
        assertThat(ids(subnets(true))).isEqualTo(straight);
    }

    @Test
    void feature_flags_change_nothing() {
        Map<String, Object> on = new LinkedHashMap<>();
        FLAGS.forEach(flag -> on.put(flag, true));
        Consumer<Stack> all = stack -> cluster(
                stack,
                c -> c.addEc2Capacity(
                                "OnDemand", e -> e.instanceTypes("m7g.large").tag("team", "shop"))
                        .addEc2Capacity(
                                "Spot", e -> e.vcpus(2, 2).memoryGiB(4, 8).spotShare(100))
                        .addEc2Capacity(
                                "Bottlerocket",
                                e -> e.instanceTypes("m7g.large").image(InstanceImage.BOTTLEROCKET))
                        .addManagedInstances("Managed", m -> m.vcpus(2, 8).memoryGiB(4, 32))
                        .externalInstances()
                        .execLogging()
                        .serviceConnectNamespace("shop"));
        assertThat(Judged.of(app(on), all).text())
                .isEqualTo(Judged.of(app(Map.of()), all).text());
    }

    private static Consumer<EcsClusterProps.Builder> subnets(boolean reversed) {
        return c -> c.addEc2Capacity("First", e -> e.instanceTypes("m7g.large").subnets(selection(reversed)));
    }

    private static SubnetSelection selection(boolean reversed) {
        Stack elsewhere = Synth.stack();
        List<ISubnet> subnets = Stream.of("subnet-1", "subnet-2", "subnet-3")
                .map(id -> Subnet.fromSubnetId(elsewhere, id, id))
                .collect(Collectors.toList());
        if (reversed) {
            Collections.reverse(subnets);
        }
        return SubnetSelection.builder().subnets(subnets).build();
    }

    private static Map<String, Object> ids(Consumer<EcsClusterProps.Builder> options) {
        Synth synth = Synth.of(stack -> cluster(stack, options));
        Map<String, Object> ids = new LinkedHashMap<>();
        synth.types().forEach(type -> synth.all(type).forEach(each -> ids.put(each.logicalId(), type)));
        return ids;
    }

    private static EcsCluster cluster(Stack stack, Consumer<EcsClusterProps.Builder> options) {
        Network network = Network.create(stack, "Network", n -> n.flowLogs(false));
        return EcsCluster.create(stack, "Cluster", c -> options.accept(c.network(network)));
    }

    private static App app(Map<String, Object> flags) {
        return new App(
                AppProps.builder().analyticsReporting(false).context(flags).build());
    }
}
