package dev.longshore.storage;

import dev.longshore.document.Node;
import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import dev.longshore.internal.OptionCheck;
import dev.longshore.internal.OptionRule;
import dev.longshore.internal.Ordered;
import dev.longshore.model.EcsModel;
import dev.longshore.model.Resource;
import dev.longshore.model.Resources;
import dev.longshore.rule.Rules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.CfnDeletionPolicy;
import software.amazon.awscdk.CfnResource;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.efs.LifecyclePolicy;
import software.amazon.awscdk.services.kms.IKey;

/** Everything that is wrong with the options of a file system and its access point, at once. */
final class FileSystemCheck {
    private FileSystemCheck() {}

    static List<Finding> of(EfsFileSystemProps props, Place place) {
        Map<String, Resource> resources = new LinkedHashMap<>();
        if (props.existing() == null) {
            resources.put("FileSystem", fileSystem(props, place));
        }
        List<Finding> findings = judge(resources);
        boolean existing = props.existing() != null;
        findings.addAll(new OptionCheck(place)
                .require(
                        existing || props.vpc() != null,
                        OptionRule.MISSING,
                        "network",
                        null,
                        "is missing: where the tasks are that mount it",
                        "add network(network), cluster(cluster) or vpc(vpc)")
                .require(
                        !existing || (props.vpc() == null && props.encryptionKey() == null && props.zone() == null),
                        OptionRule.CONTRADICTION,
                        "fileSystem",
                        null,
                        "is there already, and 'network', 'encryptionKey' or 'oneZone' are given too",
                        "leave them out: it has its mount targets, its key and its zones")
                .require(
                        existing || props.vpc() == null || hasSubnetInItsZone(props),
                        OptionRule.ZONE_OF_FILES,
                        "oneZone",
                        props.zone(),
                        "must be a zone that a subnet of the mount targets is in, by its name",
                        "name the zones of the network, as in zones(\"eu-west-1a\", \"eu-west-1b\")")
                .require(
                        props.removalPolicy() == RemovalPolicy.DESTROY || !isDeleted(props.encryptionKey()),
                        OptionRule.KEY_OF_KEPT_DATA,
                        "encryptionKey",
                        null,
                        "must stay as long as the files, got one that is deleted with its stack",
                        "set the key's removalPolicy to RETAIN, or the file system's to DESTROY")
                .findings());
        return findings;
    }

    static List<Finding> of(EfsAccessPointProps props, Place place) {
        Map<String, Resource> resources = new LinkedHashMap<>();
        resources.put("AccessPoint", accessPoint(props, place));
        List<Finding> findings = judge(resources);
        findings.addAll(new OptionCheck(place)
                .require(
                        props.uid() != 0,
                        OptionRule.ROOT_OF_FILES,
                        "owner",
                        "0",
                        "must not be root",
                        "set owner(1000, 1000) or the user of the image: files then belong to it")
                .findings());
        return findings;
    }

    private static List<Finding> judge(Map<String, Resource> resources) {
        return new ArrayList<>(Rules.judge(EcsModel.of(new Resources(resources, false))));
    }

    private static Resource fileSystem(EfsFileSystemProps props, Place place) {
        Node.Fields properties = Node.Fields.at(place)
                .set("Encrypted", true)
                .set("AvailabilityZoneName", props.zone())
                .set("PerformanceMode", "generalPurpose")
                .set("ThroughputMode", props.throughput().mode())
                .set("ProvisionedThroughputInMibps", props.throughput().mibPerSecond())
                .set("LifecyclePolicies", lifecycle(props))
                .build();
        return resource("AWS::EFS::FileSystem", properties, place);
    }

    private static List<Map<String, Object>> lifecycle(EfsFileSystemProps props) {
        List<Map<String, Object>> policies = new ArrayList<>();
        LifecyclePolicy infrequentAccess = props.infrequentAccess();
        if (infrequentAccess != null) {
            policies.add(Ordered.map("TransitionToIA", infrequentAccess.name()));
        }
        LifecyclePolicy archive = props.archive();
        if (archive != null) {
            policies.add(Ordered.map("TransitionToArchive", archive.name()));
        }
        return policies;
    }

    private static Resource accessPoint(EfsAccessPointProps props, Place place) {
        Map<String, Object> user = new LinkedHashMap<>();
        user.put("Uid", props.uid());
        user.put("Gid", props.gid());
        Map<String, Object> creation = new LinkedHashMap<>();
        creation.put("OwnerUid", props.uid());
        creation.put("OwnerGid", props.gid());
        creation.put("Permissions", props.permissions());
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("Path", props.path());
        root.put("CreationInfo", creation);
        return resource(
                "AWS::EFS::AccessPoint",
                Node.Fields.at(place)
                        .set("PosixUser", user)
                        .set("RootDirectory", root)
                        .build(),
                place);
    }

    private static Resource resource(String type, Node.Fields properties, Place place) {
        Node.Fields attributes = Node.Fields.at(place).build();
        return new Resource("Resource", type, attributes, properties, attributes);
    }

    private static boolean hasSubnetInItsZone(EfsFileSystemProps props) {
        IVpc vpc = props.vpc();
        String zone = props.zone();
        return vpc == null
                || zone == null
                || vpc.selectSubnets(props.subnets()).getAvailabilityZones().contains(zone);
    }

    private static boolean isDeleted(@Nullable IKey key) {
        return key != null
                && key.getNode().getDefaultChild() instanceof CfnResource resource
                && resource.getCfnOptions().getDeletionPolicy() == CfnDeletionPolicy.DELETE;
    }
}
