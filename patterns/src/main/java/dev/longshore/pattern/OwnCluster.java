package dev.longshore.pattern;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.cluster.EcsClusterProps;
import dev.longshore.internal.OptionCheck;
import dev.longshore.internal.OptionRule;
import dev.longshore.service.EcsServiceProps;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ec2.IVpc;
import software.constructs.Construct;

/** The cluster of a pattern: the one that is given, or one of its own. */
final class OwnCluster {
    private OwnCluster() {}

    /** Returns the cluster, or null where one was there already that is none of ours. */
    static @Nullable EcsCluster of(
            Construct scope, EcsServiceProps options, @Nullable IVpc vpc, Consumer<EcsClusterProps.Builder> more) {
        if (options.cluster() != null || options.existingCluster() != null) {
            return options.cluster();
        }
        EcsClusterProps.Builder made =
                EcsClusterProps.builder().profile(options.task().profile()).apply(more);
        return new EcsCluster(scope, "Cluster", (vpc == null ? made : made.vpc(vpc)).build());
    }

    /** Returns the VPC of the cluster that is used: ours, or the one that was there already. */
    static IVpc vpc(@Nullable EcsCluster cluster, EcsServiceProps options) {
        return cluster != null
                ? cluster.getVpc()
                : Objects.requireNonNull(options.existingCluster()).getVpc();
    }

    static void check(EcsServiceProps options, @Nullable IVpc vpc, OptionCheck check) {
        check.require(
                vpc == null || (options.cluster() == null && options.existingCluster() == null),
                OptionRule.CONTRADICTION,
                "vpc",
                null,
                "and 'cluster' are both given",
                "give one of them; a cluster has its VPC");
    }
}
