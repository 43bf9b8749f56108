package dev.longshore.rule.capacity;

import dev.longshore.model.Resource;
import dev.longshore.model.Resources;
import dev.longshore.model.Value;
import dev.longshore.model.resource.Cluster;
import dev.longshore.model.resource.KmsKey;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;

/** What Fargate stores is encrypted with a key of its region alone. */
final class CAP029 extends ResourceRule<Cluster> {

    CAP029() {
        super(
                Cluster.KIND,
                "CAP-029",
                "the keys of managed storage are single-region keys",
                Sources.MANAGED_STORAGE,
                Confidence.STATED,
                Consequence.REFUSED,
                "refused: the key must be a single Region key");
    }

    @Override
    protected void judge(Cluster resource, Resources all, Report report) {
        resource.storageKeys().forEach((option, link) -> {
            KmsKey key = KmsKey.KIND.at(link, all);
            Resource target = all.get(link.target());
            boolean replica = target != null && target.type().equals("AWS::KMS::ReplicaKey");
            boolean multi = key != null && Boolean.TRUE.equals(Value.known(key.multiRegion()));
            boolean named = link.target() == null && link.text().contains("mrk-");
            if (replica || multi || named) {
                report.wrong(
                        this,
                        link.place(),
                        option,
                        link.text(),
                        "'" + option + "' must be a key of a single region, got " + link
                                + ", which is one of several regions",
                        "make a key without 'MultiRegion'");
            }
        });
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Yaml.template(
                        Yaml.resource(
                                "Cluster",
                                "AWS::ECS::Cluster",
                                "Configuration: {ManagedStorageConfiguration: {FargateEphemeralStorageKmsKeyId: {Ref: Key}}}"),
                        Yaml.resource("Key", "AWS::KMS::Key", "MultiRegion: %s")),
                "true",
                "false");
    }
}
