package dev.longshore.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Gives a new resource its physical id in the shape that AWS uses for its type. */
final class PhysicalIds {
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("AWS::EC2::VPC", "vpc-"),
            Map.entry("AWS::EC2::Subnet", "subnet-"),
            Map.entry("AWS::EC2::RouteTable", "rtb-"),
            Map.entry("AWS::EC2::SubnetRouteTableAssociation", "rtbassoc-"),
            Map.entry("AWS::EC2::InternetGateway", "igw-"),
            Map.entry("AWS::EC2::EgressOnlyInternetGateway", "eigw-"),
            Map.entry("AWS::EC2::NatGateway", "nat-"),
            Map.entry("AWS::EC2::NetworkAcl", "acl-"),
            Map.entry("AWS::EC2::SecurityGroup", "sg-"),
            Map.entry("AWS::EC2::SecurityGroupIngress", "sgr-"),
            Map.entry("AWS::EC2::SecurityGroupEgress", "sgr-"),
            Map.entry("AWS::EC2::VPCEndpoint", "vpce-"),
            Map.entry("AWS::EC2::VPCPeeringConnection", "pcx-"),
            Map.entry("AWS::EC2::LaunchTemplate", "lt-"),
            Map.entry("AWS::EC2::PrefixList", "pl-"),
            Map.entry("AWS::EC2::FlowLog", "fl-"),
            Map.entry("AWS::EC2::Instance", "i-"),
            Map.entry("AWS::EC2::Volume", "vol-"),
            Map.entry("AWS::EC2::NetworkInterface", "eni-"),
            Map.entry("AWS::EC2::CapacityReservation", "cr-"),
            Map.entry("AWS::EC2::TransitGateway", "tgw-"),
            Map.entry("AWS::EC2::VPCEndpointService", "vpce-svc-"),
            Map.entry("AWS::FSx::FileSystem", "fs-"),
            Map.entry("AWS::EFS::FileSystem", "fs-"),
            Map.entry("AWS::EFS::MountTarget", "fsmt-"),
            Map.entry("AWS::EFS::AccessPoint", "fsap-"),
            Map.entry("AWS::ServiceDiscovery::Service", "srv-"),
            Map.entry("AWS::ServiceDiscovery::HttpNamespace", "ns-"),
            Map.entry("AWS::ServiceDiscovery::PrivateDnsNamespace", "ns-"),
            Map.entry("AWS::ServiceDiscovery::PublicDnsNamespace", "ns-"));

    // Says nothing of its own: it is the schedule group that makes a name unique.
    private static final String SCHEDULE = "AWS::Scheduler::Schedule";

    private final Account account;
    private final Resource resource;
    private final String seed;
    private final String generated;

    private PhysicalIds(Account account, Resource resource) {
        this.account = account;
        this.resource = resource;
        this.seed = account.ids.next(resource.stack + "/" + resource.logicalId);
        this.generated = generated(128);
    }

    static void assign(Account account, Resource resource) {
        PhysicalIds ids = new PhysicalIds(account, resource);
        String prefix = PREFIXES.get(resource.type);
        String id = prefix == null ? ids.shaped() : prefix + Ids.hex(ids.seed, 17);
        refuseTwins(account, resource, id);
        resource.physicalId = id;
    }

    private static void refuseTwins(Account account, Resource resource, String id) {
        if (account.alive(resource.type, id).isEmpty()
                || account.types.get(resource.type).repeats()
                || resource.is(SCHEDULE)) {
            return;
        }
        if (resource.physicalId.equals(id)) {
            throw CloudError.validation(
                    "CloudFormation cannot update a stack when a custom-named resource requires replacing. Rename " + id
                            + " and update the stack again.");
        }
        if (!TypeDatabase.isOpen(resource.type)) {
            throw CloudError.handler(
                    "Resource of type '" + resource.type + "' with identifier '" + id + "' already exists.",
                    "AlreadyExists");
        }
    }

    private String shaped() {
        return switch (resource.type) {
            case "AWS::ECS::TaskDefinition" -> taskDefinition();
            case "AWS::ECS::Service" -> service();
            case NestedStacks.TYPE -> account.arn("cloudformation", "stack/" + generated + "/" + Ids.uuid(seed));
            case "AWS::ElasticLoadBalancingV2::LoadBalancer" -> loadBalancer();
            case "AWS::ElasticLoadBalancingV2::TargetGroup" -> targetGroup();
            case "AWS::ElasticLoadBalancingV2::Listener" -> listener("LoadBalancerArn", ":loadbalancer/", ":listener/");
            case "AWS::ElasticLoadBalancingV2::ListenerRule" ->
                listener("ListenerArn", ":listener/", ":listener-rule/");
            case "AWS::EC2::EIP" -> address();
            case "AWS::SNS::Topic" -> account.arn("sns", named("TopicName", generated));
            case "AWS::SQS::Queue" -> queue();
            case "AWS::IAM::Role" ->
                withArn(named("RoleName", generated(64)), "arn:aws:iam::" + account.id + ":role" + path());
            case "AWS::IAM::ManagedPolicy" ->
                "arn:aws:iam::" + account.id + ":policy" + path() + named("ManagedPolicyName", generated);
            case "AWS::SecretsManager::Secret" ->
                account.arn("secretsmanager", "secret:" + named("Name", generated) + "-" + Ids.letters(seed + "s", 6));
            case "AWS::S3::Bucket" ->
                withArn(named("BucketName", generated(63).toLowerCase(Locale.ROOT)), "arn:aws:s3:::");
            case "AWS::Logs::LogGroup" -> logGroup();
            case "AWS::KMS::Key" -> withArn(Ids.uuid(seed), account.arn("kms", "key/"));
            case "AWS::CertificateManager::Certificate" -> account.arn("acm", "certificate/" + Ids.uuid(seed));
            case "AWS::Route53::HostedZone" -> "Z" + Ids.hex(seed, 20).toUpperCase(Locale.ROOT);
            default -> identifier();
        };
    }

    private String identifier() {
        return switch (resource.type) {
            case "AWS::EC2::Route" -> resource.text("RouteTableId") + "|" + destination();
            case "AWS::EC2::VPCGatewayAttachment" ->
                (resource.properties().has("VpnGatewayId") ? "VGW|" : "IGW|") + resource.text("VpcId");
            case "AWS::Events::Rule" -> named("Name", generated(64));
            case "AWS::ApplicationAutoScaling::ScalingPolicy" ->
                account.arn(
                        "autoscaling",
                        "scalingPolicy:" + Ids.uuid(seed) + ":policyName/" + named("PolicyName", generated));
            default -> named();
        };
    }

    private String named() {
        List<String> parts = new ArrayList<>();
        for (String name : account.types.get(resource.type).identifier()) {
            JsonNode given = resource.properties().path(name);
            if (given.isValueNode() && !given.isMissingNode()) {
                parts.add(given.asText());
            } else if (name.endsWith("Arn")) {
                String[] type = resource.type.toLowerCase(Locale.ROOT).split("::", -1);
                parts.add(account.arn(type[1], type[2] + "/" + generated));
            } else {
                parts.add(name.endsWith("Name") ? generated : generated(32));
            }
        }
        return parts.isEmpty() ? generated : String.join("|", parts);
    }

    private String destination() {
        return Stream.of("DestinationCidrBlock", "DestinationIpv6CidrBlock", "DestinationPrefixListId")
                .map(resource::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    // CloudFormation shortens both names so that its own twelve letters fit.
    private String generated(int longest) {
        int room = longest - 14;
        String stack = cut(resource.stack, Math.max(room / 2, room - resource.logicalId.length()));
        return stack + "-" + cut(resource.logicalId, room - stack.length()) + "-" + Ids.letters(seed, 12);
    }

    private String taskDefinition() {
        String family = named(
                "Family", resource.stack + resource.logicalId + Ids.letters(resource.stack + resource.logicalId, 8));
        int revision = Integer.parseInt(account.ids.next("family/" + family).replaceFirst(".*#", ""));
        return account.arn("ecs", "task-definition/" + family + ":" + revision);
    }

    private String service() {
        String name = named("ServiceName", generated);
        String cluster = resource.properties().path("Cluster").asText("default").replaceFirst(".*/", "");
        resource.attributes.put("Name", name);
        return account.arn("ecs", "service/" + cluster + "/" + name);
    }

    private String loadBalancer() {
        String name = named("Name", balancerName());
        String kind = resource.text("Type").equals("network")
                ? "net"
                : resource.text("Type").equals("gateway") ? "gwy" : "app";
        String full = kind + "/" + name + "/" + Ids.hex(seed, 16);
        resource.attributes.put("LoadBalancerFullName", full);
        resource.attributes.put("LoadBalancerName", name);
        resource.attributes.put(
                "DNSName", name + "-" + Ids.number(seed, 65536) + "." + account.region + ".elb.amazonaws.com");
        resource.attributes.put("CanonicalHostedZoneID", "Z35SXDOTRQ7X7K");
        return account.arn("elasticloadbalancing", "loadbalancer/" + full);
    }

    private String targetGroup() {
        String name = named("Name", balancerName());
        String full = "targetgroup/" + name + "/" + Ids.hex(seed, 16);
        resource.attributes.put("TargetGroupFullName", full);
        resource.attributes.put("TargetGroupName", name);
        return account.arn("elasticloadbalancing", full);
    }

    private String listener(String parent, String from, String to) {
        return resource.text(parent).replace(from, to) + "/" + Ids.hex(seed, 16);
    }

    private String balancerName() {
        return cut(resource.stack, 6) + "-" + cut(resource.logicalId, 6) + "-" + Ids.letters(seed, 12);
    }

    private String address() {
        resource.attributes.put("AllocationId", "eipalloc-" + Ids.hex(seed, 17));
        return "203.0." + Ids.number(seed + "a", 255) + "." + Ids.number(seed + "b", 255);
    }

    private String queue() {
        String name = named("QueueName", generated + (resource.text("FifoQueue").equals("true") ? ".fifo" : ""));
        resource.attributes.put("QueueName", name);
        resource.attributes.put("Arn", account.arn("sqs", name));
        return "https://sqs." + account.region + ".amazonaws.com/" + account.id + "/" + name;
    }

    private String logGroup() {
        String name = named("LogGroupName", generated);
        resource.attributes.put("Arn", account.arn("logs", "log-group:" + name + ":*"));
        return name;
    }

    private String withArn(String id, String arnPrefix) {
        resource.attributes.put("Arn", arnPrefix + id);
        return id;
    }

    private String path() {
        return resource.properties().path("Path").asText("/");
    }

    private String named(String property, String otherwise) {
        return resource.properties().path(property).asText(otherwise);
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
