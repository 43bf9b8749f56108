package dev.longshore.service;

import dev.longshore.cluster.Capacity;
import dev.longshore.cluster.EcsCluster;
import dev.longshore.task.EcsTaskProps;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ec2.ISecurityGroup;
import software.amazon.awscdk.services.ec2.SubnetSelection;
import software.amazon.awscdk.services.ecs.ICluster;

record DefaultStandaloneTaskProps(
        EcsTaskProps task,
        @Nullable EcsCluster cluster,
        @Nullable ICluster existingCluster,
        List<Capacity> capacity,
        @Nullable ISecurityGroup securityGroup,
        @Nullable SubnetSelection subnets)
        implements StandaloneTaskProps {
    @Override
    public EcsServiceProps.Builder asService() {
        EcsServiceProps.Builder service =
                EcsServiceProps.builder().ofTask(task).capacity(capacity.toArray(new Capacity[0]));
        if (cluster != null) {
            service.cluster(cluster);
        }
        if (existingCluster != null) {
            service.cluster(existingCluster);
        }
        if (subnets != null) {
            service.subnets(subnets);
        }
        if (securityGroup != null) {
            service.securityGroup(securityGroup);
        }
        return service.tasks(1);
    }
}
