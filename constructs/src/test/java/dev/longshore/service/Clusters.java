package dev.longshore.service;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.cluster.InstanceImage;
import dev.longshore.cluster.OperatingSystem;
import dev.longshore.profile.Profile;
import software.amazon.awscdk.Stack;

/** A cluster with every kind of compute. */
final class Clusters {
    private Clusters() {}

    static EcsCluster everything(Stack stack) {
        return EcsCluster.create(
                stack,
                "Cluster",
                c -> c.profile(Profile.DEVELOPMENT)
                        .addEc2Capacity("Arm", ec2 -> ec2.instanceTypes("m7g.large"))
                        .addEc2Capacity("Other", ec2 -> ec2.instanceTypes("m6g.large"))
                        .addEc2Capacity("Gpu", ec2 -> ec2.instanceTypes("g5.xlarge"))
                        .addEc2Capacity(
                                "Windows",
                                ec2 -> ec2.instanceTypes("m6i.large")
                                        .image(InstanceImage.windows(OperatingSystem.WINDOWS_SERVER_2022_CORE)))
                        .addManagedInstances("Managed", m -> {})
                        .externalInstances());
    }
}
