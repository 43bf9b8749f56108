package dev.longshore.rule.storage;

import dev.longshore.rule.resource.Yaml;

/** The beginnings that examples share. */
final class FileSystems {
    private FileSystems() {}

    static String fileSystem(String properties) {
        return Yaml.template(files(properties));
    }

    static String files(String properties) {
        return Yaml.resource("Files", "AWS::EFS::FileSystem", properties);
    }

    static String accessPoint(String properties) {
        return Yaml.template(point("FileSystemId: fs-12345678, " + properties));
    }

    static String point(String properties) {
        return Yaml.resource("Point", "AWS::EFS::AccessPoint", properties);
    }

    static String subnet(String logicalId, String zone) {
        return Yaml.resource(logicalId, "AWS::EC2::Subnet", "VpcId: {Ref: Vpc}, AvailabilityZone: " + zone);
    }

    static String mountTarget(String logicalId, String subnet, String groups) {
        return Yaml.resource(
                logicalId,
                "AWS::EFS::MountTarget",
                "FileSystemId: {Ref: Files}, SubnetId: {Ref: " + subnet + "}, SecurityGroups: " + groups);
    }

    /** A task that mounts the file system. */
    static String task(String volume) {
        return Yaml.resource(
                "Task",
                "AWS::ECS::TaskDefinition",
                "NetworkMode: awsvpc, ContainerDefinitions: [{Name: app, Image: app, Memory: 128, MountPoints: [{SourceVolume: data, ContainerPath: /data}]}], Volumes: [{Name: data, EFSVolumeConfiguration: {FilesystemId: {Ref: Files}"
                        + volume + "}}]");
    }

    /** A service of that task in these subnets, and what it waits for. */
    static String service(String subnets, String groups, String dependsOn) {
        return Yaml.resource(
                "Service",
                "AWS::ECS::Service",
                "TaskDefinition: {Ref: Task}, NetworkConfiguration: {AwsvpcConfiguration: {Subnets: " + subnets
                        + ", SecurityGroups: " + groups + "}}",
                "DependsOn: " + dependsOn);
    }
}
