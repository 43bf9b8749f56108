package dev.longshore.rule.logs;

import dev.longshore.document.Node;
import dev.longshore.model.EcsModel;
import dev.longshore.model.Resource;
import dev.longshore.model.Resources;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Rule;
import dev.longshore.rule.Sources;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** WAF writes to what is named for it. */
final class LOG004 extends Rule {
    private static final String PREFIX = "aws-waf-logs-";
    private static final String OPTION = "LogDestinationConfigs";
    /** What WAF can write to, with the property that names it. */
    private static final Map<String, String> NAMES = Map.of(
            LogGroupRule.TYPE,
            "LogGroupName",
            "AWS::S3::Bucket",
            "BucketName",
            "AWS::KinesisFirehose::DeliveryStream",
            "DeliveryStreamName");

    LOG004() {
        super(
                "LOG-004",
                "where WAF logs to has a name that begins with " + PREFIX,
                Sources.WAF_LOGGING,
                Confidence.STATED,
                Consequence.REFUSED,
                "WAFInvalidParameterException: Error reason: The ARN isn't valid. A valid ARN begins with arn: and includes"
                        + " other information separated by colons or slashes., field: LOG_DESTINATION");
    }

    @Override
    public void judge(EcsModel model, Report report) {
        for (Resource logging : model.resources().ofType("AWS::WAFv2::LoggingConfiguration")) {
            List<Node> places =
                    logging.properties().get(OPTION) instanceof Node.Elements list ? list.elements() : List.of();
            for (Node place : places) {
                String name = name(place, model.resources());
                if (name != null && !name.startsWith(PREFIX)) {
                    report.wrong(
                            this,
                            place.place(),
                            "logDestinationConfigs",
                            name,
                            "'logDestinationConfigs' must lead to a name that begins with " + PREFIX + ", got " + name,
                            "name it " + PREFIX + name);
                }
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(template("shop"), template("aws-waf-logs-shop"), template("{Ref: Name}"));
    }

    /** Returns the name of what a reference leads to; null where it is not known, or made up by CloudFormation. */
    private static @Nullable String name(Node reference, Resources resources) {
        Resource resource = reference instanceof Node.Unresolved open ? resources.get(open.target()) : null;
        String property = resource == null ? null : NAMES.get(resource.type());
        return resource != null && property != null && resource.properties().get(property) instanceof Node.Scalar name
                ? name.value().toString()
                : null;
    }

    private static String template(String name) {
        return LogGroupRule.yaml("LogGroupName: " + name) + """
                  Logging:
                    Type: AWS::WAFv2::LoggingConfiguration
                    Properties:
                      ResourceArn: arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/shop/1
                      LogDestinationConfigs: [{"Fn::GetAtt": [Logs, Arn]}]
                """;
    }
}
