package dev.longshore.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;

/** What GetAtt answers: a property, an id, or a value in the attribute's usual shape. */
final class Attributes {
    private Attributes() {}

    static JsonNode of(Account account, Resource resource, String name) {
        ResourceType type = account.types.get(resource.type);
        JsonNode own = resource.properties().path(name);
        if (resource.attributes.containsKey(name)) {
            return Json.text(resource.attributes.getOrDefault(name, ""));
        }
        if (TypeDatabase.isOpen(resource.type)) {
            return Json.text(resource.physicalId + "-" + name);
        }
        if (!type.hasAttribute(name)) {
            throw CloudError.validation("Template error: resource " + resource.logicalId
                    + " does not support attribute type " + name + " in Fn::GetAtt");
        }
        if (!own.isMissingNode()) {
            return own;
        }
        String value = made(account, resource, name);
        return type.isListAttribute(name) ? Json.texts(List.of(value)) : Json.text(value);
    }

    private static String made(Account account, Resource resource, String name) {
        String seed = resource.physicalId + "." + name;
        if (name.endsWith("Arn") || name.endsWith("ARN")) {
            return resource.physicalId.startsWith("arn:") ? resource.physicalId : arn(account, resource);
        }
        return switch (name) {
            case "DefaultSecurityGroup" -> "sg-" + Ids.hex(seed, 17);
            case "DefaultNetworkAcl", "NetworkAclAssociationId" -> "acl-" + Ids.hex(seed, 17);
            case "AvailabilityZone" -> account.region + "a";
            case "LatestVersionNumber", "DefaultVersionNumber", "Version" -> "1";
            default ->
                name.endsWith("Id") || name.endsWith("Name") ? resource.physicalId : resource.logicalId + "-" + name;
        };
    }

    private static String arn(Account account, Resource resource) {
        String[] parts = resource.type.split("::", -1);
        String service = parts[1].toLowerCase(Locale.ROOT);
        String kind = parts[2].toLowerCase(Locale.ROOT);
        return switch (parts[1]) {
            case "IAM" -> "arn:aws:iam::" + account.id + ":" + kind + "/" + resource.physicalId;
            case "EC2" -> account.arn("ec2", kind.replace("vpcendpoint", "vpc-endpoint") + "/" + resource.physicalId);
            case "EFS" ->
                account.arn(
                        "elasticfilesystem",
                        kind.replace("filesystem", "file-system").replace("accesspoint", "access-point") + "/"
                                + resource.physicalId);
            case "ECS" ->
                account.arn("ecs", kind.replace("capacityprovider", "capacity-provider") + "/" + resource.physicalId);
            case "Lambda" -> account.arn("lambda", "function:" + resource.physicalId);
            case "AutoScaling" ->
                account.arn(
                        "autoscaling",
                        kind.replace("group", "Group").replace("autoscaling", "autoScaling") + ":"
                                + Ids.uuid(resource.physicalId) + ":autoScalingGroupName/" + resource.physicalId);
            case "CloudWatch" -> account.arn("cloudwatch", "alarm:" + resource.physicalId);
            default -> account.arn(service, kind + "/" + resource.physicalId);
        };
    }
}
