package dev.longshore.rehearsal;

import java.util.List;

/** Amazon EC2: what must be there before a route or an address, and what a network cannot lose. */
final class NetworkRule implements ServiceRule {
    private static final String ATTACHMENT = "AWS::EC2::VPCGatewayAttachment";

    @Override
    public List<Behaviour> behaviours() {
        return List.of(
                new Behaviour(
                        "A route to an internet gateway comes after the gateway's attachment.",
                        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-dependson.html"),
                new Behaviour(
                        "An internet-facing load balancer comes after the internet gateway's attachment.",
                        "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html"),
                new Behaviour(
                        "A security group is not deleted while a load balancer, service, mount target or endpoint uses it.",
                        "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSecurityGroup.html"),
                new Behaviour(
                        "A subnet is not deleted while a load balancer, service, mount target, NAT gateway or endpoint is in it.",
                        "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSubnet.html"));
    }

    @Override
    public void create(Account account, Resource resource) {
        String gateway = resource.is("AWS::EC2::Route") ? resource.text("GatewayId") : "";
        if (gateway.startsWith("igw-")
                && isOurs(account, gateway)
                && !isAttached(account, "InternetGatewayId", gateway)) {
            throw ec2(
                    "The gateway ID '" + gateway + "' does not exist or is not attached to the network",
                    "InvalidGatewayID.NotFound");
        }
        if (resource.is("AWS::ElasticLoadBalancingV2::LoadBalancer")
                && resource.text("Scheme").equals("internet-facing")) {
            resource.properties()
                    .path("Subnets")
                    .valueStream()
                    .flatMap(subnet -> account.alive("AWS::EC2::Subnet", subnet.asText()).stream())
                    .map(subnet -> subnet.text("VpcId"))
                    .filter(vpc -> !isAttached(account, "VpcId", vpc))
                    .findFirst()
                    .ifPresent(vpc -> {
                        throw CloudError.handler(
                                "VPC " + vpc + " has no internet gateway (Service: ElasticLoadBalancingV2, "
                                        + "Status Code: 400, Error Code: InvalidSubnet)",
                                "InvalidRequest");
                    });
        }
    }

    @Override
    public void delete(Account account, Resource resource) {
        boolean group = resource.is("AWS::EC2::SecurityGroup");
        if ((group || resource.is("AWS::EC2::Subnet")) && isHeld(account, resource)) {
            throw ec2(
                    (group ? "resource " : "The subnet '")
                            + resource.physicalId
                            + (group ? " has a dependent object" : "' has dependencies and cannot be deleted."),
                    "DependencyViolation");
        }
    }

    private static boolean isHeld(Account account, Resource resource) {
        return account.alive()
                .filter(other -> switch (other.type) {
                    case "AWS::ElasticLoadBalancingV2::LoadBalancer",
                            "AWS::ECS::Service",
                            "AWS::EFS::MountTarget",
                            "AWS::EC2::NatGateway",
                            "AWS::EC2::VPCEndpoint" -> true;
                    default -> false;
                })
                .anyMatch(other -> other.properties().toString().contains("\"" + resource.physicalId + "\""));
    }

    // A gateway that was brought along from elsewhere is attached for all we know.
    private static boolean isOurs(Account account, String gateway) {
        return account.alive("AWS::EC2::InternetGateway", gateway).isPresent();
    }

    private static boolean isAttached(Account account, String property, String id) {
        return account.alive(ATTACHMENT)
                .anyMatch(attachment -> attachment.properties().has("InternetGatewayId")
                        && attachment.text(property).equals(id));
    }

    private static CloudError ec2(String message, String code) {
        return CloudError.handler(
                message + " (Service: Ec2, Status Code: 400, Error Code: " + code + ")", "GeneralServiceException");
    }
}
