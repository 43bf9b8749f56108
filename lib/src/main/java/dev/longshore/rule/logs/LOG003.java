package dev.longshore.rule.logs;

import dev.longshore.document.Node;
import dev.longshore.model.LogGroup;
import dev.longshore.model.PolicyDocument;
import dev.longshore.model.Resource;
import dev.longshore.model.Resources;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** CloudWatch may use the key that it is to encrypt with. */
final class LOG003 extends LogGroupRule {
    private static final String KEY = "AWS::KMS::Key";
    private static final String LOGS = "logs.";

    LOG003() {
        super(
                "LOG-003",
                "the key of a log group lets CloudWatch Logs use it",
                Sources.LOG_ENCRYPTION,
                Confidence.STATED,
                Consequence.REFUSED,
                "The specified KMS key does not exist or is not allowed to be used with Arn '…'");
    }

    @Override
    void judge(LogGroup group, Resources resources, Report report) {
        Resource key =
                group.fields().get("KmsKeyId") instanceof Node.Unresolved open ? resources.get(open.target()) : null;
        if (key != null && key.type().equals(KEY) && key.hasKnownProperties() && !letsLogsIn(key)) {
            report.wrong(
                    this,
                    group.placeOf("KmsKeyId"),
                    "kmsKeyId",
                    key.logicalId(),
                    "'kmsKeyId' must be a key that CloudWatch Logs may use, got " + key.logicalId()
                            + ", whose policy does not name it",
                    "allow kms:Encrypt*, kms:Decrypt*, kms:ReEncrypt*, kms:GenerateDataKey* and kms:Describe* to"
                            + " logs.<region>.amazonaws.com in the policy of " + key.logicalId());
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(
                template("{AWS: \"arn:aws:iam::111122223333:root\"}"),
                template("{Service: logs.eu-west-1.amazonaws.com}"),
                template("{Service: {\"Fn::Sub\": \"logs.${AWS::Region}.amazonaws.com\"}}"));
    }

    // Without a policy of its own a key answers to the account alone.
    private static boolean letsLogsIn(Resource key) {
        Node policy = key.properties().get("KeyPolicy");
        return policy instanceof Node.Fields document
                ? new PolicyDocument(document).mayAllow("kms:Encrypt", service -> service.startsWith(LOGS))
                : policy != null;
    }

    private static String template(String principal) {
        return yaml("KmsKeyId: {\"Fn::GetAtt\": [Key, Arn]}") + """
                  Key:
                    Type: AWS::KMS::Key
                    Properties:
                      KeyPolicy:
                        Statement: [{Effect: Allow, Principal: %s, Action: "kms:*", Resource: "*"}]
                """.replace("%s", principal);
    }
}
