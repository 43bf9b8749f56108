package dev.longshore.rule.loadbalancer;

import dev.longshore.model.Resources;
import dev.longshore.model.resource.Attribute;
import dev.longshore.model.resource.Bucket;
import dev.longshore.model.resource.Link;
import dev.longshore.model.resource.LoadBalancer;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;

/** An application load balancer does not write into a bucket with a KMS key. */
final class LB026 extends ResourceRule<LoadBalancer> {

    LB026() {
        super(
                LoadBalancer.KIND,
                "LB-026",
                "the access-log bucket of an application load balancer is encrypted with SSE-S3, not KMS",
                Sources.ELB_ACCESS_LOGS,
                Confidence.STATED,
                Consequence.REFUSED,
                "Access Denied for bucket: …. Please check S3bucket permission");
    }

    @Override
    protected void judge(LoadBalancer resource, Resources all, Report report) {
        Attribute enabled = resource.attribute("access_logs.s3.enabled");
        Attribute name = resource.attribute("access_logs.s3.bucket");
        Link link = name == null ? null : name.valueLink();
        Bucket bucket = Bucket.KIND.at(link, all);
        if (link != null && bucket != null && resource.isApplication() && enabled != null && enabled.isTrue()) {
            bucket.encryptionAlgorithms()
                    .filter(value -> value.is(text -> text.startsWith("aws:kms")))
                    .forEach(value -> report.wrong(
                            this,
                            "SSEAlgorithm",
                            value,
                            "'SSEAlgorithm' must be AES256 on a bucket for access logs, got " + value,
                            "set it to AES256: the delivery of the logs can't use a key of KMS"));
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Yaml.template(
                        Balancers.balancer(
                                "Balancer",
                                "LoadBalancerAttributes: [{Key: access_logs.s3.enabled, Value: 'true'}, {Key: access_logs.s3.bucket, Value: {Ref: Logs}}]"),
                        Yaml.resource(
                                "Logs",
                                "AWS::S3::Bucket",
                                "BucketEncryption: {ServerSideEncryptionConfiguration: [{ServerSideEncryptionByDefault: {SSEAlgorithm: %s}}]}")),
                "aws:kms",
                "AES256");
    }
}
