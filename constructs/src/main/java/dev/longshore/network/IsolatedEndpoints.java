package dev.longshore.network;

import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awscdk.services.ec2.InterfaceVpcEndpointAwsService;
import software.amazon.awscdk.services.ec2.InterfaceVpcEndpointOptions;
import software.amazon.awscdk.services.ec2.SubnetSelection;
import software.amazon.awscdk.services.ec2.Vpc;

/** The interface endpoints without which a Fargate task in an isolated subnet can neither start nor log. */
final class IsolatedEndpoints {
    private IsolatedEndpoints() {}

    static void add(Vpc vpc, SubnetSelection subnets) {
        Map<String, InterfaceVpcEndpointAwsService> services = new LinkedHashMap<>();
        services.put("EcrApi", InterfaceVpcEndpointAwsService.ECR);
        services.put("EcrDocker", InterfaceVpcEndpointAwsService.ECR_DOCKER);
        services.put("Logs", InterfaceVpcEndpointAwsService.CLOUDWATCH_LOGS);
        services.forEach((id, service) -> vpc.addInterfaceEndpoint(
                id,
                InterfaceVpcEndpointOptions.builder()
                        .service(service)
                        .subnets(subnets)
                        .build()));
    }
}
