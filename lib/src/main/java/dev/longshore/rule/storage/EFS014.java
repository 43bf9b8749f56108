package dev.longshore.rule.storage;

import dev.longshore.model.EcsModel;
import dev.longshore.model.EfsVolumeConfiguration;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.model.Volume;
import dev.longshore.model.resource.FileSystem;
import dev.longshore.model.resource.PolicyDocument;
import dev.longshore.model.resource.PolicyStatement;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Rule;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.Yaml;
import java.util.List;

/** What the file system demands, the task gives. */
final class EFS014 extends Rule {
    EFS014() {
        super(
                "EFS-014",
                "a volume of a file system that demands TLS is encrypted in transit",
                Sources.FILE_SYSTEM_POLICY,
                Confidence.DERIVED,
                Consequence.NEVER_STABLE,
                "mount.nfs4: access denied by server while mounting");
    }

    @Override
    public void judge(EcsModel model, Report report) {
        for (TaskDefinition task : model.taskDefinitions()) {
            for (Volume volume : task.volumes()) {
                EfsVolumeConfiguration efs = volume.efsVolumeConfiguration();
                FileSystem files = Mount.fileSystem(volume, model.resources());
                if (efs != null && files != null && isPlain(efs) && demandsTls(files)) {
                    Value<String> setting = efs.transitEncryption();
                    report.wrong(
                            this,
                            efs.placeOf("TransitEncryption"),
                            "transitEncryption",
                            setting == null ? null : setting.text(),
                            "'transitEncryption' must be ENABLED: the policy of file system " + files.logicalId()
                                    + " denies everything else, got "
                                    + (setting == null ? "nothing, which is DISABLED" : setting.text()),
                            "set 'transitEncryption' to ENABLED");
                }
            }
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Yaml.template(
                        FileSystems.files(
                                "Encrypted: true, FileSystemPolicy: {Statement: [{Effect: Deny, Principal: {AWS: '*'}, Action: '*', Condition: {Bool: {'aws:SecureTransport': 'false'}}}]}"),
                        FileSystems.task(", TransitEncryption: %s")),
                "DISABLED",
                "ENABLED");
    }

    // Access points and IAM demand encryption themselves, which is other rules'.
    private static boolean isPlain(EfsVolumeConfiguration efs) {
        return "DISABLED".equals(Value.knownOr(efs.transitEncryption(), "DISABLED")) && !efs.has("authorizationConfig");
    }

    private static boolean demandsTls(FileSystem files) {
        PolicyDocument policy = files.policy();
        return policy != null && (deniesPlain(policy) || allowsOnlyEncrypted(policy));
    }

    private static boolean deniesPlain(PolicyDocument policy) {
        return policy.statements().stream()
                .anyMatch(statement -> "Deny".equals(Value.known(statement.effect()))
                        && statement.isAboutPlainConnections()
                        && statement.covers("*", "elasticfilesystem:*", "elasticfilesystem:ClientMount"));
    }

    // Who is allowed nothing else is denied it.
    private static boolean allowsOnlyEncrypted(PolicyDocument policy) {
        List<PolicyStatement> allowing = policy.statements().stream()
                .filter(statement -> !"Deny".equals(Value.known(statement.effect())) && mayAllowMounting(statement))
                .toList();
        return policy.statements().isComplete()
                && !allowing.isEmpty()
                && allowing.stream().allMatch(PolicyStatement::isAboutEncryptedConnections);
    }

    private static boolean mayAllowMounting(PolicyStatement statement) {
        return !statement.actions().isComplete()
                || statement.actions().isEmpty()
                || statement.covers("elasticfilesystem:ClientMount")
                || statement.actions().stream().anyMatch(action -> action.is(text -> text.contains("*")));
    }
}
