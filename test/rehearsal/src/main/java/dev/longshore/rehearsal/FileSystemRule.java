package dev.longshore.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Amazon EFS: mount targets stand between a file system, the services that mount it and its deletion. */
final class FileSystemRule implements ServiceRule {
    @Override
    public List<Behaviour> behaviours() {
        return List.of(
                new Behaviour(
                        "A service whose tasks mount a file system comes after one of its mount targets.",
                        "https://docs.aws.amazon.com/efs/latest/ug/troubleshooting-efs-mounting.html"),
                new Behaviour(
                        "A file system is not deleted while it has mount targets.",
                        "https://docs.aws.amazon.com/efs/latest/ug/API_DeleteFileSystem.html"),
                new Behaviour(
                        "A file system has one mount target in a zone, also while an update replaces it.",
                        "https://docs.aws.amazon.com/efs/latest/ug/API_CreateMountTarget.html"));
    }

    @Override
    public void create(Account account, Resource resource) {
        if (resource.is("AWS::ECS::Service")) {
            account.alive("AWS::ECS::TaskDefinition", resource.text("TaskDefinition"))
                    .ifPresent(task -> task.properties().path("Volumes").forEach(volume -> mountable(account, volume)));
        }
        if (resource.is("AWS::EFS::MountTarget")
                && account.alive(resource.type)
                        .anyMatch(other -> other != resource
                                && other.text("FileSystemId").equals(resource.text("FileSystemId"))
                                && zone(account, other).equals(zone(account, resource)))) {
            throw CloudError.handler("mount target already exists in this AZ", "AlreadyExists");
        }
    }

    // The zone of a subnet that was brought along is not known: then only the same subnet counts.
    private static String zone(Account account, Resource target) {
        return account.alive("AWS::EC2::Subnet", target.text("SubnetId"))
                .map(subnet -> subnet.text("AvailabilityZone"))
                .filter(zone -> !zone.isEmpty())
                .orElse(target.text("SubnetId"));
    }

    // ECS itself does not look: the first tasks fail to mount, and the deployment with them.
    private static void mountable(Account account, JsonNode volume) {
        JsonNode efs = volume.has("EFSVolumeConfiguration")
                ? volume.path("EFSVolumeConfiguration")
                : volume.path("EfsVolumeConfiguration");
        String fileSystem = efs.has("FilesystemId")
                ? efs.path("FilesystemId").asText()
                : efs.path("FileSystemId").asText();
        boolean ours = account.alive("AWS::EFS::FileSystem", fileSystem).isPresent();
        if (ours
                && account.alive("AWS::EFS::MountTarget")
                        .noneMatch(target -> target.text("FileSystemId").equals(fileSystem))) {
            throw CloudError.handler(
                    "Error occurred during operation 'ECS Deployment Circuit Breaker was triggered': failed to resolve "
                            + fileSystem + ".efs." + account.region + ".amazonaws.com, no mount target is there yet",
                    "GeneralServiceException");
        }
    }

    @Override
    public void delete(Account account, Resource resource) {
        if (resource.is("AWS::EFS::FileSystem")
                && account.alive("AWS::EFS::MountTarget")
                        .anyMatch(target -> target.text("FileSystemId").equals(resource.physicalId))) {
            throw CloudError.handler(
                    "The file system '" + resource.physicalId + "' has mount targets (Service: Efs, Status Code: 409, "
                            + "Error Code: FileSystemInUse)",
                    "ResourceConflict");
        }
    }
}
