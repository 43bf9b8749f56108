package dev.longshore.service;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import dev.longshore.internal.LateValue;
import dev.longshore.internal.OptionCheck;
import dev.longshore.internal.OptionRule;
import dev.longshore.network.Network;
import dev.longshore.network.NetworkCheck;
import dev.longshore.network.NetworkEndpoint;
import dev.longshore.task.ContainerOptions;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether tasks reach what they need to start, as far as the options tell; the rules see the rest in the template. */
final class Reach {
    private static final String ECR = ".dkr.ecr.";

    private final EcsServiceProps props;
    private final Place place;

    private Reach(EcsServiceProps props, Place place) {
        this.props = props;
        this.place = place;
    }

    static List<Finding> of(EcsServiceProps props, Place place) {
        EcsCluster cluster = props.cluster();
        // Subnets that were chosen may lead anywhere.
        Network network = cluster == null || props.subnets() != null ? null : cluster.getNetwork();
        return network == null ? List.of() : new Reach(props, place).in(network);
    }

    private List<Finding> in(Network network) {
        List<Finding> findings = new ArrayList<>(NetworkCheck.ofNeeds(network, needs(), place));
        OptionCheck check = new OptionCheck(place);
        for (ContainerOptions container : props.task().containers()) {
            String image = container.imageReference();
            check.require(
                    !NetworkCheck.isIsolated(network) || image == null || image.contains(ECR) || LateValue.isIn(image),
                    OptionRule.OUT_OF_REACH,
                    "image",
                    image,
                    "of container '" + container.name() + "' must be in Amazon ECR in isolated subnets, where nothing"
                            + " leads to another registry",
                    "copy it to a repository of ECR, or give the network a NAT gateway with nat(Nat.SINGLE), or run the"
                            + " tasks in public subnets with a public address");
        }
        findings.addAll(check.findings());
        return findings;
    }

    private Set<NetworkEndpoint> needs() {
        Set<NetworkEndpoint> needs = new LinkedHashSet<>();
        for (ContainerOptions container : props.task().containers()) {
            String image = container.imageReference();
            add(needs, image != null && image.contains(ECR), NetworkEndpoint.ECR);
            add(needs, container.logging() == null && container.logs().isAwslogs(), NetworkEndpoint.LOGS);
            for (String secret : container.secretReferences().values()) {
                add(needs, true, secretStore(secret));
            }
        }
        add(needs, props.task().proxied(), NetworkEndpoint.LOGS);
        add(needs, props.task().exec(), NetworkEndpoint.ECS_EXEC);
        // The cluster is ours, else there is no network to judge.
        add(
                needs,
                props.task().exec()
                        && SessionAccess.isEncrypted(
                                Objects.requireNonNull(props.cluster()).getCluster()),
                NetworkEndpoint.KMS);
        return needs;
    }

    // ECS takes the name of a parameter as well as either kind of ARN.
    private static @Nullable NetworkEndpoint secretStore(String reference) {
        if (LateValue.isIn(reference)) {
            return null;
        }
        return reference.contains(":secretsmanager:")
                ? NetworkEndpoint.SECRETS_MANAGER
                : NetworkEndpoint.SSM_PARAMETERS;
    }

    private static void add(Set<NetworkEndpoint> needs, boolean needed, @Nullable NetworkEndpoint endpoint) {
        if (needed && endpoint != null) {
            needs.add(endpoint);
        }
    }
}
