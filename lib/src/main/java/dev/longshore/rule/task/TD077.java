package dev.longshore.rule.task;

import dev.longshore.document.Node;
import dev.longshore.model.EfsVolumeConfiguration;
import dev.longshore.model.PolicyDocument;
import dev.longshore.model.Resource;
import dev.longshore.model.Resources;
import dev.longshore.model.Role;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Volume;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import org.jspecify.annotations.Nullable;

/** Who mounts a file system must be allowed to. */
final class TD077 extends TemplateTaskRule {
    private static final String ACTION = "elasticfilesystem:ClientMount";
    private static final String ROLE = "taskRoleArn";
    private static final String VOLUMES = """
            Volumes:
              - Name: data
                EFSVolumeConfiguration:
                  FilesystemId: {Ref: Files}
                  TransitEncryption: ENABLED
                  AuthorizationConfig: {IAM: ENABLED}
            """;
    private static final String FILES = """
            Files:
              Type: AWS::EFS::FileSystem
              Properties:
                FileSystemPolicy:
                  Statement: [{Effect: Deny, Principal: "*", Action: "*", Condition: {Bool: {"aws:SecureTransport": "false"}}}]
            """;

    TD077() {
        super(
                "TD-077",
                "with IAM on, a task that mounts EFS may do " + ACTION
                        + ", by its role or by the policy of the file system",
                Sources.EFS_AUTHORIZATION,
                Confidence.UNCERTAIN,
                Consequence.NEVER_STABLE,
                "ResourceInitializationError: failed to invoke EFS utils commands to set up EFS volumes: mount.nfs4: access denied by"
                        + " server while mounting");
    }

    @Override
    void judge(TaskDefinition task, Resources resources, Report report) {
        Role role = Role.referredTo(task.fields().get(ROLE), resources);
        boolean mayMount = role == null ? task.has(ROLE) : role.mayDo(ACTION);
        for (Volume volume : task.volumes()) {
            EfsVolumeConfiguration efs = volume.efsVolumeConfiguration();
            if (efs != null && EfsRule.demandsIam(efs) && !mayMount && isRefusedBy(efs, role, resources)) {
                report.wrong(
                        this,
                        task.placeOf(ROLE),
                        ROLE,
                        role == null ? null : role.logicalId(),
                        VolumeRule.in(volume) + "'" + ROLE + "' must be a role that may do " + ACTION + ", got "
                                + (role == null
                                        ? "none"
                                        : role.logicalId() + ", which no policy of the template allows it"),
                        "allow " + ACTION + " and, to write, elasticfilesystem:ClientWrite to the role");
            }
        }
    }

    @Override
    public Examples examples() {
        String allowing = "Policies: [{PolicyName: mount, PolicyDocument: {Statement: "
                + "[{Effect: Allow, Action: %s, Resource: \"*\"}]}}]\n";
        return Examples.of(
                template(""),
                template(allowing.replace("%s", "\"elasticfilesystem:Client*\"")),
                template(allowing.replace("%s", "{Ref: Action}")));
    }

    // Without a policy a file system lets everyone mount it, but who turns IAM on means to be asked.
    private static boolean isRefusedBy(EfsVolumeConfiguration efs, @Nullable Role role, Resources resources) {
        Resource files =
                efs.fields().get("fileSystemId") instanceof Node.Unresolved open ? resources.get(open.target()) : null;
        if (files == null || !files.hasKnownProperties()) {
            return false;
        }
        Node policy = files.properties().get("FileSystemPolicy");
        return policy == null
                || (policy instanceof Node.Fields fields
                        && !new PolicyDocument(fields)
                                .mayAllowRole(ACTION, role == null ? null : resources.get(role.logicalId())));
    }

    private static String template(String role) {
        return Yaml.template(
                "TaskRoleArn: {\"Fn::GetAtt\": [Role, Arn]}\n" + VOLUMES, ", Image: nginx", Yaml.role(role) + FILES);
    }
}
