package dev.longshore.storage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.services.ec2.ISecurityGroup;
import software.amazon.awscdk.services.ecs.Volume;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.constructs.Construct;
import software.constructs.IDependable;

/** A volume of a task, without its name. Which capacity has which is a table of docs/storage.md. */
public sealed interface TaskVolume
        permits EfsVolume, ExistingEfsVolume, HostVolume, DockerVolume, EbsVolume, FsxWindowsVolume, S3FilesVolume {
    /** Returns this in ECS's own words, for the rules. */
    Map<String, Object> fields();

    /** Returns this as CDK has it. */
    Volume toCdk(String name);

    /** Returns what CDK has no words for, as CloudFormation writes it. */
    default Map<String, Object> overrides() {
        return new LinkedHashMap<>();
    }

    /**
     * Returns what the code in the containers must be allowed to do.
     *
     * @param writes whether any container writes
     */
    default List<PolicyStatement> taskStatements(boolean writes) {
        return List.of();
    }

    /** Returns what ECS must be allowed to do before the task starts. */
    default List<PolicyStatement> executionStatements() {
        return List.of();
    }

    /**
     * Lets tasks in, and returns what must be there before the first of them starts.
     *
     * @param scope the construct of the tasks: what is made belongs to them, so that the volume's own stack never
     *     changes with those who mount it
     * @param name the name of the volume
     * @param tasks the security groups that the traffic comes from
     */
    default List<IDependable> open(Construct scope, String name, List<ISecurityGroup> tasks) {
        return List.of();
    }
}
